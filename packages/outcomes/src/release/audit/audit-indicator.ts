import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import { publishedSums } from "../published-sums.ts";
import type { ReleaseRow } from "../release.ts";
import { exchangeAudit } from "./exchange-audit.ts";
import { feasiblePoint } from "./feasible-point.ts";
import { type HiddenCountFound, type HiddenCountOf, hiddenCountsOf } from "./hidden-counts.ts";
import { type Constraint, type Solver, solverOf } from "./linear-system.ts";
import { CATEGORIES, constraintsOf, type InnerPlaces, innerPlacesOf, termsOf } from "./public-system.ts";

/** True counts by municipality and half-year. */
type Truth = ReadonlyMap<string, readonly number[]>;

export interface AuditedIndicator {
  readonly rows: readonly ReleaseRow[];
  readonly policy: ReleasePolicy;
  readonly isShare: boolean;
  readonly earlier: readonly { readonly rows: readonly ReleaseRow[]; readonly rounding: ReleasePolicy["rounding"] }[];
  readonly truth: Truth | undefined;
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

/** Up to so many unknown counts every interval is exact, and the eyes of every municipality are tried as well. */
const MOST_EXACT = 400;
const TOLERANCE = 1e-4;

/** Audits the rows of one indicator beside the earlier ones. */
export function auditIndicator(input: AuditedIndicator): IndicatorAudit {
  const { rows, isShare, truth } = input;
  const final = rows.filter(({ status }) => status !== "not-yet-mature");
  const places = innerPlacesOf([
    ...final,
    ...input.earlier.flatMap((one) => one.rows.filter(({ figure }) => figure !== null)),
  ]);
  const now = constraintsOf(final, places, input.policy);
  const { before, fitting, isRevised } = fittingBefore(input, places, now);
  const variables = places.places.length * CATEGORIES;
  const own = { constraints: [...now, ...before], variables };
  const asked = final.flatMap((row) =>
    hiddenCountsOf(row, isShare).map((count) => ({ row, count, members: places.membersOf(row) })),
  );
  const isSmall = variables <= MOST_EXACT;
  const outside = lazily(() => exactly(own));
  const shownBefore = fitting.flatMap(({ rows: theirs }) => theirs.filter(({ figure }) => figure !== null));
  const isWide = isSmall
    ? () => false
    : exchangeAudit(
        final,
        [...shownOf(final), ...shownBefore],
        places,
        pointOf(truth, places) ?? feasiblePoint(own.constraints, variables),
        isShare,
      );
  let exact = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  const narrow: HiddenCountFound[] = [];
  const open: HiddenCountFound[] = [];
  for (const { row, count, members } of asked) {
    if (isWide(row, count)) continue;
    const found = outside()(termsOf(members, count.counts));
    const width = found.high - found.low;
    if (!found.exact && width >= MINIMUM_CATEGORY - TOLERANCE) {
      open.push(foundAs(row, count, found));
      continue;
    }
    exact++;
    narrowest = Math.min(narrowest, Math.round(width * 1000) / 1000);
    if (width < MINIMUM_CATEGORY - TOLERANCE) narrow.push(foundAs(row, count, found));
  }
  const byOthers = isSmall && truth !== undefined ? asParticipants(own, places, truth, asked, outside()) : [];
  const isNew = newSince(input, shownBefore, before, places, variables, asked);
  const all = [...narrow, ...byOthers];
  const added = all.filter(isNew);
  const undecided = open.filter(isNew);
  return {
    hiddenCounts: asked.length,
    exact,
    narrowest: asked.length === 0 ? null : Math.min(narrowest, exact < asked.length ? MINIMUM_CATEGORY : narrowest),
    narrow: added,
    undecided: undecided.length,
    knownBefore: all.length + open.length - added.length - undecided.length,
    isRevised,
  };
}

/** Tells whether a narrow interval comes from this release: it does not where earlier ones alone make it narrow. */
function newSince(
  { isShare, truth }: AuditedIndicator,
  shownBefore: readonly ReleaseRow[],
  before: readonly Constraint[],
  places: InnerPlaces,
  variables: number,
  asked: readonly Asked[],
): (one: HiddenCountFound) => boolean {
  const solve = lazily(() => exactly({ constraints: before, variables }));
  const rows = [...new Set(asked.map(({ row }) => row))];
  const wideBefore = lazily(() => {
    const point = pointOf(truth, places) ?? feasiblePoint(before, variables);
    return exchangeAudit(rows, shownBefore, places, point, isShare);
  });
  return (one) => {
    const entry = asked.find(({ row, count }) => isAt(row, one) && count.name === one.count);
    if (before.length === 0 || entry === undefined) return true;
    const { low, high, exact } = solve()(termsOf(entry.members, entry.count.counts));
    return exact ? high - low >= MINIMUM_CATEGORY - TOLERANCE : wideBefore()(entry.row, entry.count);
  };
}

const shownOf = (rows: readonly ReleaseRow[]) => rows.filter(({ figure }) => figure !== null);

const isAt = (row: ReleaseRow, { municipality, cohort }: HiddenCountFound) =>
  row.municipality === municipality && row.cohort === cohort;

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const foundAs = (
  row: ReleaseRow,
  count: HiddenCountOf,
  { low, high }: { low: number; high: number },
): HiddenCountFound => {
  const { indicator, definitionVersion, hoursMode, municipality, cohort } = row;
  const place = {
    indicator,
    definitionVersion,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    municipality,
    cohort,
  };
  return { ...place, count: count.name, low, high };
};

interface System {
  readonly constraints: readonly Constraint[];
  readonly variables: number;
}

function exactly({ constraints, variables }: System): Solver {
  const solve = solverOf(constraints, variables);
  if (solve === undefined) throw new Error("the rows of the release contradict each other");
  return solve;
}

/**
 * What earlier releases showed, as far as it fits: with the true counts known, an earlier sum is taken as right up to the few
 * by which it has changed since; from outside, releases that contradict this one are left out.
 */
function fittingBefore({ earlier, truth }: AuditedIndicator, places: InnerPlaces, now: readonly Constraint[]) {
  const releases = earlier.map(({ rows, rounding }) =>
    constraintsOf(rows, places, rounding === undefined ? {} : { rounding }),
  );
  if (truth !== undefined) {
    const point = pointOf(truth, places);
    const fitting = earlier.map((one) => ({ ...one, rows: one.rows.filter((row) => isNear(row, places, point)) }));
    const known = fitting.flatMap(({ rows, rounding }) =>
      constraintsOf(rows, places, rounding === undefined ? {} : { rounding }),
    );
    return { before: known.map((one) => loosened(one, point)), fitting, isRevised: false };
  }
  const before: Constraint[] = [];
  const fitting: AuditedIndicator["earlier"][number][] = [];
  let isRevised = false;
  for (const [at, release] of [...releases.entries()].reverse()) {
    const own = earlier[at];
    const fits = solverOf([...now, ...before, ...release], places.places.length * CATEGORIES) !== undefined;
    isRevised ||= !fits;
    if (!fits) continue;
    before.push(...release);
    if (own !== undefined) fitting.push(own);
  }
  return { before, fitting, isRevised };
}

/** Whether the counts behind an earlier row changed by less than 5 since; what changed more tells nothing exact of today's. */
function isNear(row: ReleaseRow, places: InnerPlaces, point: Float64Array | undefined): boolean {
  if (row.figure === null) return false;
  const members = places.membersOf(row);
  return publishedSums(row.figure).every(({ counts, value }) => {
    const today = termsOf(members, counts).reduce((sum, term) => sum + (point?.[term] ?? Number.NaN), 0);
    return Math.abs(today - value) < MINIMUM_CATEGORY;
  });
}

function loosened({ terms, low, high }: Constraint, point: Float64Array | undefined): Constraint {
  const value = terms.reduce((sum, term) => sum + (point?.[term] ?? 0), 0);
  const off = Math.max(0, low - value, value - high);
  return { terms, low: Math.max(0, low - off), high: high + off };
}

/** The true counts by variable; not a number where a municipality is no longer there. */
function pointOf(truth: Truth | undefined, { places }: InnerPlaces): Float64Array | undefined {
  if (truth === undefined) return undefined;
  const point = new Float64Array(places.length * CATEGORIES).fill(Number.NaN);
  for (const [at, { municipality, cohort }] of places.entries())
    point.set(truth.get(`${municipality}|${cohort}`) ?? [Number.NaN, Number.NaN, Number.NaN], at * CATEGORIES);
  return point;
}

interface Asked {
  readonly row: ReleaseRow;
  readonly count: HiddenCountOf;
  readonly members: readonly number[];
}

/** What every municipality finds out about others that not anybody does. */
function asParticipants(
  system: System,
  { places }: InnerPlaces,
  truth: Truth,
  asked: readonly Asked[],
  outside: Solver,
): readonly HiddenCountFound[] {
  const municipalities = [...new Set(places.map(({ municipality }) => municipality))];
  if (municipalities.length < 2) return [];
  return municipalities.flatMap((by) => {
    const known = places.flatMap(({ municipality, cohort }, at) => {
      if (municipality !== by) return [];
      const counts = truth.get(`${municipality}|${cohort}`) ?? [];
      return counts.map((value, count): Constraint => ({ terms: [at * CATEGORIES + count], low: value, high: value }));
    });
    const solve = exactly({ ...system, constraints: [...system.constraints, ...known] });
    return asked.flatMap(({ row, count, members }) => {
      const others = members.filter((member) => places[member]?.municipality !== by);
      if (others.length === 0) return [];
      const terms = termsOf(others, count.counts);
      const found = solve(terms);
      if (found.high - found.low >= MINIMUM_CATEGORY - TOLERANCE) return [];
      const open = outside(terms);
      const isNews = others.length === members.length || open.high - open.low >= MINIMUM_CATEGORY - TOLERANCE;
      return isNews ? [{ ...foundAs(row, count, found), by }] : [];
    });
  });
}
