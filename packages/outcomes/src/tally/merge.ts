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
export function sumOf(tally: Tally): TallySum {
  const { indicator, definitionVersion, hoursMode, reasons, state, ...member } = tally;
  const kind = hoursMode === undefined ? { indicator, definitionVersion } : { indicator, definitionVersion, hoursMode };
  return { kind, members: [member], reasons, state };
}

/** Two sums together: exact, in any order and grouping. Refused where they count different things. */
export function merge(a: TallySum, b: TallySum): MergeResult {
  if (a.kind === null) return { ok: true, sum: b };
  if (b.kind === null) return { ok: true, sum: a };
  if (a.kind.indicator !== b.kind.indicator) return { ok: false, reason: "indicator-differs" };
  if (a.kind.definitionVersion !== b.kind.definitionVersion) return { ok: false, reason: "definition-version-differs" };
  if (a.kind.hoursMode !== b.kind.hoursMode) return { ok: false, reason: "hours-mode-differs" };
  const sum = {
    kind: a.kind,
    members: mergeMembers(a.members, b.members),
    reasons: mergeReasons(a.reasons, b.reasons),
    state: mergeStates(a.state, b.state),
  };
  return { ok: true, sum };
}

/** The sum of tallies of one kind; throws where kinds differ, which the caller has to rule out. */
export function sumOfTallies(tallies: readonly Tally[]): TallySum {
  const sums = tallies.map(sumOf);
  const whole = withoutMembers(sums, 0, sums.length);
  if (whole.kind === null) return emptySum;
  return {
    ...whole,
    members: mergeMembers(
      [],
      sums.flatMap(({ members }) => members),
    ),
  };
}

/** Some of the sums together; members are left out, because sorting them in every step takes longest. */
function withoutMembers(sums: readonly TallySum[], from: number, to: number): TallySum {
  const first = sums[from];
  if (from === to || first === undefined || first.kind === null) return emptySum;
  if (to - from === 1) return { ...first, members: [] };
  const middle = (from + to) >> 1;
  const result = merge(withoutMembers(sums, from, middle), withoutMembers(sums, middle, to));
  if (!result.ok) throw new TypeError(`tallies of different kinds: ${result.reason}`);
  return result.sum;
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
  reasons: mergeReasons(a.reasons, b.reasons),
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

function mergeMembers(a: readonly TallyMember[], b: readonly TallyMember[]): readonly TallyMember[] {
  const members = new Map(a.map((member) => [memberKey(member), member]));
  for (const member of b) {
    const key = memberKey(member);
    const known = members.get(key);
    members.set(key, known === undefined ? member : { ...known, ...addMembers(known, member) });
  }
  return [...members].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, member]) => member);
}

const memberKey = ({ municipality, grantor, cohort, stratum }: TallyMember) =>
  `${municipality}|${grantor}|${cohort}|${stratum}`;

function mergeReasons(a: ReasonCounts, b: ReasonCounts): ReasonCounts {
  const counts = new Map(Object.entries(a));
  for (const [key, count] of Object.entries(b)) counts.set(key, (counts.get(key) ?? 0) + count);
  return Object.fromEntries([...counts].sort(([x], [y]) => (x < y ? -1 : 1)));
}
