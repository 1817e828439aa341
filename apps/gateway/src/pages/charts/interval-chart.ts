import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";
import type { Chart } from "./chart.ts";
import { drawIntervals } from "./dot-interval.tsx";
import type { IntervalPlot, IntervalRow } from "./interval-plot.ts";

interface IntervalChart {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly plot: IntervalPlot;
}

/** Rows with a point and its interval as a chart that says all of them in words. */
export const intervalChart = ({ language, id, title, plot }: IntervalChart): Chart => ({
  id,
  title,
  description: [...plot.rows.map(describe), plot.line?.label, lineTexts[language].inTable]
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => (sentence.endsWith(".") ? sentence : `${sentence}.`))
    .join(" "),
  draw: (room) => drawIntervals(plot, room),
});

function describe(row: IntervalRow): string {
  if ("words" in row) return `${row.name}: ${row.words}`;
  return `${row.name}: ${[row.value, row.range].filter((part) => part !== "").join(", ")} (${row.n})`;
}
