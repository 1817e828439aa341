import type { LocalizedText } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { Part } from "../parts/part.tsx";
import { type Term, TermList } from "../parts/term-list.tsx";
import type { PageContent } from "../site/define-page.tsx";

/** A page that only says something: a question, the answer, and parts of paragraphs and lists. */
export interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly StatementPart[];
}

export interface StatementPart {
  readonly id: string;
  readonly title: string;
  readonly paragraphs?: readonly Child[];
  readonly list?: readonly Child[];
  readonly terms?: readonly Term[];
}

export type StatementOf<Facts> = Readonly<Record<keyof LocalizedText, (facts: Facts) => Statement>>;

export const statementContent = ({ title, lead, parts }: Statement): PageContent => ({
  title,
  content: (
    <>
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{lead}</p>
      {parts.map(({ id, title: heading, paragraphs = [], list = [], terms = [] }) => (
        <Part id={id} title={heading}>
          {paragraphs.map((paragraph) => (
            <p class="nl-paragraph">{paragraph}</p>
          ))}
          {list.length > 0 && (
            <ul class="text-list">
              {list.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
          {terms.length > 0 && <TermList items={terms} />}
        </Part>
      ))}
    </>
  ),
});

export const Link = ({ to, children }: { to: string; children?: Child }) => (
  <a class="nl-link" href={to}>
    {children}
  </a>
);
