import { type CellSum, type FigureTable, POOLED } from "../figures/cell-sums.ts";
import { pooledCells } from "../figures/figures.ts";
import { indicatorById } from "../indicator/indicators.ts";
import { sumsOf } from "../statistics/histogram.ts";
import type { TallySum } from "../tally/merge.ts";
import type { Grid, GridCell } from "./guard/grid.ts";
import { protectMeans } from "./guard/protect-means.ts";
import { protectShare } from "./guard/protect-share.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "./policy.ts";
import { type PublishedFigure, publishMeans, publishShare } from "./published-figure.ts";
import type { ConfidentialLedgerEntry, HiddenPart, ReleasePlace, ReleaseRow } from "./release.ts";

export interface ProtectedTable {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
}

/** The rows of a table that may be shown. Cohorts that are not final are not shown; the others are one table that adds up. */
export function protectTable({ kind, cells }: FigureTable, policy: ReleasePolicy): ProtectedTable {
  const final = cells.filter((cell) => cell.final);
  const lines = [...new Set(final.map((cell) => cell.municipality))];
  const columns = [...new Set(final.map((cell) => cell.cohort))].sort(pooledLast);
  const byPlace = new Map(final.map((cell) => [`${cell.municipality}|${cell.cohort}`, cell]));
  const sumAt = (row: number, column: number) => byPlace.get(`${lines[row]}|${columns[column]}`)?.sum;
  const grid: Grid = {
    height: lines.length,
    width: columns.length,
    at: (row, column) => gridCellOf(sumAt(row, column)),
  };
  const publish = publisherOf(grid, kind.indicator, policy);
  const hidden: ConfidentialLedgerEntry[] = [];
  const rows = cells.map((cell): ReleaseRow => {
    const place: ReleasePlace = { ...kind, municipality: cell.municipality, cohort: cell.cohort };
    const pooled = pooledCells(cell.sum.members);
    if (!cell.final) return { ...place, status: "not-yet-mature", pooled, figure: null };
    const figure = publish(cell, lines.indexOf(cell.municipality), columns.indexOf(cell.cohort));
    for (const part of hiddenIn(figure)) {
      const cause = isUnsafe(cell.sum, part, policy) ? "unsafe-by-itself" : "protects-others";
      hidden.push({ ...place, part, cause });
    }
    return { ...place, status: figure === null ? "suppressed" : "published", pooled, figure };
  });
  return { rows, hidden };
}

const pooledLast = (a: string, b: string) => Number(a === POOLED) - Number(b === POOLED) || (a < b ? -1 : 1);

/** Counts of yes, no and unknown, or of pairs, start only and follow-up only. */
function gridCellOf(sum: TallySum | undefined): GridCell | undefined {
  if (sum === undefined || sum.kind === null) return undefined;
  const { state } = sum;
  const repeats = sum.members.reduce((total, member) => total + member.repeatPersons, 0);
  if (state.kind === "share") return { counts: [state.yes, state.no, state.unknown], repeats };
  const pairs = sumsOf(state.change).n;
  return { counts: [pairs, sumsOf(state.baseline).n - pairs, sumsOf(state.followUp).n - pairs], repeats };
}

type Publisher = (cell: CellSum, row: number, column: number) => PublishedFigure | null;

function publisherOf(live: Grid, indicator: string, policy: ReleasePolicy): Publisher {
  const grid = copyOf(live);
  const unit = indicatorById(indicator)?.unit;
  if (unit === undefined) throw new RangeError(`no definition of ${indicator}`);
  if (unit === "share") {
    const plan = protectShare(grid, policy);
    return ({ sum }, row, column) =>
      sum.state?.kind === "share" ? publishShare(sum.state, plan[row]?.[column] ?? "nothing") : null;
  }
  const plan = protectMeans(grid, policy);
  return ({ sum }, row, column) =>
    sum.state?.kind === "paired-mean" ? publishMeans(sum.state, plan[row]?.[column] ?? 2, unit) : null;
}

/** The counts once and for all: the guard looks at them many times. */
function copyOf({ height, width, at }: Grid): Grid {
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => at(row, column)),
  );
  return { height, width, at: (row, column) => cells[row]?.[column] };
}

function hiddenIn(figure: PublishedFigure | null): readonly HiddenPart[] {
  if (figure === null) return ["figure"];
  if (figure.kind === "share") return figure.split === null ? ["split"] : [];
  if (figure.followUp === null) return ["follow-up", "change"];
  return figure.change === null ? ["change"] : [];
}

/** Whether a part would be hidden whatever stands around it. */
function isUnsafe(sum: TallySum, part: HiddenPart, { minimumPersons }: ReleasePolicy): boolean {
  const { counts = [], repeats = 0 } = gridCellOf(sum) ?? {};
  const [first = 0, second = 0, third = 0] = counts;
  const isFew = (count: number) => count < MINIMUM_CATEGORY;
  if (part === "split") return isFew(second) || isFew(third);
  if (sum.state?.kind === "share")
    return first + second + third - repeats < minimumPersons || isFew(first) || isFew(second + third);
  if (part === "figure") return first + second - repeats < minimumPersons;
  const tooFewPairs = first - repeats < minimumPersons;
  return tooFewPairs || (part === "change" && [second, third].some((apart) => apart > 0 && isFew(apart)));
}
