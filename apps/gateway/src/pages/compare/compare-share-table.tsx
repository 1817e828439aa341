import type { Language } from "@jobcoach/core";
import type { PublishedShare } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { type Column, DataTable, type TableRow } from "../parts/data-table.tsx";
import { type ComparedLine, type CompareView, tableLines } from "./compare-model.ts";
import { gradeCell } from "./grade-cell.ts";
import { hasModes, nameInMode, wholeLine } from "./name-in-mode.ts";
import { compareTexts } from "./texts.ts";

interface TableProps {
  readonly language: Language;
  readonly view: CompareView;
}

/** The shares of the chart with what they are made of, and how far each can be compared. */
export function ShareTable({ language, view }: TableProps) {
  const texts = compareTexts[language];
  const extra = extrasOf(view);
  const columns: readonly Column[] = [
    { label: texts.municipality },
    { label: texts.trajectories, isNumber: true },
    { label: texts.share, isNumber: true },
    { label: texts.unknown, isNumber: true },
    { label: texts.atMost, isNumber: true },
    ...(extra.shrunken ? [{ label: texts.shrunken, isNumber: true }] : []),
    ...(extra.expected ? [{ label: texts.expected, isNumber: true }] : []),
    { label: texts.grade },
  ];
  const note = hasModes(view) ? `. ${texts.keyMode}` : "";
  return (
    <DataTable
      id="compare"
      caption={`${view.definition.title[language]}, ${cohortWords(language, view.choice.cohort)}${note}`}
      columns={columns}
      rows={tableLines(view).map((line) => rowOf(language, nameInMode(view, line), extra))}
      totals={view.wholes.map((row) => rowOf(language, wholeLine(language, row), extra))}
    />
  );
}

/** Which columns have something to say. */
const extrasOf = ({ lines }: CompareView) => ({
  shrunken: lines.some(({ compared }) => compared?.shrunken),
  expected: lines.some(({ compared }) => compared?.adjusted.status === "shown"),
});

function rowOf(language: Language, line: ComparedLine, extra: ReturnType<typeof extrasOf>): TableRow {
  const numbers = numbersIn(language);
  const figure = figureOf(line.row, "share");
  const isAll = line.code === "all";
  const columns = 5 + Number(extra.shrunken) + Number(extra.expected);
  if (figure === undefined) return { name: line.name, cells: [{ words: statusWords(language, line.row), columns }] };
  const { n, split } = figure;
  return {
    name: line.name,
    cells: [
      numbers.whole(n),
      <ShareCell language={language} figure={figure} />,
      ...(split === null
        ? [{ words: unknownWords(language, figure), columns: 2 }]
        : [numbers.whole(split.unknown), numbers.percent(split.upperBound, n)]),
      ...(extra.shrunken ? [shrunkenCell(language, line, isAll)] : []),
      ...(extra.expected ? [expectedCell(language, line)] : []),
      isAll ? { words: "\u2013", columns: 1 } : gradeCell(language, line),
    ],
  };
}

function unknownWords(language: Language, { unknownAtMost }: PublishedShare): string {
  const { notShownApart, unknownAtMost: atMost } = compareTexts[language];
  return unknownAtMost === undefined ? notShownApart : atMost(numbersIn(language).whole(unknownAtMost));
}

function shrunkenCell(language: Language, { compared }: ComparedLine, isAll: boolean) {
  const shrunken = compared?.shrunken;
  if (!shrunken) return { words: isAll ? "\u2013" : compareTexts[language].noShrunken, columns: 1 };
  return <ShareCell language={language} figure={{ ...shrunken, n: FINE }} isQuiet />;
}

const FINE = 100;

function expectedCell(language: Language, { compared }: ComparedLine) {
  const expected = compared?.adjusted.expected ?? null;
  return expected === null
    ? { words: compareTexts[language].noExpected, columns: 1 }
    : numbersIn(language).percent(expected, 0);
}
