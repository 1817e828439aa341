import type { CodeList, Language } from "@jobcoach/core";
import { codeLists } from "@jobcoach/core/codes";
import { Part } from "../parts/part.tsx";
import { SourceLine } from "./source-line.tsx";
import { glossaryTexts } from "./texts.ts";

const OTHER = { nl: "en", en: "nl" } as const;

/** The lists that data is chosen from, each to be opened, with where it comes from. */
export function CodeLists({ language }: { language: Language }) {
  const texts = glossaryTexts[language];
  const byTitle = new Intl.Collator(language);
  const sorted = [...codeLists].sort((a, b) => byTitle.compare(a.title[language], b.title[language]));
  return (
    <Part id="lists" title={texts.lists}>
      <p class="nl-paragraph">
        {texts.listsLead}{" "}
        <a class="nl-link" href="/v1/code-lists">
          {texts.listsAsData}
        </a>
      </p>
      {sorted.map((list) => (
        <details class="definition" id={list.id}>
          <summary class="definition__summary">{list.title[language]}</summary>
          <Origin language={language} list={list} />
          <Codes language={language} list={list} />
        </details>
      ))}
    </Part>
  );
}

function Origin({ language, list: { origin, citation, status, note } }: { language: Language; list: CodeList }) {
  const texts = glossaryTexts[language];
  return (
    <p class="nl-paragraph">
      {texts.origins[origin]}
      {citation !== undefined && ": "}
      {citation !== undefined && <SourceLine language={language} source={citation} />}.
      {status !== undefined && ` ${texts[status]}`}
      {note !== undefined && ` ${note[language]}`}
    </p>
  );
}

function Codes({ language, list }: { language: Language; list: CodeList }) {
  const other = OTHER[language];
  return (
    <ul class="text-list">
      {Object.values(list.codes).map((code) => (
        <li>
          {code[language]}
          {code[other] !== code[language] && (
            <>
              {" "}
              <i lang={other}>{code[other]}</i>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
