import { namedSums } from "./named-sums.ts";
import { sumStates } from "./sum-states.ts";
import type { ReasonCounts, Tally } from "./tally.ts";
import { tallyKey } from "./tally.ts";
import { mergeStates, type TallyState } from "./tally-state.ts";

/** Which figures may be added up: one indicator, one version of its definition, one way of recording hours. */
export type TallyKind = Pick<Tally, "indicator" | "definitionVersion" | "hoursMode">;

/** One cell of a sum, without what adds up. */
export type TallyMember = Omit<Tally, keyof TallyKind | "reasons" | "state">;

/**
 * Tallies added up. The members stay beside the sum, because persons do not add up over the cohorts of a municipality;
 * they are sorted and each cell occurs once.
 */
export type TallySum =
  | { readonly kind: null; readonly members: readonly []; readonly reasons: ReasonCounts; readonly state: null }
  | {
      readonly kind: TallyKind;
      readonly members: readonly TallyMember[];
      readonly reasons: ReasonCounts;
      readonly state: TallyState;
    };

export type MergeResult =
  | { readonly ok: true; readonly sum: TallySum }
  | {
      readonly ok: false;
      readonly reason: "indicator-differs" | "definition-version-differs" | "hours-mode-differs";
    };

/** The sum of nothing: merging with it changes nothing. */
export const emptySum: TallySum = { kind: null, members: [], reasons: {}, state: null };

/** A tally as a sum of one. */
export const sumOf = (tally: Tally): TallySum => ({
  kind: kindOf(tally),
  members: [memberOf(tally)],
  reasons: tally.reasons,
  state: tally.state,
});

const kindOf = ({ indicator, definitionVersion, hoursMode }: Tally): TallyKind =>
  hoursMode === undefined ? { indicator, definitionVersion } : { indicator, definitionVersion, hoursMode };

const memberOf = (tally: Tally): TallyMember => ({
  schema: tally.schema,
  municipality: tally.municipality,
  grantor: tally.grantor,
  cohort: tally.cohort,
  stratum: tally.stratum,
  observedUntil: tally.observedUntil,
  finalThrough: tally.finalThrough,
  trajectories: tally.trajectories,
  persons: tally.persons,
  repeatPersons: tally.repeatPersons,
});

/** Two sums together: exact, in any order and grouping. Refused where they count different things. */
export function merge(a: TallySum, b: TallySum): MergeResult {
  if (a.kind === null) return { ok: true, sum: b };
  if (b.kind === null) return { ok: true, sum: a };
  const reason = differenceOf(a.kind, b.kind);
  if (reason !== undefined) return { ok: false, reason };
  const sum = {
    kind: a.kind,
    members: inOrderOfCell([...a.members, ...b.members]),
    reasons: sumReasons([a, b]),
    state: mergeStates(a.state, b.state),
  };
  return { ok: true, sum };
}

function differenceOf(a: TallyKind, b: TallyKind): Extract<MergeResult, { ok: false }>["reason"] | undefined {
  if (a.indicator !== b.indicator) return "indicator-differs";
  if (a.definitionVersion !== b.definitionVersion) return "definition-version-differs";
  return a.hoursMode === b.hoursMode ? undefined : "hours-mode-differs";
}

/**
 * The sum of tallies of one kind, in one go: as `merge` gives it, but many times as quick. Throws where kinds differ, which the
 * caller has to rule out.
 */
export function sumOfTallies(tallies: readonly Tally[]): TallySum {
  const [first] = tallies;
  if (first === undefined) return emptySum;
  for (const tally of tallies) {
    const reason = differenceOf(first, tally);
    if (reason !== undefined) throw new TypeError(`tallies of different kinds: ${reason}`);
  }
  if (tallies.length === 1) return sumOf(first);
  return {
    kind: kindOf(first),
    members: inOrderOfCell(tallies.map(memberOf)),
    reasons: sumReasons(tallies),
    state: sumStates(tallies.map(({ state }) => state)),
  };
}

/** Tallies of parts as one tally per cell, sorted by key. Parts must hold whole persons. */
export function mergeTallies(parts: Iterable<Tally>): ReadonlyMap<string, Tally> {
  const cells = new Map<string, Tally>();
  for (const part of parts) {
    const key = tallyKey(part);
    const known = cells.get(key);
    cells.set(key, known === undefined ? part : addToCell(known, part));
  }
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const addToCell = (a: Tally, b: Tally): Tally => ({
  ...a,
  ...addMembers(a, b),
  reasons: sumReasons([a, b]),
  state: mergeStates(a.state, b.state),
});

const addMembers = (a: TallyMember, b: TallyMember) => ({
  observedUntil: later(a.observedUntil, b.observedUntil),
  finalThrough: earlier(a.finalThrough, b.finalThrough),
  trajectories: a.trajectories + b.trajectories,
  persons: a.persons + b.persons,
  repeatPersons: a.repeatPersons + b.repeatPersons,
});

const later = (a: string, b: string) => (a < b ? b : a);

function earlier(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  return b === null || a < b ? a : b;
}

/** Members in the order of their cells, those of one cell as one. */
function inOrderOfCell(members: readonly TallyMember[]): readonly TallyMember[] {
  if (isInOrder(members)) return members;
  const merged: TallyMember[] = [];
  for (const member of [...members].sort(compareCells)) {
    const last = merged.at(-1);
    if (last === undefined || compareCells(last, member) !== 0) merged.push(member);
    else merged[merged.length - 1] = { ...last, ...addMembers(last, member) };
  }
  return merged;
}

function isInOrder(members: readonly TallyMember[]): boolean {
  for (let at = 1; at < members.length; at++) if (compareCells(members[at - 1]!, members[at]!) >= 0) return false;
  return true;
}

const compareCells = (a: TallyMember, b: TallyMember): number =>
  compare(a.municipality, b.municipality) ||
  compare(a.grantor, b.grantor) ||
  compare(a.cohort, b.cohort) ||
  compare(a.stratum, b.stratum);

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function sumReasons(parts: Iterable<{ readonly reasons: ReasonCounts }>): ReasonCounts {
  const sums = namedSums();
  for (const { reasons } of parts) sums.add(reasons);
  return sums.total();
}
