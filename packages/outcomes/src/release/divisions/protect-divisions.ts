import { indicatorById } from "../../indicator/indicators.ts";
import type { DimensionId } from "../../strata/dimensions.ts";
import { publishPart } from "../parts/publish-part.ts";
import { rarest } from "../parts/rarest.ts";
import type { PlannedIndicator } from "../plan/planned-figures.ts";
import { isAbout, type PlannedTable, type PublicationPlan } from "../plan/publication-plan.ts";
import type { ReleasePolicy } from "../policy.ts";
import type { ConfidentialLedgerEntry, Release, ReleasePlace, ReleaseRow } from "../release.ts";
import { rowOf } from "../release-row.ts";
import { type Candidate, choose, type Outcome } from "./choose-places.ts";
import { added, type DividedCounts, divide, type SumsByStratum } from "./divided-counts.ts";
import { type Division, divisionOf, puttingTogether } from "./division.ts";
import { earlierDivisions, earlierPlaces } from "./earlier-divisions.ts";
import type { CountsOfMember } from "./nested-places.ts";
import { kindKey, valueAt } from "./strata-sums.ts";
import { isIn } from "./tables-of-place.ts";

export interface ProtectedDivisions {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
  /** Tables of the plan of which there is something, shown or hidden, and of which there is nothing beside what cuts them. */
  readonly tables: ReadonlySet<string>;
  readonly cut: ReadonlySet<string>;
}

/** What divisions are made of. */
export interface DivisionInput {
  /** Sums by stratum, by kind of figure. */
  readonly strata: ReadonlyMap<string, SumsByStratum>;
  readonly planned: readonly PlannedIndicator[];
  /** Rows of undivided figures, as they are released. */
  readonly undivided: readonly ReleaseRow[];
  readonly plan: PublicationPlan;
  readonly policy: ReleasePolicy;
  readonly earlier: readonly Pick<Release, "rows">[];
}

/**
 * The tables by one dimension that may be shown of shares. A place is divided only where its undivided figure is shown, all
 * levels or none, and only beside places that it does not cut through. So whatever the undivided figures leave open stays
 * open: any counts that fit them can be divided so that they fit the divided ones too.
 */
export function protectDivisions(input: DivisionInput): ProtectedDivisions {
  const undividedOf = Map.groupBy(input.undivided, kindKey);
  const made = input.planned.flatMap((one) => {
    const definition = indicatorById(one.kind.indicator);
    if (definition?.kind !== "share") return [];
    const strata = input.strata.get(kindKey(one.kind));
    const tables = input.plan.tables.filter(
      (table) => table.dimension !== undefined && table.crossedWith === undefined,
    );
    const own = tables.filter((table) => isAbout(table, definition));
    const byDimension = new Map<DimensionId, PlannedTable[]>();
    for (const table of own)
      if (table.dimension !== undefined)
        byDimension.set(table.dimension, [...(byDimension.get(table.dimension) ?? []), table]);
    if (strata === undefined) return [];
    return [...byDimension].map(([dimension, of]) => {
      const undivided = undividedOf.get(kindKey(one.kind)) ?? [];
      return protectDimension({ ...input, undivided }, one, strata, dimension, of);
    });
  });
  return {
    rows: made.flatMap(({ rows }) => rows),
    hidden: made.flatMap(({ hidden }) => hidden),
    tables: new Set(made.flatMap(({ tables }) => [...tables])),
    cut: new Set(made.flatMap(({ cut }) => [...cut])),
  };
}

function protectDimension(
  { undivided, policy, earlier }: DivisionInput,
  planned: PlannedIndicator,
  strata: SumsByStratum,
  dimension: DimensionId,
  tables: readonly PlannedTable[],
): ProtectedDivisions {
  const before = earlierDivisions(planned.kind, dimension, earlier);
  const dividedBefore = before.flatMap(({ divided }) => divided);
  const divisions = new Map<string, Division>();
  for (const { levels } of tables) {
    const division = settled(divisionOf(dimension, levels), planned, strata, policy, dividedBefore);
    divisions.set(levels ?? "", division);
  }
  const byKey = new Map([...divisions.values()].map((division) => [division.key, division]));
  const found = new Map<string, Map<string, DividedCounts | undefined>>();
  const countsOf = (key: string, member: string) => {
    const whole = planned.inner.get(member);
    const division = byKey.get(key);
    if (whole === undefined || division === undefined) return undefined;
    const ofDivision = valueAt(found, key, () => new Map<string, DividedCounts | undefined>());
    return valueAt(ofDivision, member, () => divide(division, member, whole, strata));
  };
  const isShown = shownIn(undivided);
  const places = tables.flatMap((table) => {
    const division = divisions.get(table.levels ?? "");
    if (division === undefined || division.levels.length < 2) return [];
    return planned.figures.flatMap((figure): Candidate[] => {
      if (!figure.final || !isIn(table, figure)) return [];
      const parts = figure.members.map((member) => countsOf(division.key, member));
      if (parts.some((part) => part === undefined)) return [];
      const counts = added(parts as readonly DividedCounts[]);
      const place = { division: division.key, members: new Set(figure.members), counts };
      return [{ table: table.id, division, figure, place, isWholeShown: isShown(figure) }];
    });
  });
  const sure: CountsOfMember = (division, member) => countsOf(division, member) ?? { counts: [], repeats: 0 };
  const known = before.flatMap((one) => earlierPlaces(one, [...divisions.values()]));
  const chosen = choose(places, known, sure, policy);
  const told = places.filter((one) => chosen.get(one) !== "cut-through");
  const rows = told.map((one) => {
    const outcome = chosen.get(one);
    return rowsOf(
      one,
      planned.kind,
      outcome === "shown" || outcome === "protects-others" ? outcome : "unsafe-by-itself",
      policy,
    );
  });
  return {
    rows: rows.flatMap((one) => one.rows),
    hidden: rows.flatMap((one) => one.hidden),
    tables: new Set(told.map(({ table }) => table)),
    cut: new Set(places.map(({ table }) => table)),
  };
}

function shownIn(rows: readonly ReleaseRow[]): (figure: Candidate["figure"]) => boolean {
  const own = rows.filter(({ figure }) => figure !== null);
  const places = new Set(own.map(({ municipality, cohort }) => `${municipality}|${cohort}`));
  return ({ municipality, cohort }) => places.has(`${municipality}|${cohort}`);
}

/** The division with the levels together that are rare among all persons of the release, or were so in an earlier one. */
function settled(
  division: Division,
  { inner }: PlannedIndicator,
  strata: SumsByStratum,
  { minimumPersons }: ReleasePolicy,
  before: readonly ReleaseRow[],
): Division {
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
  outcome: Exclude<Outcome, "cut-through">,
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
      hidden.push({ ...where, part: "figure", cause: outcome });
      return [rowOf(where, "suppressed", pooled, null)];
    }
    const { counts } = place.counts;
    if ((counts[yes] ?? 0) + (counts[rest] ?? 0) === 0) return [];
    const part = { id: { stratum }, yes: [yes], of: [yes, rest], shownAt: 0 as const };
    return [rowOf(where, "published", pooled, publishPart(part, counts, rounding))];
  });
  return { rows, hidden };
}
