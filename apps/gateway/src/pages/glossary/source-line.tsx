import type { CodeSource, Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { glossaryTexts } from "./texts.ts";

/** A source with its article, linked where it has an address; the day of the text that was read follows. */
export function SourceLine({ language, source }: { language: Language; source: CodeSource }) {
  const { title, url, article, textOf } = source;
  const name = article === undefined ? title : `${title}, ${article}`;
  return (
    <>
      {url === undefined ? (
        name
      ) : (
        <a class="nl-link" href={url}>
          {name}
        </a>
      )}
      {textOf !== undefined && (
        <span class="quiet">{` (${glossaryTexts[language].textOf(numbersIn(language).date(textOf))})`}</span>
      )}
    </>
  );
}
