import type { Language } from "@jobcoach/core";
import type { Citation } from "@jobcoach/core/schemes";
import { notationIn } from "./notation.ts";

/** A citation as it is said: "Participatiewet, artikel 10d lid 4, tekst van 1 januari 2025". */
export function citationText({ title, article, textOf }: Citation, language: Language): string {
  const day = textOf === undefined ? undefined : notationIn(language).day(textOf);
  const parts =
    language === "nl"
      ? [title, article && `artikel ${dutchArticle(article)}`, day && `tekst van ${day}`]
      : [title, article && `article ${article}`, day && `text of ${day}`];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** `10d(1)(b)` as 10d lid 1 onder b. */
const dutchArticle = (article: string) =>
  article
    .replace(/\((\d+)\)-\((\d+)\)/g, " lid $1 tot en met $2")
    .replace(/\((\d+)\)/g, " lid $1")
    .replace(/\(([a-z])\)/g, " onder $1")
    .replace(/(\d)-(\d)/g, "$1 tot en met $2");
