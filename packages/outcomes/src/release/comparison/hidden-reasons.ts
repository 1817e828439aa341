import { toldLeast } from "../../comparison/told-count.ts";
import { TOTAL_STRATUM } from "../../strata/dimensions.ts";
import type { Tally } from "../../tally/tally.ts";
import { kindKey } from "../divisions/strata-sums.ts";
import type { ReleaseRow } from "../release.ts";

/** How many trajectories stand outside a figure for a reason that makes it less comparable, told in steps. */
export interface HiddenReasons {
  readonly uncovered: number;
  readonly unknown: number;
  readonly runningOnly: number;
}

/**
 * What grades may know of counts that no release shows: of each municipality and half-year the step that a count is in, so that
 * half-years and their sum together tell no more than the half-years do.
 */
export function hiddenReasons(tallies: Iterable<Tally>): (row: ReleaseRow) => HiddenReasons {
  const cells = new Map<string, HiddenReasons>();
  for (const tally of tallies) {
    if (tally.stratum !== TOTAL_STRATUM) continue;
    const key = cellKey(tally, tally);
    cells.set(key, added(cells.get(key) ?? NONE, reasonsOf(tally)));
  }
  const told = new Map([...cells].map(([key, counts]) => [key, inSteps(counts)]));
  return (row) => row.pooled.map((cell) => told.get(cellKey(row, cell)) ?? NONE).reduce(added, NONE);
}

const NONE: HiddenReasons = { uncovered: 0, unknown: 0, runningOnly: 0 };

type Kind = Pick<Tally, "indicator" | "definitionVersion"> & { readonly hoursMode?: Tally["hoursMode"] };

const cellKey = (kind: Kind, { municipality, cohort }: Pick<Tally, "municipality" | "cohort">) =>
  [kindKey(kind as Parameters<typeof kindKey>[0]), municipality, cohort].join("|");

/** Persons of whom the window was not observed stand with those who started before the delivery: alone they are part of a shown count. */
function reasonsOf({ reasons }: Tally): HiddenReasons {
  const count = (reason: string) => reasons[reason] ?? 0;
  const unknown = Object.entries(reasons).reduce((sum, [key, n]) => (key.startsWith("unknown/") ? sum + n : sum), 0);
  return {
    uncovered: count("excluded/started-before-coverage") + count("unknown/window-not-observed"),
    unknown,
    runningOnly: count("out-of-scope/running-clients-only"),
  };
}

const added = (a: HiddenReasons, b: HiddenReasons): HiddenReasons => ({
  uncovered: a.uncovered + b.uncovered,
  unknown: a.unknown + b.unknown,
  runningOnly: a.runningOnly + b.runningOnly,
});

const inSteps = ({ uncovered, unknown, runningOnly }: HiddenReasons): HiddenReasons => ({
  uncovered: toldLeast(uncovered),
  unknown: toldLeast(unknown),
  runningOnly: toldLeast(runningOnly),
});
