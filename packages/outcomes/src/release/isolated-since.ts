import { sumsOf } from "../statistics/histogram.ts";
import type { PairedState, ShareState, TallyState } from "../tally/tally-state.ts";
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
 * new group.
 */
export function isolatedSince(
  state: TallyState,
  earlier: readonly PublishedFigure[],
  { minimumPersons }: ReleasePolicy,
): HidingLevel {
  let level: HidingLevel = 0;
  for (const figure of earlier) {
    const found = levelAgainst(state, figure, minimumPersons);
    if (found > level) level = found;
  }
  return level;
}

function levelAgainst(state: TallyState, figure: PublishedFigure, minimumPersons: number): HidingLevel {
  if (state.kind === "share" && figure.kind === "share") return ofShares(state, figure, minimumPersons);
  if (state.kind === "paired-mean" && figure.kind === "paired-mean") return ofMeans(state, figure, minimumPersons);
  return 0;
}

const isFew = (difference: number) => Math.abs(difference) < MINIMUM_CATEGORY;

/** Level 1 is the split of no and unknown, 2 the whole share. All and none of a group tell of it as well as a few do. */
function ofShares({ yes, no, unknown }: ShareState, then: PublishedShare, minimumPersons: number): HidingLevel {
  const persons = yes + no + unknown - then.n;
  if (persons === 0) return 0;
  if (Math.abs(persons) < minimumPersons || isFew(yes - then.yes) || isFew(no + unknown - then.noOrUnknown)) return 2;
  return then.split !== null && (isFew(no - then.split.no) || isFew(unknown - then.split.unknown)) ? 1 : 0;
}

/** Level 1 is the follow-up with the pairs and the change, 2 all means. */
function ofMeans(state: PairedState, then: PublishedMeans, minimumPersons: number): HidingLevel {
  const pairs = sumsOf(state.change).n;
  const starts = sumsOf(state.baseline).n - then.baseline.n;
  const isSmall = (difference: number) => difference !== 0 && Math.abs(difference) < minimumPersons;
  if (isSmall(starts)) return 2;
  if (then.followUp === null || then.pairs === null) return 0;
  const twice = pairs - then.pairs;
  const followUps = sumsOf(state.followUp).n - then.followUp.n;
  const isHandful = (difference: number) => difference !== 0 && isFew(difference);
  return [twice, followUps].some(isSmall) || [starts - twice, followUps - twice].some(isHandful) ? 1 : 0;
}
