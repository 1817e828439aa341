import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { ReleaseRow } from "../release.ts";
import { type Asked, type FoundCount, isNarrow, TOLERANCE } from "./asked-count.ts";
import type { CountLayout } from "./count-layout.ts";
import { type EarlierRows, fittingEarlier } from "./earlier-constraints.ts";
import { type FeasibleSystem, feasibleSystem } from "./feasible-system.ts";
import { foundAs, type HiddenCountFound } from "./hidden-counts.ts";
import type { Constraint } from "./linear-system.ts";
import { type Participants, participantsIn } from "./participants.ts";
import { constraintsOf, type InnerPlaces, innerPlacesOf, presenceIn } from "./public-system.ts";
import { pointOf, type TrueCounts } from "./truth.ts";

export interface AuditedIndicator {
  readonly rows: readonly ReleaseRow[];
  readonly policy: ReleasePolicy;
  readonly layout: CountLayout;
  readonly earlier: readonly EarlierRows[];
  readonly truth: TrueCounts | undefined;
}

export interface IndicatorAudit {
  readonly hiddenCounts: number;
  readonly exact: number;
  readonly narrowest: number | null;
  readonly narrow: readonly HiddenCountFound[];
  readonly undecided: number;
  readonly knownBefore: number;
  readonly isRevised: boolean;
}

/** Up to so many unknown counts every interval is found in full; beyond, as far as is needed to know that it is wide. */
const MOST_IN_FULL = 400;

/** Audits the rows of one indicator beside the earlier ones. */
export function auditIndicator(input: AuditedIndicator): IndicatorAudit {
  const final = input.rows.filter(({ status }) => status !== "not-yet-mature");
  const { layout } = input;
  const shownBefore = input.earlier.flatMap((one) => one.rows.filter(({ figure }) => figure !== null));
  const places = innerPlacesOf([...final, ...shownBefore], layout.size);
  const variables = places.places.length * layout.size;
  const now = [...constraintsOf(final, places, layout, input.policy), ...presenceIn(final, places, layout)];
  const solution = input.truth && pointOf(input.truth, places);
  const { before, leftOut, isRevised } = fittingEarlier(input.earlier, places, layout, now, solution);
  const system = feasibleSystem([...now, ...before], variables, solution);
  if (system === undefined) throw new Error("the rows of the release contradict each other");
  const asked = final.flatMap((row) =>
    layout.hiddenIn(row).map((count): Asked => ({ row, count, members: places.membersOf(row) })),
  );
  const enough = variables <= MOST_IN_FULL ? Number.POSITIVE_INFINITY : MINIMUM_CATEGORY;
  const found = auditCounts(asked, system, places, enough, solution && participantsIn(system, places, solution));
  const known = [before, ...leftOut].filter((one) => one.length > 0);
  const isNew = newSince(known, places, solution);
  const narrow = found.narrow.filter(isNew);
  const open = found.open.filter(isNew);
  return {
    hiddenCounts: asked.length,
    exact: found.exact,
    narrowest: asked.length === 0 ? null : found.narrowest,
    narrow: narrow.map(({ found }) => found),
    undecided: open.length,
    knownBefore: found.narrow.length + found.open.length - narrow.length - open.length,
    isRevised,
  };
}

/** What anybody finds out of each hidden count, and those who take part beyond that. */
function auditCounts(
  asked: readonly Asked[],
  { reach }: FeasibleSystem,
  { termsOf }: InnerPlaces,
  enough: number,
  participants: Participants | undefined,
) {
  const narrow: FoundCount[] = [];
  const open: FoundCount[] = [];
  let exact = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const one of asked) {
    if (Number.isFinite(enough) && participants?.isKnownWide(one)) {
      narrowest = Math.min(narrowest, MINIMUM_CATEGORY);
      narrow.push(...participants.findOut(one));
      continue;
    }
    const fromTruth = participants?.outside(one, enough);
    const interval = fromTruth ?? reach(termsOf(one.members, one.count.counts), enough);
    if (interval === undefined) {
      open.push({ asked: one, found: foundAs(one.row, one.count, { low: 0, high: Number.POSITIVE_INFINITY }) });
      continue;
    }
    if (interval.exact) exact++;
    const width = Math.round((interval.high - interval.low) * 1000) / 1000;
    narrowest = Math.min(narrowest, interval.exact ? width : MINIMUM_CATEGORY);
    if (isNarrow(interval)) narrow.push({ asked: one, found: foundAs(one.row, one.count, interval) });
    else if (participants !== undefined) narrow.push(...participants.findOut(one, fromTruth));
  }
  return { narrow, open, exact, narrowest };
}

/**
 * Tells whether a narrow interval comes from this release: it does not where earlier ones alone make it narrow. Where the
 * counts changed since, an earlier interval lies elsewhere, and this one is new.
 */
function newSince(
  earlier: readonly (readonly Constraint[])[],
  innerPlaces: InnerPlaces,
  solution: Float64Array | undefined,
): (one: FoundCount) => boolean {
  const { termsOf, places, size } = innerPlaces;
  let systems: readonly FeasibleSystem[] | undefined;
  return ({ asked, found }) => {
    const { members, count } = asked;
    systems ??= earlier.flatMap((one) => feasibleSystem(one, places.length * size, solution) ?? []);
    return !systems.some((system) => {
      const before = system.reach(termsOf(members, count.counts), MINIMUM_CATEGORY);
      if (before !== undefined && isNarrow(before)) return found.by !== undefined || areNear(before, found);
      if (found.by === undefined || solution === undefined) return false;
      const toThem = participantsIn(system, innerPlaces, solution).othersFor(found.by, asked);
      return toThem !== undefined && isNarrow(toThem);
    });
  };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

const areNear = (one: Ends, other: Ends) => one.low < other.high + TOLERANCE && other.low < one.high + TOLERANCE;
