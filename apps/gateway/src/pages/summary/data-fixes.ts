import type { FindingGroup, LocalizedText } from "@jobcoach/core";
import {
  type Figure,
  type Indicator,
  type Interval,
  type ReasonCode,
  reasonLabels,
  retention26w,
  shareBounds,
} from "@jobcoach/outcomes";
import type { OwnSeries } from "../own-figures/own-series.ts";
import { mendable } from "./mendable.ts";

/** Something about the data that is worth mending, and by which part the margin of a figure would then narrow. */
export interface DataFix {
  /** What is missing or wrong. */
  readonly what: LocalizedText;
  readonly how: LocalizedText;
  /** Trajectories, or records of the delivery. */
  readonly of: "trajectories" | "records";
  readonly count: number;
  readonly indicator: Indicator;
  /** A fraction of the present margin; an estimate, because what is missing is not known. */
  readonly narrows: number;
}

/** Below this a reader would not see the difference. */
const WORTHWHILE = 0.005;

/**
 * What to mend first: that which makes a figure most precise. What is not known of trajectories is weighed by the half-years
 * that are final; rejected records as so many more trajectories alike.
 */
export function dataFixes(
  series: readonly OwnSeries[],
  groups: readonly FindingGroup[],
  accepted: number,
  most = 3,
): readonly DataFix[] {
  const fixes = [...series.flatMap(missingIn), ...groups.flatMap((group) => mendedBy(group, accepted))]
    .filter(({ narrows }) => narrows >= WORTHWHILE)
    .sort((a, b) => b.narrows - a.narrows || (a.what.nl < b.what.nl ? -1 : 1));
  const isFirst = (fix: DataFix, at: number) => fixes.findIndex(({ how }) => how === fix.how) === at;
  return fixes.filter(isFirst).slice(0, most);
}

function missingIn({ indicator, pooled }: OwnSeries): readonly DataFix[] {
  if (pooled === undefined) return [];
  return Object.entries(pooled.reasons).flatMap(([key, count]) => {
    const reason = key.slice(key.indexOf("/") + 1) as ReasonCode;
    const how = mendable[reason];
    if (how === undefined || count === 0) return [];
    const narrows = narrowedBy(pooled, count);
    return [{ what: reasonLabels[reason], how, of: "trajectories" as const, count, indicator, narrows }];
  });
}

/** How much narrower the margin gets when so many more are known, spread as those that are. */
function narrowedBy({ estimate }: Figure, count: number): number {
  if (estimate.kind === "share") {
    const { yes, no, unknown, envelope } = estimate;
    const found = Math.min(count, unknown);
    const more = yes + no === 0 ? 0 : Math.round((found * yes) / (yes + no));
    const then = shareBounds(yes + more, no + found - more, unknown - found);
    return envelope === null || then === null ? 0 : 1 - widthOf(then.envelope) / widthOf(envelope);
  }
  if (estimate.kind !== "paired-mean" || estimate.change.n === 0) return 0;
  return narrowedBySize(estimate.change.n, count);
}

const widthOf = ({ lower, upper }: Interval) => upper - lower;

/** A margin shrinks with the root of how many there are. */
const narrowedBySize = (n: number, more: number) => 1 - Math.sqrt(n / (n + more));

function mendedBy({ mends = 0, message, remedy, root }: FindingGroup, accepted: number): readonly DataFix[] {
  if (mends === 0 || accepted === 0 || root !== undefined) return [];
  const narrows = narrowedBySize(accepted, mends);
  return [{ what: message, how: remedy, of: "records", count: mends, indicator: retention26w, narrows }];
}
