import type { Language } from "@jobcoach/core";
import {
  hiddenParts,
  type MeanUnit,
  type PublishedMean,
  type PublishedMeans,
  type ReleaseRow,
  releaseStatuses,
} from "@jobcoach/outcomes";
import type { IntervalMark, MarkedRow, SilentRow } from "../charts/interval-plot.ts";
import { numbersIn } from "../numbers.ts";
import { figureOf, type Line } from "./line.ts";
import { lineTexts } from "./line-texts.ts";

/** At the start, half a year later, or the change of those measured twice. */
export type Moment = "baseline" | "followUp" | "change";

/** A row of a plot that also has its interval in numbers alone, as tables have it. */
export type FigureRow = (MarkedRow & { readonly shortRange: string }) | SilentRow;

interface Beside {
  readonly beside?: IntervalMark | undefined;
  readonly isApart?: boolean;
}

/** The share of a line as a row of a plot; what is hidden or not there is said in words. */
export function shareRow(language: Language, { name, row }: Line, { beside, isApart = false }: Beside = {}): FigureRow {
  const figure = figureOf(row, "share");
  if (figure === undefined) return { name, words: statusWords(language, row) };
  const { share, interval, split, n } = figure;
  const numbers = numbersIn(language);
  const reach = split !== null && split.unknown > 0 ? { reach: split.envelope.upper } : {};
  return {
    name,
    mark: { value: share, interval, ...reach },
    beside,
    isApart,
    value: numbers.percent(share, n),
    range: lineTexts[language].outOfHundred(numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper)),
    shortRange: numbers.percentRange(interval.lower, interval.upper, n),
    n: lineTexts[language].n(numbers.whole(n)),
  };
}

/** A mean of a line at a moment as a row of a plot. */
export function meanRow(
  language: Language,
  { name, row }: Line,
  moment: Moment,
  { beside, isApart = false }: Beside = {},
): FigureRow {
  const figure = figureOf(row, "paired-mean");
  if (figure === undefined) return { name, words: statusWords(language, row) };
  const mean = figure[moment];
  if (mean === null) return { name, words: hiddenParts[moment === "change" ? "change" : "follow-up"][language] };
  return { name, beside, isApart, ...meanMarked(language, mean, figure.unit, moment) };
}

function meanMarked(language: Language, { mean, interval, n }: PublishedMean, unit: MeanUnit, moment: Moment) {
  const numbers = numbersIn(language);
  const write = (value: number) => (moment === "change" ? numbers.meanChange : numbers.mean)(value, unit);
  const range = interval === null ? "" : lineTexts[language].between(write(interval.lower), write(interval.upper));
  return {
    mark: { value: mean, interval },
    value: write(mean),
    range,
    shortRange: interval === null ? "" : lineTexts[language].to(write(interval.lower), write(interval.upper)),
    n: lineTexts[language].n(numbers.whole(n)),
  };
}

/** The mean at a moment as a mark beside another. */
export function meanMark(row: ReleaseRow | undefined, moment: Moment): IntervalMark | undefined {
  const mean = (figureOf(row, "paired-mean") as PublishedMeans | undefined)?.[moment];
  return mean ? { value: mean.mean, interval: mean.interval } : undefined;
}

/** Why there is no figure, in words. */
export const statusWords = (language: Language, row: ReleaseRow | undefined): string =>
  row === undefined ? lineTexts[language].noFigure : releaseStatuses[row.status][language];
