import type { Language } from "@jobcoach/core";
import { exportUnits, hiddenParts, type PublishedMeans } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { MeanCell } from "../lines/figure-cells.tsx";
import { type Moment, statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { type Column, DataTable, type TableRow } from "../parts/data-table.tsx";
import { type ComparedLine, type CompareView, tableLines } from "./compare-model.ts";
import { gradeCell } from "./grade-cell.ts";
import { hasModes, nameInMode, wholeLine } from "./name-in-mode.ts";
import { compareTexts } from "./texts.ts";

interface TableProps {
  readonly language: Language;
  readonly view: CompareView;
}

/** The means of the charts with interval and n, and how far each can be compared. */
export function MeansTable({ language, view }: TableProps) {
  const texts = compareTexts[language];
  const columns: readonly Column[] = [
    { label: texts.municipality },
    ...[texts.start, texts.followUp, texts.change].map((label) => ({ label, isNumber: true })),
    { label: texts.grade },
  ];
  const unit = view.lines.flatMap(({ row }) => figureOf(row, "paired-mean")?.unit ?? [])[0];
  const title = view.definition.title[language];
  const inUnit = unit === undefined ? "" : ` (${exportUnits[unit][language]})`;
  const note = hasModes(view) ? `. ${texts.keyMode}` : "";
  return (
    <DataTable
      id="compare"
      caption={`${title}${inUnit}, ${cohortWords(language, view.choice.cohort)}${note}`}
      columns={columns}
      rows={tableLines(view).map((line) => rowOf(language, nameInMode(view, line)))}
      totals={view.wholes.map((row) => rowOf(language, wholeLine(language, row)))}
    />
  );
}

function rowOf(language: Language, line: ComparedLine): TableRow {
  const { name, row, code } = line;
  const figure = figureOf(row, "paired-mean");
  if (figure === undefined) return { name, cells: [{ words: statusWords(language, row), columns: 4 }] };
  return {
    name,
    cells: [
      meanCell(language, figure, "baseline"),
      meanCell(language, figure, "followUp"),
      meanCell(language, figure, "change"),
      code === "all" ? { words: "\u2013", columns: 1 } : gradeCell(language, line),
    ],
  };
}

function meanCell(language: Language, figure: PublishedMeans, moment: Moment) {
  const mean = figure[moment];
  if (mean === null) return { words: hiddenParts[moment === "change" ? "change" : "follow-up"][language], columns: 1 };
  return <MeanCell language={language} mean={mean} unit={figure.unit} isChange={moment === "change"} />;
}
