import type { Language } from "@jobcoach/core";
import { hiddenParts, type ReleaseRow } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { intervalChart } from "../charts/interval-chart.ts";
import type { IntervalRow, PlotScale } from "../charts/interval-plot.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { MeanCell } from "../lines/figure-cells.tsx";
import { meanMark, meanRow, statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow, type Words } from "../parts/data-table.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { NamedIndicator } from "./named-indicator.ts";
import { isOne, type Place, placeName, wholeOf } from "./place-model.ts";
import { placeTexts } from "./place-texts.ts";

interface MeansChart {
  readonly id: string;
  readonly title: string;
  readonly scale: PlotScale;
  readonly means: readonly NamedIndicator[];
}

/** Marks out of ten, from the lowest that can be given to the highest. */
export const markScale: PlotScale = {
  from: 1,
  to: 10,
  ticks: [1, 4, 7, 10].map((at) => ({ at, label: String(at) })),
};

/** Several means of one place on one scale: at the start as an open mark, half a year later as a filled one. */
export const meansChart = (language: Language, place: Place, { id, title, scale, means }: MeansChart): Chart =>
  intervalChart({
    language,
    id,
    title,
    plot: { scale, rows: means.map((mean) => rowOf(language, place, mean)) },
  });

/** Where the follow-up is hidden the start stands alone, and the words say so. */
function rowOf(language: Language, place: Place, { indicator, name, hoursMode }: NamedIndicator): IntervalRow {
  const row = wholeOf(place, indicator, "chosen", hoursMode);
  const line = { code: indicator, name: name[language], row };
  return meanRow(language, line, "followUp", { beside: meanMark(row, "baseline") });
}

interface MeanFiguresProps {
  readonly language: Language;
  readonly place: Place;
  readonly chart: Chart;
  readonly download: string;
  readonly means: readonly NamedIndicator[];
  /** A heading of its own, where a section has more than one chart. */
  readonly hasHeading?: boolean;
}

/** The chart of several means with how to read it, and their numbers; no chart where there is nothing to draw. */
export function MeanFigures({ language, place, chart, download, means, hasHeading = false }: MeanFiguresProps) {
  const isDrawn = means.some(
    ({ indicator, hoursMode }) => figureOf(wholeOf(place, indicator, "chosen", hoursMode), "paired-mean")?.followUp,
  );
  return (
    <>
      {hasHeading && <h3 class="nl-heading nl-heading--level-3">{chart.title}</h3>}
      {isDrawn && (
        <ChartFigure language={language} chart={chart} download={download}>
          {placeTexts[language].keyMeans}
        </ChartFigure>
      )}
      <MeansTable language={language} place={place} id={`${chart.id}-table`} title={chart.title} means={means} />
    </>
  );
}

interface MeansTableProps {
  readonly language: Language;
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  readonly means: readonly NamedIndicator[];
}

/** Means at the start and half a year later, and the change of those measured twice. */
export function MeansTable({ language, place, id, title, means }: MeansTableProps) {
  const texts = placeTexts[language];
  const where = `${placeName(language, place)}, ${cohortWords(language, place.choice.cohort)}`;
  return (
    <DataTable
      id={id}
      caption={`${title}. ${where}. ${texts.changeOf}`}
      columns={[
        { label: texts.what },
        ...[texts.start, texts.followUp, texts.change, ...(isOne(place) ? [lineTexts[language].all] : [])].map(
          (label) => ({
            label,
            isNumber: true,
          }),
        ),
      ]}
      rows={means.map((mean) => cellsOf(language, place, mean))}
    />
  );
}

function cellsOf(language: Language, place: Place, { indicator, name, hoursMode }: NamedIndicator): TableRow {
  const row = wholeOf(place, indicator, "chosen", hoursMode);
  const figure = figureOf(row, "paired-mean");
  const beside = isOne(place) ? [allCell(language, wholeOf(place, indicator, "all", hoursMode))] : [];
  if (figure === undefined)
    return { name: name[language], cells: [{ words: statusWords(language, row), columns: 3 }, ...beside] };
  return {
    name: name[language],
    cells: [
      <MeanCell language={language} mean={figure.baseline} unit={figure.unit} />,
      figure.followUp === null ? (
        hidden(language, "follow-up")
      ) : (
        <MeanCell language={language} mean={figure.followUp} unit={figure.unit} />
      ),
      figure.change === null ? (
        hidden(language, "change")
      ) : (
        <MeanCell language={language} mean={figure.change} unit={figure.unit} isChange />
      ),
      ...beside,
    ],
  };
}

/** All together from the start to half a year later. */
function allCell(language: Language, row: ReleaseRow | undefined): TableRow["cells"][number] {
  const figure = figureOf(row, "paired-mean");
  if (figure === undefined) return { words: statusWords(language, row), columns: 1 };
  const numbers = numbersIn(language);
  const { baseline, followUp, unit } = figure;
  const start = numbers.mean(baseline.mean, unit);
  if (followUp !== null) return `${start} \u2192 ${numbers.mean(followUp.mean, unit)}`;
  return (
    <>
      {start}
      <SmallPrint>{hiddenParts["follow-up"][language]}</SmallPrint>
    </>
  );
}

const hidden = (language: Language, part: "follow-up" | "change"): Words => ({
  words: hiddenParts[part][language],
  columns: 1,
});
