import type { Language } from "@jobcoach/core";
import type { PublishedMeans } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { intervalChart } from "../charts/interval-chart.ts";
import { shareScale, unitScale } from "../charts/plot-scales.ts";
import { trendChart } from "../charts/trend-chart.ts";
import { halfYearsBetween } from "../charts/trend-plot.ts";
import { halfYearsWords } from "../lines/cohort-words.ts";
import { meanMark, meanRow, shareRow } from "../lines/interval-rows.ts";
import { figureOf, type Line } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { gapsOf, trendPoints } from "../lines/trend-points.ts";
import { type FigureBeside, type PlaceRows, standingRow } from "./municipality-model.ts";
import { municipalityTexts } from "./texts.ts";

interface FigureName {
  readonly definition: { readonly id: string };
  readonly hoursMode: FigureBeside["hoursMode"];
}

/** The name of a figure in addresses of files and in ids. */
export const figureKey = ({ definition, hoursMode }: FigureName): string =>
  [definition.id.replace(/[^a-z0-9]+/g, "-"), ...(hoursMode === undefined ? [] : [hoursMode])].join("-");

/** The figure of the municipality and below it that of all together; `undefined` where it is not shown. */
export function besideChart(language: Language, name: string, figure: FigureBeside): Chart | undefined {
  if (!standingRow(figure.own)?.figure) return undefined;
  const lines = [lineOf(name, figure.own), lineOf(lineTexts[language].togetherName, figure.whole)];
  const unit = unitOf(figure);
  return intervalChart({
    language,
    id: `beside-${figureKey(figure)}`,
    title: municipalityTexts[language].pooled(figure.definition.title[language]),
    plot:
      unit === undefined
        ? { scale: shareScale(language), rows: lines.map((line) => shareRow(language, line)) }
        : {
            scale: unitScale(language, unit, endsOf([figure.own.pooled, figure.whole.pooled])),
            rows: lines.map((line) => startAndLater(language, line)),
          },
  });
}

const lineOf = (name: string, rows: PlaceRows): Line => ({ code: "", name, row: standingRow(rows) });

function startAndLater(language: Language, line: Line) {
  const hasLater = figureOf(line.row, "paired-mean")?.followUp;
  return hasLater
    ? meanRow(language, line, "followUp", { beside: meanMark(line.row, "baseline") })
    : meanRow(language, line, "followUp");
}

/** The title of a figure, with how hours were recorded. */
export const titleInMode = (language: Language, { definition, hoursMode }: FigureBeside): string =>
  hoursMode === undefined
    ? definition.title[language]
    : `${definition.title[language]}, ${lineTexts[language].hoursMode(hoursMode)}`;

/** In which unit the means of a figure are; shares have none. */
export const unitOf = ({ own, whole }: FigureBeside): PublishedMeans["unit"] | undefined =>
  [...own.halfYears, own.pooled, whole.pooled].flatMap((row) => figureOf(row, "paired-mean")?.unit ?? [])[0];

const endsOf = (rows: readonly PlaceRows["pooled"][]): readonly number[] =>
  rows.flatMap((row) =>
    (["baseline", "followUp"] as const).flatMap((moment) => {
      const mark = meanMark(row, moment);
      return mark === undefined ? [] : [mark.interval?.lower ?? mark.value, mark.interval?.upper ?? mark.value];
    }),
  );

/** The figure over half-years with all together as a thin line; means at the start. `undefined` where none is shown. */
export function overTimeChart(language: Language, name: string, figure: FigureBeside): Chart | undefined {
  const trend = trendOf(language, name, figure);
  if (trend.series.points.every((point) => "words" in point)) return undefined;
  const texts = municipalityTexts[language];
  const title = figure.definition.title[language];
  return trendChart({
    language,
    id: `trend-${figureKey(figure)}`,
    title: unitOf(figure) === undefined ? texts.trend(title) : texts.trendStart(title),
    plot: trend,
  });
}

function trendOf(language: Language, name: string, figure: FigureBeside) {
  const { own, whole } = figure;
  const halfYears = halfYearsBetween(own.halfYears.map(({ cohort }) => cohort));
  const unit = unitOf(figure);
  const moment = unit === undefined ? undefined : "baseline";
  const points = trendPoints(language, own.halfYears, halfYears, moment);
  return {
    halfYears,
    y:
      unit === undefined
        ? shareScale(language)
        : unitScale(language, unit, endsOf([...own.halfYears, ...whole.halfYears])),
    series: { name, points },
    beside: {
      name: lineTexts[language].together,
      points: trendPoints(language, whole.halfYears, halfYears, moment),
    },
  };
}

/** Which half-years are not drawn, and why. */
export function gapWords(language: Language, figure: FigureBeside): readonly string[] {
  const { halfYears, series } = trendOf(language, "", figure);
  return [...gapsOf(halfYears, series.points)].map(([why, some]) =>
    municipalityTexts[language].gaps(halfYearsWords(language, some), why),
  );
}
