import type { Language } from "@jobcoach/core";
import type { ReleasedDefinition, ReleaseRow } from "@jobcoach/outcomes";
import { figureOf } from "../lines/line.ts";
import { lineTexts, withUnit } from "../lines/line-texts.ts";
import { rowWords } from "../lines/row-words.ts";
import { numbersIn } from "../numbers.ts";
import { explanationTexts } from "./texts.ts";

/** How many trajectories a shown figure counts; means are counted by who was measured at the start. */
export const countedIn = (row: ReleaseRow): number | undefined =>
  figureOf(row, "share")?.n ?? figureOf(row, "paired-mean")?.baseline.n;

/** What comes out of the counting, as a sentence; nothing for a figure that is not shown. */
export function resultOf(language: Language, definition: ReleasedDefinition, row: ReleaseRow): string {
  const texts = explanationTexts[language];
  const numbers = numbersIn(language);
  const share = figureOf(row, "share");
  const words = rowWords(language, definition, row);
  if (share !== undefined && words !== undefined)
    return texts.resultOf(numbers.whole(share.yes), numbers.whole(share.n), words.figure, words.range);
  const means = figureOf(row, "paired-mean");
  if (means === undefined) return "";
  const start = withUnit(language, numbers.mean(means.baseline.mean, means.unit), means.unit);
  return means.followUp === null
    ? texts.startResult(start)
    : texts.meansResult(start, numbers.mean(means.followUp.mean, means.unit));
}

/** A name with how hours were recorded, where figures are kept apart by it. */
export const inMode = (language: Language, name: string, { hoursMode }: ReleaseRow): string =>
  hoursMode === undefined ? name : explanationTexts[language].inMode(name, lineTexts[language].hoursMode(hoursMode));
