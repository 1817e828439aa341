import type { Language } from "@jobcoach/core";
import type { Indicator } from "@jobcoach/outcomes";
import { Part } from "../parts/part.tsx";
import { TermList } from "../parts/term-list.tsx";
import { definitionTexts } from "./texts.ts";

/** The questions of a distribution with their answers, or what an association lays side by side; nothing for others. */
export function Asked({ language, definition }: { language: Language; definition: Indicator }) {
  const texts = definitionTexts[language];
  if (definition.kind === "distribution")
    return (
      <Part id="answers" title={texts.answers}>
        <TermList
          items={definition.questions.map(({ title, answers }) => ({
            term: title[language],
            meaning: answers.map((answer) => answer.title[language]).join("; "),
          }))}
        />
      </Part>
    );
  if (definition.kind === "association")
    return (
      <Part id="variables" title={texts.variables}>
        <ul class="text-list">
          {definition.variables.map(({ title }) => (
            <li>{title[language]}</li>
          ))}
        </ul>
      </Part>
    );
  return null;
}
