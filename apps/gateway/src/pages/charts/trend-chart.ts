import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { Chart } from "./chart.ts";
import { drawTrend } from "./trend.tsx";
import type { TrendPlot, TrendSeries } from "./trend-plot.ts";

interface TrendChart {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly plot: Omit<TrendPlot, "halves">;
}

const HALVES = { nl: ["1e", "2e"], en: ["H1", "H2"] } as const;

/** A trend as a chart that says all of its points in words. */
export const trendChart = ({ language, id, title, plot }: TrendChart): Chart => ({
  id,
  title,
  description: [
    ...seriesWords(language, plot, plot.series),
    ...(plot.beside === undefined ? [] : seriesWords(language, plot, plot.beside)),
    lineTexts[language].inTable,
  ].join(" "),
  draw: (room) => drawTrend({ ...plot, halves: HALVES[language] }, room),
});

function seriesWords(
  language: Language,
  { halfYears }: TrendChart["plot"],
  { name, points }: TrendSeries,
): readonly string[] {
  const { halfYear } = numbersIn(language);
  return points.map((point, at) => {
    const words = "words" in point ? point.words : [point.label, point.range].filter((part) => part !== "").join(", ");
    return `${name}, ${halfYear(halfYears[at] ?? "")}: ${words}.`;
  });
}
