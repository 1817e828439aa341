import { publishPart } from "../parts/publish-part.ts";
import { rarest } from "../parts/rarest.ts";
import type { PlannedFigure, PlannedIndicator } from "../plan/planned-figures.ts";
import type { PlannedTable } from "../plan/publication-plan.ts";
import type { ReleasePolicy } from "../policy.ts";
import type { ConfidentialLedgerEntry, Release, ReleasePlace, ReleaseRow } from "../release.ts";
import { rowOf } from "../release-row.ts";
import { type Candidate, choose, type Outcome } from "./choose-places.ts";
import { added, type DividedCounts, divide, type SumsByStratum } from "./divided-counts.ts";
import { type DividedBy, type Division, puttingTogether } from "./division.ts";
import { earlierDivisions, earlierPlaces } from "./earlier-divisions.ts";
import type { CountsOfMember, DividedPlace } from "./nested-places.ts";
import { valueAt } from "./strata-sums.ts";
import { isIn } from "./tables-of-place.ts";

/** What the tables of one indicator that are divided by one and the same are made of. */
export interface DividedTables {
  readonly planned: PlannedIndicator;
  readonly strata: SumsByStratum;
  /** Rows of its undivided figures, as they are released. */
  readonly undivided: readonly ReleaseRow[];
  readonly policy: ReleasePolicy;
  readonly earlier: readonly Pick<Release, "rows">[];
  readonly by: DividedBy;
  readonly tables: readonly PlannedTable[];
  /** Every division that is in use, whether or not a table is about it. */
  readonly divisions: readonly Division[];
  readonly divisionOf: (table: PlannedTable) => Division | undefined;
  /** Which of the places are free to be shown as far as tables of other divisions go. */
  readonly freeOf: (places: readonly DividedPlace[]) => ReadonlySet<DividedPlace>;
}

/** What is shown and hidden of them. */
export interface ProtectedDimension {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
  /** Tables of which there is something, shown or hidden, and of which there is nothing beside what cuts them. */
  readonly tables: ReadonlySet<string>;
  readonly cut: ReadonlySet<string>;
  /** Places that are shown here or were in an earlier release, and places that must stay hidden. */
  readonly shownPlaces: readonly DividedPlace[];
  readonly hiddenPlaces: readonly DividedPlace[];
}

/** All levels of a place or none, of the places that the tables of one indicator and division are about. */
export function protectDimension(input: DividedTables): ProtectedDimension {
  const { planned, strata, undivided, policy, earlier, by, tables } = input;
  const divisions = tables.flatMap((table) => {
    const division = input.divisionOf(table);
    return division === undefined || division.levels.length < 2 ? [] : [{ table, division }];
  });
  const countsOf = countsByMember(
    divisions.map(({ division }) => division),
    planned,
    strata,
  );
  const isShown = shownIn(undivided);
  const found = divisions.flatMap(({ table, division }) =>
    planned.figures.flatMap((figure): Omit<Candidate, "isFree">[] => {
      if (!figure.final || !isIn(table, figure)) return [];
      const parts = figure.members.map((member) => countsOf(division.key, member));
      if (parts.some((part) => part === undefined)) return [];
      const counts = added(parts as readonly DividedCounts[]);
      const place = { division: division.key, members: new Set(figure.members), counts };
      return [{ table: table.id, division, figure, place, isWholeShown: isShown(figure) }];
    }),
  );
  const free = input.freeOf(found.map(({ place }) => place));
  const candidates = found.map((one): Candidate => ({ ...one, isFree: free.has(one.place) }));
  const sure: CountsOfMember = (division, member) => countsOf(division, member) ?? { counts: [], repeats: 0 };
  const known = earlierDivisions(planned.kind, by, earlier).flatMap((one) => earlierPlaces(one, input.divisions));
  const { outcomes, shown, hidden } = choose(candidates, known, sure, policy);
  const told = candidates.filter((one) => outcomes.get(one) !== "cut-through");
  const rows = told.map((one) => rowsOf(one, planned.kind, outcomes.get(one) ?? "unsafe-by-itself", policy));
  return {
    rows: rows.flatMap((one) => one.rows),
    hidden: rows.flatMap((one) => one.hidden),
    tables: new Set(told.map(({ table }) => table)),
    cut: new Set(candidates.map(({ table }) => table)),
    shownPlaces: shown,
    hiddenPlaces: hidden,
  };
}

/** The counts of a municipality and half-year in a division; `undefined` where there are none. */
export function countsByMember(
  divisions: readonly Division[],
  { inner }: Pick<PlannedIndicator, "inner">,
  strata: SumsByStratum,
): (division: string, member: string) => DividedCounts | undefined {
  const byKey = new Map(divisions.map((division) => [division.key, division]));
  const found = new Map<string, Map<string, DividedCounts | undefined>>();
  return (key, member) => {
    const whole = inner.get(member);
    const division = byKey.get(key);
    if (whole === undefined || division === undefined) return undefined;
    const ofDivision = valueAt(found, key, () => new Map<string, DividedCounts | undefined>());
    return valueAt(ofDivision, member, () => divide(division, member, whole, strata));
  };
}

function shownIn(rows: readonly ReleaseRow[]): (figure: PlannedFigure) => boolean {
  const own = rows.filter(({ figure }) => figure !== null);
  const places = new Set(own.map(({ municipality, cohort }) => `${municipality}|${cohort}`));
  return ({ municipality, cohort }) => places.has(`${municipality}|${cohort}`);
}

/** The division with the levels together that are rare among all persons of the release, or were so in an earlier one. */
export function settled(
  division: Division,
  { inner, kind }: PlannedIndicator,
  strata: SumsByStratum,
  { minimumPersons }: ReleasePolicy,
  earlier: readonly Pick<Release, "rows">[],
): Division {
  const before = earlierDivisions(kind, division.dimension, earlier).flatMap(({ divided }) => divided);
  const counts = [...inner].flatMap(([key, whole]) => divide(division, key, whole, strata) ?? []);
  const { counts: total } = added(counts);
  const levels = division.levels.map(({ stratum }, at) => {
    return { id: stratum, count: (total[2 * at] ?? 0) + (total[2 * at + 1] ?? 0) };
  });
  const together = rarest(levels, minimumPersons, [...new Set(before.flatMap((row) => row.together ?? []))]);
  const empty = levels.filter(({ id, count }) => count === 0 && !together.includes(id)).map(({ id }) => id);
  return puttingTogether(division, together, empty);
}

/** A row for each level that anybody has. */
function rowsOf(
  { division, figure, place }: Candidate,
  kind: PlannedIndicator["kind"],
  outcome: Outcome,
  { rounding }: ReleasePolicy,
) {
  const hidden: ConfidentialLedgerEntry[] = [];
  const { municipality, cohort, members } = figure;
  const pooled = [...members].sort().map((key) => ({ municipality: key.slice(0, 6), cohort: key.slice(7) }));
  const rows = division.levels.flatMap(({ stratum, together }, at): ReleaseRow[] => {
    const [yes, rest] = [2 * at, 2 * at + 1];
    const where: ReleasePlace = {
      ...kind,
      municipality,
      cohort,
      stratum,
      ...(together === undefined ? {} : { together }),
    };
    if (outcome !== "shown") {
      const cause = outcome === "protects-others" ? outcome : "unsafe-by-itself";
      hidden.push({ ...where, part: "figure", cause });
      return [rowOf(where, "suppressed", pooled, null)];
    }
    const { counts } = place.counts;
    if ((counts[yes] ?? 0) + (counts[rest] ?? 0) === 0) return [];
    const part = { id: { stratum }, yes: [yes], of: [yes, rest], shownAt: 0 as const };
    return [rowOf(where, "published", pooled, publishPart(part, counts, rounding))];
  });
  return { rows, hidden };
}
