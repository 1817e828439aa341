import { type CellSum, type FigureTable, POOLED } from "../figures/cell-sums.ts";
import { pooledCells } from "../figures/figures.ts";
import type { CountedUnit } from "../indicator/indicator.ts";
import { indicatorById } from "../indicator/indicators.ts";
import { sumsOf } from "../statistics/histogram.ts";
import type { TallyState } from "../tally/tally-state.ts";
import { groupDisclosure } from "./group-disclosure.ts";
import type { Grid, GridCell, HidingLevel } from "./guard/grid.ts";
import { ownLevel } from "./guard/protect-grid.ts";
import { meanRules, protectMeans } from "./guard/protect-means.ts";
import { isSplitSafe, protectShare, shareRules, withoutSplit } from "./guard/protect-share.ts";
import { type EarlierFigures, isolatedSince } from "./isolated-since.ts";
import type { ReleasePolicy } from "./policy.ts";
import { type PublishedFigure, publishMeans, publishShare } from "./published-figure.ts";
import type { ConfidentialLedgerEntry, HiddenPart, ReleasePlace, ReleaseRow } from "./release.ts";

export interface ProtectedTable {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
}

/**
 * The rows of a table that may be shown, beside those that earlier releases showed. Cohorts that are not final are not
 * shown; the others are one table that adds up.
 */
export function protectTable(table: FigureTable, policy: ReleasePolicy, earlier: EarlierFigures): ProtectedTable {
  const { kind, cells } = table;
  const placeOf = ({ municipality, cohort }: CellSum): ReleasePlace => ({ ...kind, municipality, cohort });
  const final = cells.filter((cell) => cell.final);
  const counted = new Map(
    final.map((cell) => {
      const isolated = isolatedSince(stateOf(cell), earlier(placeOf(cell)), policy);
      return [cell, gridCellOf(cell, strictest(isolated, disclosureOf(stateOf(cell), kind.indicator)))] as const;
    }),
  );
  const lines = [...new Set(final.map((cell) => cell.municipality))];
  const columns = [...new Set(final.map((cell) => cell.cohort))].sort(pooledLast);
  const publish = publisherOf(gridOf(counted, lines, columns), kind.indicator, policy);
  const hidden: ConfidentialLedgerEntry[] = [];
  const rows = cells.map((cell): ReleaseRow => {
    const place = placeOf(cell);
    const pooled = pooledCells(cell.sum.members);
    const counts = counted.get(cell);
    if (counts === undefined) return { ...place, status: "not-yet-mature", pooled, figure: null };
    const figure = publish(cell, lines.indexOf(cell.municipality), columns.indexOf(cell.cohort));
    for (const part of hiddenIn(figure)) {
      const cause = isUnsafe(stateOf(cell), asCounted(cell, counts), part, policy)
        ? "unsafe-by-itself"
        : "protects-others";
      hidden.push({ ...place, part, cause });
    }
    return { ...place, status: figure === null ? "suppressed" : "published", pooled, figure };
  });
  return { rows, hidden };
}

const pooledLast = (a: string, b: string) => Number(a === POOLED) - Number(b === POOLED) || (a < b ? -1 : 1);

function stateOf({ sum }: CellSum): TallyState {
  if (sum.state === null) throw new Error("a cell of nothing");
  return sum.state;
}

const strictest = (a: HidingLevel, b: HidingLevel) => (a > b ? a : b);

/** What means give away of the whole group; the guard of shares sees that from their counts. */
const disclosureOf = (state: TallyState, indicator: string): HidingLevel =>
  state.kind === "paired-mean" ? groupDisclosure(state, unitOf(indicator)) : 0;

/** Counts of yes, no and unknown, or of pairs, start only and follow-up only. */
function gridCellOf(cell: CellSum, atLeast: HidingLevel): GridCell {
  const state = stateOf(cell);
  const repeats = cell.sum.members.reduce((total, member) => total + member.repeatPersons, 0);
  if (state.kind === "share") return { counts: [state.yes, state.no, state.unknown], repeats, atLeast };
  if (state.kind !== "paired-mean") throw new TypeError("the guard does not know this kind of figure");
  const pairs = sumsOf(state.change).n;
  return { counts: [pairs, sumsOf(state.baseline).n - pairs, sumsOf(state.followUp).n - pairs], repeats, atLeast };
}

function gridOf(counted: ReadonlyMap<CellSum, GridCell>, lines: readonly string[], columns: readonly string[]): Grid {
  const rows: GridCell[][] = lines.map(() => []);
  for (const [{ municipality, cohort }, cell] of counted) {
    const row = rows[lines.indexOf(municipality)];
    if (row !== undefined) row[columns.indexOf(cohort)] = cell;
  }
  return { height: lines.length, width: columns.length, at: (row, column) => rows[row]?.[column] };
}

function unitOf(indicator: string): CountedUnit {
  const definition = indicatorById(indicator);
  if (definition?.kind !== "paired-mean") throw new RangeError(`no unit of ${indicator}`);
  return definition.unit;
}

type Publisher = (cell: CellSum, row: number, column: number) => PublishedFigure | null;

function publisherOf(grid: Grid, indicator: string, policy: ReleasePolicy): Publisher {
  if (indicatorById(indicator)?.kind === "share") {
    const plan = protectShare(grid, policy);
    return ({ sum }, row, column) =>
      sum.state?.kind === "share" ? publishShare(sum.state, plan[row]?.[column] ?? "nothing") : null;
  }
  const plan = protectMeans(grid, policy);
  const unit = unitOf(indicator);
  return ({ sum }, row, column) =>
    sum.state?.kind === "paired-mean" ? publishMeans(sum.state, plan[row]?.[column] ?? 2, unit) : null;
}

function hiddenIn(figure: PublishedFigure | null): readonly HiddenPart[] {
  if (figure === null) return ["figure"];
  if (figure.kind === "share") return figure.split === null ? ["split"] : [];
  return figure.followUp === null ? ["follow-up", "change"] : [];
}

/** In a single half-year nobody is double. */
const asCounted = ({ cohort }: CellSum, counts: GridCell) => (cohort === POOLED ? counts : { ...counts, repeats: 0 });

/** Whether a part would be hidden whatever stands around it. */
function isUnsafe(state: TallyState, cell: GridCell, part: HiddenPart, policy: ReleasePolicy): boolean {
  if (part === "split") return !isSplitSafe(cell);
  if (state.kind === "share") return ownLevel(shareRules(policy), withoutSplit(cell)) === 2;
  return ownLevel(meanRules(policy), cell) >= (part === "figure" ? 2 : 1);
}
