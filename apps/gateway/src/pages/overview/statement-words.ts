import type { Language } from "@jobcoach/core";
import {
  hiddenParts,
  type PublishedMean,
  type PublishedShare,
  type ReleaseRow,
  releaseStatuses,
} from "@jobcoach/outcomes";
import { capital } from "../lines/capital.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts, unitWords } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { Statement } from "./overview-model.ts";
import { overviewTexts } from "./texts.ts";

/** A sentence with its figure apart, so that it can be made to stand out. */
export interface Sentence {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** What the definition says with its figure in it: the share, or the mean half a year later, else at the start. */
export function sentenceOf(language: Language, { definition, rows }: Statement): Sentence | undefined {
  const numbers = numbersIn(language);
  const [before = "", after = ""] = definition.sentence[language].split("{}");
  for (const row of rows) {
    const share = figureOf(row, "share");
    if (share !== undefined) return { before, figure: numbers.percent(share.share, share.n), after };
    const means = figureOf(row, "paired-mean");
    if (means !== undefined)
      return { before, figure: numbers.oneDecimal((means.followUp ?? means.baseline).mean), after };
  }
  return undefined;
}

/** Why the release shows no figure of all together, by what its rows say. */
export function silenceOf(language: Language, { rows }: Statement): string {
  const texts = overviewTexts[language];
  const [row] = rows;
  return row === undefined ? texts.notThere : texts.notShown(releaseStatuses[row.status][language]);
}

/** Between what a share may lie by chance. */
export function chanceWords(language: Language, { interval }: PublishedShare): string {
  const { outOfHundred } = numbersIn(language);
  return overviewTexts[language].between(outOfHundred(interval.lower), outOfHundred(interval.upper));
}

/** Of how many a share is, and what of them is not known. */
export function shareWords(
  language: Language,
  { n, split }: PublishedShare,
  municipalities: number,
): readonly string[] {
  const texts = overviewTexts[language];
  const numbers = numbersIn(language);
  return [
    texts.counted(numbers.whole(n), texts.municipalities(numbers.whole(municipalities))),
    ...(split === null
      ? [texts.notApart]
      : split.unknown === 0
        ? []
        : [
            texts.notKnown(
              numbers.whole(split.unknown),
              numbers.percent(split.unknown / n, n),
              numbers.percent(split.upperBound, n),
            ),
          ]),
  ];
}

/** The means of one row at the start and half a year later, in words. */
export function meansWords(language: Language, row: ReleaseRow): string {
  const texts = overviewTexts[language];
  const figure = figureOf(row, "paired-mean");
  const mode = row.hoursMode === undefined ? "" : `${capital(lineTexts[language].hoursMode(row.hoursMode))}. `;
  if (figure === undefined) return `${mode}${texts.notShown(releaseStatuses[row.status][language])}`;
  const { baseline, followUp, unit } = figure;
  const start = partsOf(language, baseline);
  const first = texts.atStart(start.mean, unitWords[unit][language], start.range, start.n);
  if (followUp === null) return `${mode}${first} ${texts.laterHidden(hiddenParts["follow-up"][language])}`;
  const later = partsOf(language, followUp);
  return `${mode}${first} ${texts.later(later.mean, later.range, later.n)}`;
}

function partsOf(language: Language, { mean, interval, n }: PublishedMean) {
  const { oneDecimal, whole } = numbersIn(language);
  const range =
    interval === null ? "" : lineTexts[language].between(oneDecimal(interval.lower), oneDecimal(interval.upper));
  return { mean: oneDecimal(mean), range, n: lineTexts[language].n(whole(n)) };
}
