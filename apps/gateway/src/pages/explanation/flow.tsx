import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import type { Child } from "hono/jsx";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { halfYearsWords } from "../lines/cohort-words.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import { explanationCharts } from "./explanation-chart.ts";
import type { ExplanationView } from "./explanation-model.ts";
import { flowSteps } from "./flow-steps.ts";
import { countedIn, inMode, resultOf } from "./result-words.ts";
import { explanationTexts } from "./texts.ts";

interface FlowProps {
  readonly language: Language;
  readonly view: ExplanationView;
}

/** The steps in words, each with its number where the release tells one, and drawn. */
export function Flow({ language, view }: FlowProps) {
  const texts = explanationTexts[language];
  const charts = explanationCharts(language, view);
  const { choice, definition } = view;
  const isShare = view.rows.some((row) => figureOf(row, "share") !== undefined);
  return (
    <Part id="flow" title={texts.flow}>
      <Steps language={language} view={view} />
      {charts.map((chart) => (
        <ChartFigure
          language={language}
          chart={chart}
          download={chartHref(language, "explanation", chart.id, {
            parameters: { indicator: definition.id },
            query: { municipality: choice.municipality, cohort: choice.cohort },
          })}
        >
          {texts.chartKey} {isShare && texts.chartKeyShare}
        </ChartFigure>
      ))}
      {view.rows.map((row) => (
        <StepTable language={language} view={view} row={row} />
      ))}
      <h3 class="nl-heading nl-heading--level-3">{texts.whyNot}</h3>
      <p class="nl-paragraph">
        {texts.whyNotText}{" "}
        <a class="nl-link" href={hrefOf(language, "ownFigures")}>
          {texts.ownFigures}
        </a>
      </p>
    </Part>
  );
}

function Steps({ language, view }: FlowProps) {
  const texts = explanationTexts[language];
  const { definition, rows } = view;
  const numbers = numbersIn(language);
  const halfYears = [...new Set(rows.flatMap(({ pooled }) => pooled.map(({ cohort }) => cohort)))].sort();
  return (
    <ol class="flow-steps">
      <Step name={texts.received}>{texts.receivedOf}</Step>
      <Step name={texts.denominator}>{definition.denominator[language]}</Step>
      <Step name={texts.exclusions}>
        {definition.exclusions[language]} {texts.exclusionsOf}
      </Step>
      <Step name={texts.window}>
        {definition.window[language]} {halfYears.length > 0 && texts.windowOf(halfYearsWords(language, halfYears))}
      </Step>
      <Step name={texts.numerator}>{definition.numerator[language]}</Step>
      <Step name={texts.unknowns}>{definition.unknowns[language]}</Step>
      {rows.map((row) => {
        const n = countedIn(row);
        return (
          n !== undefined && (
            <Step name={inMode(language, texts.result, row)}>
              {texts.countedOf(numbers.whole(n))} {resultOf(language, definition, row)}
            </Step>
          )
        );
      })}
    </ol>
  );
}

const Step = ({ name, children }: { name: string; children?: Child }) => (
  <li>
    <strong>{name}</strong> {children}
  </li>
);

function StepTable({ language, view, row }: FlowProps & { row: ReleaseRow }) {
  const texts = explanationTexts[language];
  const numbers = numbersIn(language);
  const n = figureOf(row, "share")?.n;
  const caption = texts.tableCaption(inMode(language, view.definition.title[language], row));
  return (
    <DataTable
      id={`steps${row.hoursMode === undefined ? "" : `-${row.hoursMode}`}`}
      caption={row.figure === null ? `${caption}. ${statusWords(language, row)}` : caption}
      columns={[
        { label: texts.step },
        { label: texts.count, isNumber: true },
        ...(n === undefined ? [] : [{ label: texts.part, isNumber: true }]),
      ]}
      rows={flowSteps(language, row).map((step) => ({
        name: step.name,
        cells:
          "words" in step
            ? [{ words: step.words, columns: n === undefined ? 1 : 2 }]
            : [step.label, ...(n === undefined ? [] : [numbers.percent(step.count / n, n)])],
      }))}
    />
  );
}
