import { chiSquareUpperTail } from "./chi-square.ts";
import type { LifeTable } from "./life-table.ts";
import { solve } from "./linear-system.ts";

/**
 * How much early events weigh: all alike, or by the share of all groups together still without the event just before.
 */
export type LogRankWeights = "log-rank" | "peto-peto";

/** Whether groups differ in how fast the event comes; `observed` and `expected` are weighted events by group. */
export interface LogRankTest {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * The test on the life tables of two or more groups; `null` with fewer than two groups or where no comparison is
 * possible, as when nobody had the event. Sources: Mantel (1966), Peto and Peto (1972) as R's survdiff with rho = 1.
 */
export function logRankTest(groups: readonly LifeTable[], weights: LogRankWeights = "log-rank"): LogRankTest | null {
  const size = groups.length;
  const observed = groups.map(() => 0);
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  let survival = 1;
  for (const { atRisk, events } of eventDays(groups)) {
    const n = sum(atRisk);
    const d = sum(events);
    const weight = weights === "peto-peto" ? survival : 1;
    const spread = n > 1 ? (weight ** 2 * d * (n - d)) / (n - 1) : 0;
    for (let i = 0; i < size; i++) {
      const part = (atRisk[i] ?? 0) / n;
      observed[i]! += weight * (events[i] ?? 0);
      expected[i]! += weight * d * part;
      for (let j = 0; j < size; j++) covariance[i]![j]! += spread * part * ((i === j ? 1 : 0) - (atRisk[j] ?? 0) / n);
    }
    survival *= (n - d) / n;
  }
  const excess = observed.map((value, i) => value - (expected[i] ?? 0)).slice(1);
  const solved = solve(
    covariance.slice(1).map((row) => row.slice(1)),
    excess,
  );
  if (size < 2 || solved === null) return null;
  const chiSquare = sum(excess.map((value, i) => value * (solved[i] ?? 0)));
  return { observed, expected, chiSquare, degrees: size - 1, p: chiSquareUpperTail(chiSquare, size - 1) };
}

/** Each day with an event anywhere, with those at risk and the events by group. */
function eventDays(groups: readonly LifeTable[]) {
  const days = new Set(groups.flatMap((table) => table.filter(([, events]) => events > 0).map(([day]) => day)));
  const cursors = groups.map((table) => ({ table, next: 0, atRisk: sum(table.map((row) => row[1] + row[2])) }));
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      for (const cursor of cursors) moveTo(cursor, day);
      return {
        atRisk: cursors.map(({ atRisk }) => atRisk),
        events: cursors.map(({ table, next }) => (table[next]?.[0] === day ? table[next][1] : 0)),
      };
    });
}

interface Cursor {
  readonly table: LifeTable;
  next: number;
  atRisk: number;
}

function moveTo(cursor: Cursor, day: number) {
  for (let row = cursor.table[cursor.next]; row !== undefined && row[0] < day; row = cursor.table[cursor.next]) {
    cursor.atRisk -= row[1] + row[2];
    cursor.next++;
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
