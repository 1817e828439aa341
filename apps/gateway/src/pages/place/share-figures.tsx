import type { Language } from "@jobcoach/core";
import type { PublishedShare } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { intervalChart } from "../charts/interval-chart.ts";
import { shareScale } from "../charts/plot-scales.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { shareRow, statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import type { NamedIndicator } from "./named-indicator.ts";
import { isOne, type Place, placeName, wholeOf } from "./place-model.ts";
import { placeTexts } from "./place-texts.ts";

interface SharesChart {
  readonly id: string;
  readonly title: string;
  readonly shares: readonly NamedIndicator[];
}

/** Several shares of one place on one scale, each with that of all together beside it where one place is chosen. */
export const sharesChart = (language: Language, place: Place, { id, title, shares }: SharesChart): Chart =>
  intervalChart({
    language,
    id,
    title,
    plot: {
      scale: shareScale(language),
      rows: shares.map(({ indicator, name, hoursMode }) =>
        shareRow(
          language,
          { code: indicator, name: name[language], row: wholeOf(place, indicator, "chosen", hoursMode) },
          { beside: isOne(place) ? markOfAll(place, indicator, hoursMode) : undefined },
        ),
      ),
    },
  });

function markOfAll(place: Place, indicator: string, hoursMode: NamedIndicator["hoursMode"]) {
  const figure = figureOf(wholeOf(place, indicator, "all", hoursMode), "share");
  return figure && { value: figure.share, interval: figure.interval };
}

interface ShareFiguresProps {
  readonly language: Language;
  readonly place: Place;
  readonly chart: Chart;
  readonly download: string;
  readonly shares: readonly NamedIndicator[];
  /** A heading of its own, where a section has more than one chart. */
  readonly hasHeading?: boolean;
}

/** The chart of several shares with how to read it, and their numbers; no chart where there is nothing to draw. */
export function ShareFigures({ language, place, chart, download, shares, hasHeading = false }: ShareFiguresProps) {
  const texts = placeTexts[language];
  const figures = shares.flatMap(
    ({ indicator, hoursMode }) => figureOf(wholeOf(place, indicator, "chosen", hoursMode), "share") ?? [],
  );
  const hasReach = figures.some(({ split }) => (split?.unknown ?? 0) > 0);
  return (
    <>
      {hasHeading && <h3 class="nl-heading nl-heading--level-3">{chart.title}</h3>}
      {figures.length > 0 && (
        <ChartFigure language={language} chart={chart} download={download}>
          {[texts.keyShare, hasReach ? texts.keyReach : "", isOne(place) ? texts.keyAll : ""].filter(Boolean).join(" ")}
        </ChartFigure>
      )}
      <SharesTable language={language} place={place} id={chart.id} title={chart.title} shares={shares} />
    </>
  );
}

interface SharesTableProps extends SharesChart {
  readonly language: Language;
  readonly place: Place;
}

function SharesTable({ language, place, id, title, shares }: SharesTableProps) {
  const texts = placeTexts[language];
  const besideAll = isOne(place);
  return (
    <DataTable
      id={`${id}-table`}
      caption={`${title}. ${placeName(language, place)}, ${cohortWords(language, place.choice.cohort)}.`}
      columns={[
        { label: texts.what },
        { label: texts.n, isNumber: true },
        { label: texts.share, isNumber: true },
        { label: texts.no, isNumber: true },
        { label: texts.unknown, isNumber: true },
        { label: texts.atMost, isNumber: true },
        ...(besideAll ? [{ label: lineTexts[language].all, isNumber: true }] : []),
      ]}
      rows={shares.map((share) => shareCells(language, place, share, besideAll))}
    />
  );
}

function shareCells(
  language: Language,
  place: Place,
  { indicator, name, hoursMode }: NamedIndicator,
  besideAll: boolean,
): TableRow {
  const numbers = numbersIn(language);
  const row = wholeOf(place, indicator, "chosen", hoursMode);
  const figure = figureOf(row, "share");
  const last = besideAll ? [allCell(language, place, indicator, hoursMode)] : [];
  if (figure === undefined)
    return { name: name[language], cells: [{ words: statusWords(language, row), columns: 5 }, ...last] };
  const { n, split } = figure;
  return {
    name: name[language],
    cells: [
      numbers.whole(n),
      <ShareCell language={language} figure={figure} />,
      ...(split === null
        ? [{ words: togetherWords(language, figure), columns: 3 }]
        : [numbers.whole(split.no), numbers.whole(split.unknown), numbers.percent(split.upperBound, n)]),
      ...last,
    ],
  };
}

function togetherWords(language: Language, { noOrUnknown, unknownAtMost }: PublishedShare): string {
  const { together, unknownAtMost: atMost } = placeTexts[language];
  const { whole } = numbersIn(language);
  return unknownAtMost === undefined ? together(whole(noOrUnknown)) : atMost(whole(noOrUnknown), whole(unknownAtMost));
}

function allCell(language: Language, place: Place, indicator: string, hoursMode: NamedIndicator["hoursMode"]) {
  const row = wholeOf(place, indicator, "all", hoursMode);
  const figure = figureOf(row, "share");
  if (figure === undefined) return { words: statusWords(language, row), columns: 1 };
  return <ShareCell language={language} figure={figure} isQuiet />;
}
