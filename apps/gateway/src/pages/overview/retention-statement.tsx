import type { Language } from "@jobcoach/core";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { halfYearsBetween } from "../charts/trend-plot.ts";
import { halfYearsWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { gapsOf, trendPoints } from "../lines/trend-points.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { MoreLinks } from "./more-links.tsx";
import { NumbersOf } from "./numbers-of.tsx";
import { retentionChart } from "./overview-charts.ts";
import type { Overview, Statement } from "./overview-model.ts";
import { shareWords, silenceOf } from "./statement-words.ts";
import { overviewTexts } from "./texts.ts";

interface RetentionProps {
  readonly language: Language;
  readonly overview: Overview;
  readonly statement: Statement;
}

/** Whether people stay in work: how certain the share is, and how it was in each half-year. */
export function RetentionStatement({ language, overview, statement }: RetentionProps) {
  const { definition, rows } = statement;
  const figure = figureOf(rows[0], "share");
  const chart = retentionChart(language, overview);
  return (
    <Part id={definition.id} title={definition.question[language]}>
      <p class="nl-paragraph">
        {figure === undefined
          ? silenceOf(language, statement)
          : shareWords(language, figure, municipalitiesIn(rows)).join(" ")}
      </p>
      {chart !== undefined && (
        <>
          <ChartFigure language={language} chart={chart} download={chartHref(language, "overview", "retention")}>
            {[overviewTexts[language].keyTrend, ...gapWords(language, overview)].join(" ")}
          </ChartFigure>
          <NumbersOf language={language} release={overview.release} indicator={definition.id}>
            <HalfYears language={language} overview={overview} statement={statement} />
          </NumbersOf>
        </>
      )}
      <MoreLinks language={language} page="tenure" indicator={definition.id} />
    </Part>
  );
}

/** Of how many municipalities a figure of all together was added up. */
const municipalitiesIn = (rows: Statement["rows"]) =>
  new Set(rows.flatMap(({ pooled }) => pooled.map(({ municipality }) => municipality))).size;

function gapWords(language: Language, { halfYears: rows }: Overview): readonly string[] {
  const halfYears = halfYearsBetween(rows.map(({ cohort }) => cohort));
  return [...gapsOf(halfYears, trendPoints(language, rows, halfYears))].map(([why, some]) =>
    overviewTexts[language].gaps(halfYearsWords(language, some), why),
  );
}

function HalfYears({ language, overview: { halfYears }, statement: { definition } }: RetentionProps) {
  const texts = overviewTexts[language];
  const numbers = numbersIn(language);
  return (
    <DataTable
      id="retention"
      caption={texts.tableOf(definition.title[language])}
      columns={[{ label: texts.halfYear }, { label: texts.share, isNumber: true }, { label: texts.n, isNumber: true }]}
      rows={halfYears.map((row) => {
        const figure = figureOf(row, "share");
        const name = numbers.halfYear(row.cohort);
        if (figure === undefined) return { name, cells: [{ words: statusWords(language, row), columns: 2 }] };
        return { name, cells: [<ShareCell language={language} figure={figure} />, numbers.whole(figure.n)] };
      })}
    />
  );
}
