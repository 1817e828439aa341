import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { intervalChart } from "../charts/interval-chart.ts";
import type { IntervalRow } from "../charts/interval-plot.ts";
import { shareScale, unitScale } from "../charts/plot-scales.ts";
import { trendChart } from "../charts/trend-chart.ts";
import { halfYearsBetween } from "../charts/trend-plot.ts";
import { type Moment, meanMark, meanRow } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { trendPoints } from "../lines/trend-points.ts";
import type { Overview, Statement } from "./overview-model.ts";
import { overviewTexts } from "./texts.ts";

/** Who stays in work, over the half-years; `undefined` where no half-year is in the release. */
export function retentionChart(language: Language, { halfYears: rows }: Overview): Chart | undefined {
  const halfYears = halfYearsBetween(rows.map(({ cohort }) => cohort));
  if (halfYears.length === 0) return undefined;
  return trendChart({
    language,
    id: "overview-retention",
    title: overviewTexts[language].overTime,
    plot: {
      halfYears,
      y: shareScale(language),
      series: { name: lineTexts[language].all, points: trendPoints(language, rows, halfYears) },
    },
  });
}

const MOMENTS: readonly Moment[] = ["baseline", "followUp"];

/** A mean at the start and half a year later; `undefined` where none is shown. */
export function meansChart(language: Language, id: string, { definition, rows }: Statement): Chart | undefined {
  const [unit] = rows.flatMap((row) => figureOf(row, "paired-mean")?.unit ?? []);
  if (unit === undefined) return undefined;
  const ends = rows.flatMap((row) => MOMENTS.flatMap((moment) => meanMark(row, moment)?.interval?.upper ?? []));
  return intervalChart({
    language,
    id,
    title: definition.title[language],
    plot: { scale: unitScale(language, unit, ends), rows: meansRows(language, rows) },
  });
}

/** A row per moment; with hours recorded in several ways a row per way, the start as its open mark. */
function meansRows(language: Language, rows: readonly ReleaseRow[]): readonly IntervalRow[] {
  const [row] = rows;
  if (rows.length === 1)
    return MOMENTS.map((moment) =>
      meanRow(language, { code: "all", name: momentName(language, moment, undefined), row }, moment),
    );
  return rows.map((own) => {
    const name = overviewTexts[language].modes[own.hoursMode === "reported" ? "reported" : "logged"];
    return meanRow(language, { code: "all", name, row: own }, "followUp", { beside: meanMark(own, "baseline") });
  });
}

/** When it was measured, and how where that differs. */
export function momentName(language: Language, moment: Moment, hoursMode: string | undefined): string {
  const texts = overviewTexts[language];
  const name = moment === "baseline" ? texts.start : texts.followUp;
  if (hoursMode !== "logged" && hoursMode !== "reported") return name;
  return texts.inMode(name, texts.modes[hoursMode]);
}
