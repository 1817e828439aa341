import type { Figure } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { intervalChart } from "../charts/interval-chart.ts";
import type { IntervalRow } from "../charts/interval-plot.ts";
import { shareScale } from "../charts/plot-scales.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { OwnSeries } from "./own-series.ts";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";
import { whyNothing } from "./why-nothing.ts";

export const HALF_YEARS_CHART = "half-years";

/** A share of a municipality by half-year, with a line for all municipalities; `undefined` for what is no share. */
export function halfYearsChart({ language }: Pick<OwnView, "language">, series: OwnSeries): Chart | undefined {
  const { indicator, halfYears, whole } = series;
  if (indicator.kind !== "share" || halfYears.length === 0) return undefined;
  const texts = ownTexts[language];
  const { percent } = numbersIn(language);
  const published = whole?.figure?.kind === "share" ? whole.figure : undefined;
  return intervalChart({
    language,
    id: `${HALF_YEARS_CHART}-${indicator.id.replace(/[^a-z0-9-]/g, "-")}`,
    title: texts.perHalfYear(indicator.title[language]),
    plot: {
      scale: shareScale(language),
      rows: halfYears.map((figure) => rowOf({ language }, figure)),
      line:
        published === undefined
          ? undefined
          : { at: published.share, label: texts.chartLine(percent(published.share, published.n)) },
    },
  });
}

function rowOf({ language }: Pick<OwnView, "language">, figure: Figure): IntervalRow {
  const numbers = numbersIn(language);
  const name = shortHalfYear(language, figure.cohort);
  const { estimate, status } = figure;
  const words = whyNothing(language, figure);
  if (words !== undefined || estimate.kind !== "share" || estimate.share === null || estimate.interval === null)
    return { name, words: words ?? "" };
  const { share, interval, envelope, unknown, n } = estimate;
  return {
    name,
    mark: { value: share, interval, ...(unknown > 0 && envelope !== null ? { reach: envelope.upper } : {}) },
    value: numbers.percent(share, n),
    range: lineTexts[language].outOfHundred(numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper)),
    n: lineTexts[language].n(numbers.whole(n)),
    isApart: status === "provisional",
  };
}

/** As short as the column of names in a chart asks for. */
function shortHalfYear(language: OwnView["language"], halfYear: string): string {
  const [year = "", half = ""] = halfYear.split("H");
  if (language === "nl") return `${half}e helft ${year}`;
  return `${half === "1" ? "1st" : "2nd"} half ${year}`;
}
