import { sumsOf } from "../statistics/histogram.ts";
import type { PairedState, ShareState, TallyState } from "../tally/tally-state.ts";
import { base5 } from "./base-5.ts";
import type { HidingLevel } from "./guard/linked-cells.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "./policy.ts";
import type { PublishedFigure, PublishedMeans, PublishedShare } from "./published-figure.ts";
import { partKey, type Release, type ReleasePlace } from "./release.ts";

/** What earlier releases showed at each place; every release counts, because what was published stays known. */
export type EarlierFigures = (place: ReleasePlace) => readonly PublishedFigure[];

/** Collects the shown figures of earlier releases by place. */
export function earlierFiguresOf(releases: readonly Pick<Release, "rows">[]): EarlierFigures {
  const figures = new Map<string, PublishedFigure[]>();
  for (const { rows } of releases) {
    for (const row of rows) {
      if (row.figure === null) continue;
      const key = placeKey(row);
      const known = figures.get(key);
      if (known === undefined) figures.set(key, [row.figure]);
      else known.push(row.figure);
    }
  }
  return (place) => figures.get(placeKey(place)) ?? [];
}

const placeKey = ({ indicator, definitionVersion, hoursMode, municipality, cohort, ...part }: ReleasePlace) =>
  [indicator, definitionVersion, hoursMode ?? "", municipality, cohort, partKey(part)].join("|");

/**
 * How much of a cell to hide because an earlier release showed the same place: whoever subtracts one from the other sees the
 * persons that came in between, and these must be safe to show as a cell of their own. An equal number of persons is no
 * new group. Where a policy rounds, what is subtracted are rounded counts, each up to two away from the true ones.
 */
export function isolatedSince(
  state: TallyState,
  earlier: readonly PublishedFigure[],
  policy: ReleasePolicy,
): HidingLevel {
  let level: HidingLevel = 0;
  for (const figure of earlier) {
    const found = levelAgainst(state, figure, comparing(policy));
    if (found > level) level = found;
  }
  return level;
}

/** How counts are compared: as they are shown, and how small a difference tells of few. */
interface Compared {
  readonly shown: (count: number) => number;
  readonly isFew: (difference: number) => boolean;
  readonly isSmall: (difference: number) => boolean;
}

function comparing({ minimumPersons, rounding }: ReleasePolicy): Compared {
  const slack = rounding === "base-5" ? 4 : 0;
  return {
    shown: rounding === "base-5" ? base5 : (count) => count,
    isFew: (difference) => Math.abs(difference) < MINIMUM_CATEGORY + slack,
    isSmall: (difference) => Math.abs(difference) < minimumPersons + slack,
  };
}

function levelAgainst(state: TallyState, figure: PublishedFigure, compared: Compared): HidingLevel {
  if (state.kind === "share" && figure.kind === "share") return ofShares(state, figure, compared);
  if (state.kind === "paired-mean" && figure.kind === "paired-mean") return ofMeans(state, figure, compared);
  return 0;
}

/** Level 1 is the split of no and unknown, 2 the whole share. All and none of a group tell of it as well as a few do. */
function ofShares(
  { yes, no, unknown }: ShareState,
  then: PublishedShare,
  { shown, isFew, isSmall }: Compared,
): HidingLevel {
  const { split } = then;
  const parts =
    split === null
      ? [[no + unknown, then.noOrUnknown]]
      : [
          [no, split.no],
          [unknown, split.unknown],
        ];
  const [moreYes = 0, ...more] = [[yes, then.yes], ...parts].map(([now = 0, before = 0]) => shown(now) - shown(before));
  const others = more.reduce((sum, one) => sum + one, 0);
  if (moreYes + others === 0) return 0;
  if (isSmall(moreYes + others) || isFew(moreYes) || isFew(others)) return 2;
  return split !== null && more.some(isFew) ? 1 : 0;
}

/** Level 1 is the follow-up with the pairs and the change, 2 all means. */
function ofMeans(state: PairedState, then: PublishedMeans, { shown, isFew, isSmall }: Compared): HidingLevel {
  const since = (now: number, before: number) => shown(now) - shown(before);
  const starts = since(sumsOf(state.baseline).n, then.baseline.n);
  if (starts !== 0 && isSmall(starts)) return 2;
  if (then.followUp === null || then.pairs === null) return 0;
  const twice = since(sumsOf(state.change).n, then.pairs);
  const followUps = since(sumsOf(state.followUp).n, then.followUp.n);
  const isHandful = (difference: number) => difference !== 0 && isFew(difference);
  const isTooFew = (difference: number) => difference !== 0 && isSmall(difference);
  return [twice, followUps].some(isTooFew) || [starts - twice, followUps - twice].some(isHandful) ? 1 : 0;
}
