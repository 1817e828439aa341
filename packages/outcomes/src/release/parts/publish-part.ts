import { shareOf } from "../../estimate/share-estimate.ts";
import { kaplanMeier } from "../../statistics/kaplan-meier.ts";
import { base5 } from "../base-5.ts";
import type { ReleasePolicy } from "../policy.ts";
import type { PublishedShare } from "../published-figure.ts";
import { countIn, type Part } from "./part-system.ts";

/**
 * A part as everyone may see it: how many of how many, and their share. Limits are 95 % by Wilson; of a week of a curve
 * by Greenwood on the complementary log-log scale, as nobody in it went out of sight.
 */
export function publishPart(
  { id, yes, of }: Part,
  counts: readonly number[],
  rounding?: ReleasePolicy["rounding"],
): PublishedShare {
  const shown = (count: number) => (rounding === "base-5" ? base5(count) : count);
  const some = shown(countIn(counts, yes));
  const others = shown(countIn(counts, of) - countIn(counts, yes));
  const n = some + others;
  const { share, interval } = shareOf(some, n);
  const limits = id.week === undefined ? interval : (kaplanMeier([[id.week, others, some]])[0]?.interval ?? interval);
  if (share === null || limits === null) throw new Error("a part of nobody is shown");
  return { kind: "share", unit: "fraction", n, yes: some, noOrUnknown: others, share, interval: limits, split: null };
}
