import { ALL } from "../../figures/cell-sums.ts";
import { indicatorById, indicators } from "../../indicator/indicators.ts";
import { TOTAL_STRATUM } from "../../strata/dimensions.ts";
import { isFinal } from "../../tally/finality.ts";
import { mergeTallies, sumOfTallies, type TallyKind, type TallySum } from "../../tally/merge.ts";
import type { Tally } from "../../tally/tally.ts";
import { personsIn } from "../counts-of.ts";
import type { FigurePart } from "../release.ts";
import { type Column, columnsOf } from "./columns.ts";
import { isAbout, type PlannedTable, type PublicationPlan } from "./publication-plan.ts";
import { type Row, rowsOf } from "./rows.ts";

/** A figure that the plan allows: its place, the final cells behind it, and what was added up. */
export interface PlannedFigure {
  readonly municipality: string;
  readonly cohort: string;
  readonly final: boolean;
  /** Keys of the municipalities and half-years behind it. */
  readonly members: readonly string[];
  readonly sum: TallySum;
}

/** All planned figures of one indicator (version, hours mode), none of them by a dimension. */
export interface PlannedIndicator {
  readonly kind: TallyKind & FigurePart;
  /** Final municipalities and half-years by key. */
  readonly inner: ReadonlyMap<string, TallySum>;
  readonly figures: readonly PlannedFigure[];
}

export const innerKey = (municipality: string, halfYear: string) => `${municipality}|${halfYear}`;

/** The figures that a plan allows, from tallies: municipalities first, then regions and all; half-years first, pooled last. */
export function plannedFigures(tallies: Iterable<Tally>, plan: PublicationPlan): readonly PlannedIndicator[] {
  const byKind = new Map<string, Tally[]>();
  const whole = [...tallies].filter(({ stratum }) => stratum === TOTAL_STRATUM);
  for (const tally of mergeTallies(whole).values()) listIn(byKind, kindKey(tally)).push(tally);
  return [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => figuresOfKind(own, plan));
}

function kindKey({ indicator, definitionVersion, hoursMode }: TallyKind): string {
  const place = indicators.findIndex(({ id }) => id === indicator);
  return [String(place).padStart(3, "0"), definitionVersion, hoursMode ?? ""].join("|");
}

function figuresOfKind(tallies: readonly Tally[], plan: PublicationPlan): PlannedIndicator {
  const [first] = tallies;
  if (first === undefined) throw new Error("a table without tallies");
  const { indicator, definitionVersion, hoursMode } = first;
  const kind = hoursMode === undefined ? { indicator, definitionVersion } : { indicator, definitionVersion, hoursMode };
  const cells = new Map<string, Tally[]>();
  for (const tally of tallies) listIn(cells, innerKey(tally.municipality, tally.cohort)).push(tally);
  const settled = new Map<string, readonly Tally[]>();
  for (const [key, own] of cells) {
    if (!own.every(isFinal)) continue;
    // Where nobody counts there is no figure to show or to hide.
    if (countsOfTallies(own) === 0) cells.delete(key);
    else settled.set(key, own);
  }
  const definition = indicatorById(indicator);
  const tables = plan.tables.filter(
    (table) => table.dimension === undefined && definition !== undefined && isAbout(table, definition),
  );
  const left = [...cells.values()].flat();
  const municipalities = [...new Set(left.map((tally) => tally.municipality))].sort();
  const halfYears = [...new Set([...settled.values()].map(([tally]) => tally?.cohort ?? ""))].sort();
  const waiting = [...new Set(left.map(({ cohort }) => cohort))].filter((cohort) => !halfYears.includes(cohort));
  const figures = tables.flatMap((table) => {
    const rows = rowsOf(table.rows, municipalities);
    const columns = columnsOf(table.columns, halfYears);
    const settledFigures = rows.flatMap((row) => columns.flatMap((column) => figureAt(table, row, column, settled)));
    const others =
      table.columns === "half-year" ? rows.flatMap((row) => provisional(row, cells, settled, waiting)) : [];
    return [...settledFigures, ...others];
  });
  const inner = new Map([...settled].map(([key, own]) => [key, sumOfTallies(own)]));
  return { kind, inner, figures: figures.sort(inOrder) };
}

const countsOfTallies = (tallies: readonly Tally[]) => tallies.reduce((sum, { state }) => sum + personsIn(state), 0);

function figureAt(table: PlannedTable, row: Row, column: Column, settled: ReadonlyMap<string, readonly Tally[]>) {
  const members = membersOf(row, column, settled);
  const present = new Set(members.map((key) => key.slice(key.indexOf("|") + 1)));
  if (members.length === 0 || (table.columns !== "pooled" && present.size < column.halfYears.length)) return [];
  const sum = sumOfTallies(members.flatMap((key) => settled.get(key) ?? []));
  return [{ municipality: row.code, cohort: column.cohort, final: true, members, sum }];
}

const membersOf = (row: Row, { halfYears }: Column, cells: ReadonlyMap<string, unknown>) =>
  [...row.municipalities].flatMap((municipality) =>
    halfYears.map((halfYear) => innerKey(municipality, halfYear)).filter((key) => cells.has(key)),
  );

/** Half-years of which nothing of a row is final yet. */
function provisional(
  row: Row,
  cells: ReadonlyMap<string, readonly Tally[]>,
  settled: ReadonlyMap<string, readonly Tally[]>,
  waiting: readonly string[],
): readonly PlannedFigure[] {
  const halfYears = row.code.startsWith("GM")
    ? [...new Set([...cells.values()].map(([tally]) => tally?.cohort ?? ""))]
    : waiting;
  return halfYears.flatMap((cohort) => {
    const column = { cohort, halfYears: [cohort] };
    const members = membersOf(row, column, cells);
    if (members.length === 0 || members.some((key) => settled.has(key))) return [];
    const sum = sumOfTallies(members.flatMap((key) => cells.get(key) ?? []));
    return [{ municipality: row.code, cohort, final: false, members, sum }];
  });
}

/** Municipalities, regions, all; within them half-years, years, several years, pooled. */
function inOrder(a: PlannedFigure, b: PlannedFigure): number {
  return (
    rankOfRow(a.municipality) - rankOfRow(b.municipality) ||
    textOrder(a.municipality, b.municipality) ||
    rankOfColumn(a.cohort) - rankOfColumn(b.cohort) ||
    textOrder(a.cohort, b.cohort)
  );
}

const rankOfRow = (code: string) => (code === ALL ? 2 : code.startsWith("AM") ? 1 : 0);
const rankOfColumn = (cohort: string) =>
  /^\d{4}H[12]$/.test(cohort) ? 0 : /^\d{4}$/.test(cohort) ? 1 : /^\d/.test(cohort) ? 2 : 3;
const textOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}
