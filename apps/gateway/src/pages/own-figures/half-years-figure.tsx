import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { unitWords } from "../lines/line-texts.ts";
import { HALF_YEARS_CHART, halfYearsChart } from "./half-years-chart.ts";
import type { OwnSeries } from "./own-series.ts";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";

interface FigureProps {
  readonly view: Pick<OwnView, "language" | "code">;
  readonly series: OwnSeries;
}

/** The chart of a series by half-year, with how to read it; nothing for figures that are not one number. */
export function HalfYearsFigure({ view: { language, code }, series }: FigureProps) {
  const chart = halfYearsChart(language, series);
  if (chart === undefined) return null;
  const { indicator, hoursMode, halfYears } = series;
  const place = { parameters: { code }, query: { indicator: indicator.id, hoursMode } };
  const texts = ownTexts[language];
  const unit = halfYears.flatMap(({ estimate }) => (estimate.kind === "paired-mean" ? [estimate.unit] : []))[0];
  return (
    <ChartFigure
      language={language}
      chart={chart}
      download={chartHref(language, "ownFiguresOf", HALF_YEARS_CHART, place)}
    >
      {unit === undefined ? texts.chartKey : texts.chartKeyMeans(unitWords[unit][language])}
      {halfYears.some(({ status }) => status === "provisional") && ` ${texts.chartKeyGrey}`}
    </ChartFigure>
  );
}
