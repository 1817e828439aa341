import type { Language } from "@jobcoach/core";
import { exportUnits } from "@jobcoach/outcomes";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { rowWords } from "../lines/row-words.ts";
import { LinkList } from "../parts/link-list.tsx";
import { hrefOf } from "../site/href-of.ts";
import { FigureTable } from "./figure-table.tsx";
import { besideChart, figureKey, gapWords, overTimeChart, titleInMode, unitOf } from "./municipality-charts.ts";
import { type FigureBeside, type MunicipalityView, standingRow } from "./municipality-model.ts";
import { municipalityTexts } from "./texts.ts";

interface FigureProps {
  readonly language: Language;
  readonly view: MunicipalityView;
  readonly figure: FigureBeside;
}

/** One figure beside that of all together, and over the half-years. */
export function FigureSection({ language, view, figure }: FigureProps) {
  const { own } = figure;
  const key = figureKey(figure);
  return (
    <div class="part">
      <h2 class="nl-heading nl-heading--level-2" id={key}>
        {titleInMode(language, figure)}
      </h2>
      <p class="nl-paragraph">{sentencesOf(language, view, figure).join(" ")}</p>
      <Charts language={language} view={view} figure={figure} />
      {(own.pooled?.figure || own.halfYears.some((row) => row.figure)) && (
        <FigureTable language={language} name={view.municipality.name} figure={figure} />
      )}
      <Links language={language} view={view} figure={figure} />
    </div>
  );
}

function sentencesOf(language: Language, { municipality }: MunicipalityView, { definition, own, whole }: FigureBeside) {
  const texts = municipalityTexts[language];
  const row = standingRow(own);
  const words = rowWords(language, definition, row);
  const wholeRow = standingRow(whole);
  const together = rowWords(language, definition, wholeRow);
  return [
    words !== undefined
      ? `${words.before}${words.figure}${words.after} ${texts.between(words.range, words.n)}`
      : row === undefined
        ? texts.noFigure
        : texts.notShown(municipality.name, statusWords(language, row)),
    ...(together !== undefined
      ? [texts.wholeOf(together.figure, together.range, together.n)]
      : wholeRow === undefined
        ? []
        : [texts.wholeNotShown(statusWords(language, wholeRow))]),
  ];
}

function Charts({ language, view: { municipality }, figure }: FigureProps) {
  const texts = municipalityTexts[language];
  const beside = besideChart(language, municipality.name, figure);
  const overTime = overTimeChart(language, municipality.name, figure);
  const unit = unitOf(figure);
  const place = { parameters: { code: municipality.code } };
  return (
    <>
      {beside !== undefined && (
        <ChartFigure
          language={language}
          chart={beside}
          download={chartHref(language, "municipality", beside.id, place)}
        >
          {unit === undefined ? texts.pooledKeyShare : texts.pooledKeyMeans(exportUnits[unit][language])}
        </ChartFigure>
      )}
      {overTime !== undefined && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{overTime.title}</h3>
          <ChartFigure
            language={language}
            chart={overTime}
            download={chartHref(language, "municipality", overTime.id, place)}
          >
            {[texts.trendKey(municipality.name), ...gapWords(language, figure)].join(" ")}
          </ChartFigure>
        </>
      )}
    </>
  );
}

function Links({ language, view: { municipality }, figure: { definition } }: FigureProps) {
  const texts = municipalityTexts[language];
  const parameters = { indicator: definition.id };
  const links = [
    [hrefOf(language, "compare", { query: { indicator: definition.id } }), texts.compare],
    [hrefOf(language, "explanation", { parameters, query: { municipality: municipality.code } }), texts.explanation],
    [hrefOf(language, "definition", { parameters }), texts.definition],
  ] as const;
  return <LinkList links={links} />;
}
