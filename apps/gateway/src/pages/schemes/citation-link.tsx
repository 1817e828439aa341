import type { Language } from "@jobcoach/core";
import type { Citation } from "@jobcoach/core/schemes";
import { numbersIn } from "../numbers.ts";
import { schemesTexts } from "./texts.ts";

/** Where it stands, with a way to the text. */
export function CitationLink({ language, citation }: { language: Language; citation: Citation }) {
  const texts = schemesTexts[language];
  const { title, url, article, textOf } = citation;
  const parts = [
    title,
    article === undefined ? undefined : texts.article(article),
    textOf === undefined ? undefined : texts.textOf(numbersIn(language).date(textOf)),
  ];
  return (
    <a class="nl-link" href={url}>
      {parts.filter((part) => part !== undefined).join(", ")}
    </a>
  );
}
