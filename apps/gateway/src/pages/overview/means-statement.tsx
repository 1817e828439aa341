import type { Language } from "@jobcoach/core";
import { exportUnits, hiddenParts } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { MoreLinks } from "./more-links.tsx";
import { NumbersOf } from "./numbers-of.tsx";
import { meansChart, momentName } from "./overview-charts.ts";
import type { Statement } from "./overview-model.ts";
import { meansWords, sentenceOf, silenceOf } from "./statement-words.ts";
import { overviewTexts } from "./texts.ts";

interface MeansProps {
  readonly language: Language;
  readonly release: ReleaseHead;
  readonly statement: Statement;
  /** The name of its chart as a file, and the page that tells more. */
  readonly chart: "values" | "hours";
  readonly page: "values" | "coaching";
}

/** One mean: its question, a sentence, what it was at the start and half a year later. */
export function MeansStatement({ language, release, statement, chart: name, page }: MeansProps) {
  const texts = overviewTexts[language];
  const { definition, rows } = statement;
  const sentence = rows.length === 1 ? sentenceOf(language, statement) : undefined;
  const chart = meansChart(language, `overview-${name}`, statement);
  const unit = rows.flatMap((row) => figureOf(row, "paired-mean")?.unit ?? [])[0];
  return (
    <Part id={definition.id} title={definition.question[language]}>
      {sentence !== undefined && (
        <p class="nl-paragraph">
          {sentence.before}
          <strong>{sentence.figure}</strong>
          {sentence.after}
        </p>
      )}
      {rows.length === 0 && <p class="nl-paragraph">{silenceOf(language, statement)}</p>}
      {rows.map((row) => (
        <p class="nl-paragraph">{meansWords(language, row)}</p>
      ))}
      {rows.length > 1 && <p class="nl-paragraph quiet">{texts.hoursApart}</p>}
      {chart !== undefined && unit !== undefined && (
        <>
          <ChartFigure language={language} chart={chart} download={chartHref(language, "overview", name)}>
            {rows.length > 1 && `${texts.keyBoth} `}
            {texts.keyMeans(exportUnits[unit][language])}
          </ChartFigure>
          <NumbersOf language={language} release={release} indicator={definition.id}>
            <MeansTable language={language} statement={statement} />
          </NumbersOf>
        </>
      )}
      <MoreLinks language={language} page={page} indicator={definition.id} />
    </Part>
  );
}

function MeansTable({ language, statement: { definition, rows } }: Pick<MeansProps, "language" | "statement">) {
  const texts = overviewTexts[language];
  return (
    <DataTable
      id={`${definition.id}-table`}
      caption={texts.tableOf(definition.title[language])}
      columns={[{ label: texts.moment }, { label: texts.mean, isNumber: true }, { label: texts.n, isNumber: true }]}
      rows={rows.flatMap((row) =>
        (["baseline", "followUp"] as const).map((moment): TableRow => {
          const name = momentName(language, moment, rows.length > 1 ? row.hoursMode : undefined);
          const figure = figureOf(row, "paired-mean");
          const mean = figure?.[moment];
          if (!mean) {
            const words = figure === undefined ? statusWords(language, row) : hiddenParts["follow-up"][language];
            return { name, cells: [{ words, columns: 2 }] };
          }
          const { oneDecimal, whole } = numbersIn(language);
          return {
            name,
            cells: [
              <>
                <strong>{oneDecimal(mean.mean)}</strong>
                {mean.interval !== null && (
                  <SmallPrint>
                    {lineTexts[language].to(oneDecimal(mean.interval.lower), oneDecimal(mean.interval.upper))}
                  </SmallPrint>
                )}
              </>,
              whole(mean.n),
            ],
          };
        }),
      )}
    />
  );
}
