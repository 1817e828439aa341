import type { Language } from "@jobcoach/core";
import type { Figure, PairedEstimate } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { intervalChart } from "../charts/interval-chart.ts";
import type { IntervalPlot, IntervalRow, MarkedRow } from "../charts/interval-plot.ts";
import { shareScale, unitScale } from "../charts/plot-scales.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { OwnSeries } from "./own-series.ts";
import { ownTexts } from "./texts.ts";
import { whyNothing } from "./why-nothing.ts";

export const HALF_YEARS_CHART = "half-years";

/** A share or mean of a municipality by half-year, with a line for all municipalities; `undefined` for other figures. */
export function halfYearsChart(language: Language, series: OwnSeries): Chart | undefined {
  const { indicator, hoursMode, halfYears } = series;
  const plot = plotOf(language, series);
  if (plot === undefined || halfYears.length === 0) return undefined;
  const id = [
    HALF_YEARS_CHART,
    indicator.id.replace(/[^a-z0-9-]/g, "-"),
    ...(hoursMode === undefined ? [] : [hoursMode]),
  ];
  return intervalChart({
    language,
    id: id.join("-"),
    title: ownTexts[language].perHalfYear(indicator.title[language]),
    plot,
  });
}

function plotOf(language: Language, { indicator, halfYears, whole }: OwnSeries): IntervalPlot | undefined {
  const texts = ownTexts[language];
  const { percent, oneDecimal } = numbersIn(language);
  const published = whole?.figure ?? undefined;
  if (indicator.kind === "share")
    return {
      scale: shareScale(language),
      rows: halfYears.map((figure) => rowOf(language, figure, shareRow)),
      line:
        published?.kind === "share"
          ? { at: published.share, label: texts.chartLine(percent(published.share, published.n)) }
          : undefined,
    };
  if (indicator.kind !== "paired-mean") return undefined;
  const together = published?.kind === "paired-mean" ? published.followUp : null;
  const limits = halfYears.flatMap(({ estimate }) => (estimate.kind === "paired-mean" ? limitsOf(estimate) : []));
  const unit = halfYears.flatMap(({ estimate }) => (estimate.kind === "paired-mean" ? [estimate.unit] : []))[0];
  if (unit === undefined || limits.length === 0) return undefined;
  return {
    scale: unitScale(language, unit, [...limits, ...(together === null ? [] : [together.mean])]),
    rows: halfYears.map((figure) => rowOf(language, figure, meanRow)),
    line: together === null ? undefined : { at: together.mean, label: texts.chartLine(oneDecimal(together.mean)) },
  };
}

type Row = Omit<MarkedRow, "name" | "isApart">;

/** A half-year with its mark; in grey while it is provisional, in words where there is nothing to mark. */
function rowOf(
  language: Language,
  figure: Figure,
  mark: (language: Language, estimate: Figure["estimate"]) => Row | undefined,
): IntervalRow {
  const name = shortHalfYear(language, figure.cohort);
  const words = whyNothing(language, figure);
  const row = words === undefined ? mark(language, figure.estimate) : undefined;
  if (row === undefined) return { name, words: words ?? ownTexts[language].notMeasured };
  return { name, ...row, isApart: figure.status === "provisional" };
}

function shareRow(language: Language, estimate: Figure["estimate"]): Row | undefined {
  if (estimate.kind !== "share" || estimate.share === null || estimate.interval === null) return undefined;
  const numbers = numbersIn(language);
  const { share, interval, envelope, unknown, n } = estimate;
  return {
    mark: { value: share, interval, ...(unknown > 0 && envelope !== null ? { reach: envelope.upper } : {}) },
    value: numbers.percent(share, n),
    range: lineTexts[language].outOfHundred(numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper)),
    n: lineTexts[language].n(numbers.whole(n)),
  };
}

/** The mean after half a year, with that at the start beside it. */
function meanRow(language: Language, estimate: Figure["estimate"]): Row | undefined {
  if (estimate.kind !== "paired-mean" || estimate.followUp.mean === null) return undefined;
  const { oneDecimal, whole } = numbersIn(language);
  const { baseline, followUp } = estimate;
  const { mean, interval, n } = followUp;
  return {
    mark: { value: mean ?? 0, interval },
    beside: baseline.mean === null ? undefined : { value: baseline.mean, interval: baseline.interval },
    value: oneDecimal(mean ?? 0),
    range: interval === null ? "" : lineTexts[language].between(oneDecimal(interval.lower), oneDecimal(interval.upper)),
    n: lineTexts[language].n(whole(n)),
  };
}

/** Hours, marks and values are never less than nothing, though the margin of a few may reach there. */
const limitsOf = ({ baseline, followUp }: PairedEstimate): readonly number[] =>
  [baseline, followUp].flatMap(({ mean, interval }) => [
    ...(mean === null ? [] : [mean]),
    ...(interval === null ? [] : [Math.max(0, interval.lower), interval.upper]),
  ]);

/** As short as the column of names in a chart asks for. */
function shortHalfYear(language: Language, halfYear: string): string {
  const [year = "", half = ""] = halfYear.split("H");
  if (language === "nl") return `${half}e helft ${year}`;
  return `${half === "1" ? "1st" : "2nd"} half ${year}`;
}
