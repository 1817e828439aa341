import type { Tally } from "../tally/tally.ts";

interface ShareCounts extends Partial<Tally> {
  readonly yes?: number;
  readonly no?: number;
  readonly unknown?: number;
  readonly notMature?: number;
}

/** A tally of retention in a final cohort of Apeldoorn, unless said otherwise. */
export function aTally({ yes = 0, no = 0, unknown = 0, notMature = 0, ...over }: ShareCounts): Tally {
  const reasons = {
    "counted/no": no,
    "counted/yes": yes,
    "not-mature/window-not-over": notMature,
    "unknown/moved": unknown,
  };
  const n = yes + no + unknown + notMature;
  return {
    schema: "jobcoach/tally/1",
    municipality: "GM0200",
    grantor: "municipality",
    cohort: "2024H1",
    stratum: "total",
    indicator: "retention-26w",
    definitionVersion: "1.0.0",
    observedUntil: "2026-06-30",
    finalThrough: "2026-06-02",
    trajectories: n,
    persons: n,
    repeatPersons: 0,
    reasons,
    state: { kind: "share", yes, no, unknown, notMature },
    ...over,
  };
}

/** A tally of marks for work that fits, from pairs in tenths; `null` where a moment is missing. */
export function aMarkTally(
  pairs: readonly (readonly [number | null, number | null])[],
  over: Partial<Tally> = {},
): Tally {
  const bins = (values: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a - b);
  };
  const known = (index: 0 | 1) => pairs.flatMap((pair) => pair[index] ?? []);
  const change = pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [b - a]));
  const count = (test: (a: number | null, b: number | null) => boolean) => pairs.filter(([a, b]) => test(a, b)).length;
  const none = { n: 0, sumLow: 0, sumHigh: 0 };
  return {
    ...aTally({}),
    indicator: "work-fit",
    trajectories: pairs.length,
    persons: pairs.length,
    reasons: {
      "counted/baseline-only": count((a, b) => a !== null && b === null),
      "counted/follow-up-only": count((a, b) => a === null && b !== null),
      "counted/pair": change.length,
    },
    state: {
      kind: "paired-mean",
      baseline: bins(known(0)),
      followUp: bins(known(1)),
      change: bins(change),
      undetermined: { baseline: none, followUp: none },
      notMature: 0,
    },
    ...over,
  };
}
