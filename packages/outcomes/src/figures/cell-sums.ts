import { indicators } from "../indicator/indicators.ts";
import { isFinal } from "../tally/finality.ts";
import { mergeTallies, sumOfTallies, type TallyKind, type TallySum } from "../tally/merge.ts";
import type { Tally } from "../tally/tally.ts";

/** All municipalities together, and all cohorts that are final. */
export const ALL = "all";
export const POOLED = "pooled";
/** The stratum of everybody. */
const TOTAL = "total";

/** One figure of a table: its place, whether it is final, and what was added up for it. */
export interface CellSum {
  readonly municipality: string;
  readonly cohort: string;
  readonly final: boolean;
  readonly sum: TallySum;
}

/** The figures of one indicator (version, hours mode): municipality by cohort, with both margins. */
export interface FigureTable {
  readonly kind: TallyKind;
  /** Sorted by municipality, then cohort; `all` and `pooled` come last. */
  readonly cells: readonly CellSum[];
}

/**
 * Tables of sums from tallies: every municipality and cohort, and as margins all municipalities and the pooled cohorts.
 * Margins add up final cohorts only; where none is final, `all` shows the provisional ones and `pooled` is left out.
 */
export function tablesOf(tallies: Iterable<Tally>): readonly FigureTable[] {
  const tables = new Map<string, Tally[]>();
  for (const tally of mergeTallies(tallies).values())
    if (tally.stratum === TOTAL) listIn(tables, tableKey(tally)).push(tally);
  return [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => tableOf(own));
}

function tableKey({ indicator, definitionVersion, hoursMode }: TallyKind): string {
  const place = indicators.findIndex(({ id }) => id === indicator);
  return [String(place).padStart(3, "0"), definitionVersion, hoursMode ?? ""].join("|");
}

function tableOf(tallies: readonly Tally[]): FigureTable {
  const places = new Map<string, Tally[]>();
  const settled = new Map<string, Tally[]>();
  for (const tally of tallies) listIn(places, `${tally.municipality}|${tally.cohort}`).push(tally);
  for (const cell of [...places.values()]) {
    const final = cell.every(isFinal);
    for (const tally of cell) {
      const { municipality, cohort } = tally;
      listIn(places, `${ALL}|${cohort}`).push(tally);
      if (!final) continue;
      for (const row of [municipality, ALL])
        for (const column of [cohort, POOLED]) listIn(settled, `${row}|${column}`).push(tally);
    }
  }
  const municipalities = [...new Set(tallies.map((tally) => tally.municipality))].sort();
  const cohorts = [...new Set(tallies.map((tally) => tally.cohort))].sort();
  const cells = [...municipalities, ALL].flatMap((municipality) =>
    [...cohorts, POOLED].flatMap((cohort) => {
      const key = `${municipality}|${cohort}`;
      const own = settled.get(key) ?? places.get(key);
      return own === undefined ? [] : [{ municipality, cohort, final: settled.has(key), sum: sumOfTallies(own) }];
    }),
  );
  const [first] = tallies;
  if (first === undefined) throw new Error("a table without tallies");
  const { indicator, definitionVersion, hoursMode } = first;
  const kind = hoursMode === undefined ? { indicator, definitionVersion } : { indicator, definitionVersion, hoursMode };
  return { kind, cells };
}

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}
