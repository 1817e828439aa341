import type { PairedIndicator } from "../../indicator/indicator.ts";
import { indicatorById } from "../../indicator/indicators.ts";
import type { DimensionId } from "../../strata/dimensions.ts";
import type { HidingLevel } from "../guard/linked-cells.ts";
import { earlierFiguresOf, isolatedSince } from "../isolated-since.ts";
import { rarest } from "../parts/rarest.ts";
import { innerKey, type PlannedFigure, type PlannedIndicator } from "../plan/planned-figures.ts";
import { isAbout, type PlannedTable } from "../plan/publication-plan.ts";
import type { ReleasePolicy } from "../policy.ts";
import { publishMeans } from "../published-figure.ts";
import { levelOfFigure } from "../published-sums.ts";
import type { ConfidentialLedgerEntry, ReleasePlace, ReleaseRow } from "../release.ts";
import { rowOf } from "../release-row.ts";
import type { SumsByStratum } from "./divided-counts.ts";
import { type Division, divisionOf, puttingTogether } from "./division.ts";
import { earlierDivisions } from "./earlier-divisions.ts";
import { type CountsByOwner, countsByOwner, levelByLevel, meansByLevel, type WholeMeans } from "./mean-levels.ts";
import type { DivisionInput, ProtectedDivisions } from "./protect-divisions.ts";
import { kindKey } from "./strata-sums.ts";
import { isIn } from "./tables-of-place.ts";

/**
 * The tables by one dimension that may be shown of means. All levels of a place are shown, or none, and only where its
 * undivided means are. Places of one dimension are apart: of two that have a municipality and half-year in common the first is shown. So
 * whatever counts the undivided means leave open can be divided so that they fit the levels, and nothing is left of a place but
 * who is in no level.
 */
export function protectMeanDivisions(input: DivisionInput): ProtectedDivisions {
  const undividedOf = Map.groupBy(input.undivided, kindKey);
  const made = input.planned.flatMap((planned) => {
    const definition = indicatorById(planned.kind.indicator);
    const strata = input.strata.get(kindKey(planned.kind));
    if (definition?.kind !== "paired-mean" || strata === undefined) return [];
    const tables = input.plan.tables.filter(
      (table) => table.dimension !== undefined && table.crossedWith === undefined && isAbout(table, definition),
    );
    const undivided = undividedOf.get(kindKey(planned.kind)) ?? [];
    const earlier = input.earlier.map(({ rows }) => ({
      rows: rows.filter(({ indicator }) => indicator === planned.kind.indicator),
    }));
    return [...Map.groupBy(tables, ({ dimension }) => dimension as DimensionId)].map(([dimension, of]) =>
      byDimension({ ...input, undivided, earlier }, planned, definition, strata, dimension, of),
    );
  });
  return {
    rows: made.flatMap(({ rows }) => rows),
    hidden: made.flatMap(({ hidden }) => hidden),
    tables: new Set(made.flatMap(({ tables }) => [...tables])),
    cut: new Set(made.flatMap(({ cut }) => [...cut])),
  };
}

function byDimension(
  { undivided, policy, earlier }: DivisionInput,
  planned: PlannedIndicator,
  definition: PairedIndicator,
  strata: SumsByStratum,
  dimension: DimensionId,
  tables: readonly PlannedTable[],
): ProtectedDivisions {
  const before = earlierDivisions(planned.kind, dimension, earlier);
  const earlierAt = earlierFiguresOf(earlier);
  const told = toldPairs(undivided);
  const taken = new Set<string>();
  const rows: ReleaseRow[] = [];
  const hidden: ConfidentialLedgerEntry[] = [];
  const shownIn = new Set<string>();
  const cut = new Set<string>();
  for (const table of tables) {
    const division = settled(divisionOf(dimension, table.levels), planned, strata, policy, before);
    if (division.levels.length < 2) continue;
    for (const figure of planned.figures.filter((one) => one.final && isIn(table, one))) {
      const counts = countsByOwner(division, figure.members, planned.inner, strata);
      if (counts === undefined) continue;
      if (figure.members.some((member) => taken.has(member))) {
        cut.add(table.id);
        continue;
      }
      const tellsPairs = figure.members.some((member) => told.has(member));
      const whole: WholeMeans = { level: levelOfWhole(undivided, figure), tellsPairs };
      const means = meansByLevel(division, figure.members, strata);
      const places = means.map(({ stratum, together }): ReleasePlace => {
        const { municipality, cohort } = figure;
        return { ...planned.kind, municipality, cohort, stratum, ...(together === undefined ? {} : { together }) };
      });
      const own = levelByLevel(means, counts, whole, planned.kind.indicator, policy);
      const level = strictest([
        own,
        ...means.map(({ state }, at) => isolatedSince(state, earlierAt(places[at]!), policy)),
        leftSince(counts, figure, before, policy),
        isDividedOtherwise(places, before) ? 2 : 0,
      ]);
      shownIn.add(table.id);
      if (level < 2) for (const member of figure.members) taken.add(member);
      const pooled = [...figure.members].sort().map((key) => ({ municipality: key.slice(0, 6), cohort: key.slice(7) }));
      for (const [at, place] of places.entries()) {
        const shown = publishMeans(means[at]!.state, level, definition.unit, policy.rounding);
        rows.push(rowOf(place, shown === null ? "suppressed" : "published", pooled, shown));
        if (shown === null) hidden.push({ ...place, part: "figure", cause: "unsafe-by-itself" });
        else if (shown.followUp === null)
          for (const part of ["follow-up", "change"] as const)
            hidden.push({ ...place, part, cause: "unsafe-by-itself" });
      }
    }
  }
  return { rows, hidden, tables: shownIn, cut };
}

/** The municipalities and half-years of which an undivided row tells who was measured twice. */
const toldPairs = (undivided: readonly ReleaseRow[]): ReadonlySet<string> =>
  new Set(
    undivided.flatMap(({ figure, pooled }) =>
      figure?.kind === "paired-mean" && figure.pairs !== null
        ? pooled.map(({ municipality, cohort }) => innerKey(municipality, cohort))
        : [],
    ),
  );

function levelOfWhole(undivided: readonly ReleaseRow[], { municipality, cohort }: PlannedFigure): HidingLevel {
  const whole = undivided.find((row) => row.municipality === municipality && row.cohort === cohort)?.figure;
  return whole == null ? 2 : levelOfFigure(whole);
}

/** The division with the levels together of which too few were measured in the whole release, or were so in an earlier one. */
function settled(
  division: Division,
  { inner }: PlannedIndicator,
  strata: SumsByStratum,
  { minimumPersons }: ReleasePolicy,
  before: ReturnType<typeof earlierDivisions>,
): Division {
  const all = countsByOwner(division, [...inner.keys()], inner, strata);
  const counts = division.levels.map((_, at) =>
    [...(all?.values() ?? [])].reduce((sum, own) => sum + own[at]!.reduce((total, count) => total + count, 0), 0),
  );
  const levels = division.levels.map(({ stratum }, at) => ({ id: stratum, count: counts[at]! }));
  const putBefore = before.flatMap(({ divided }) => divided.flatMap((row) => row.together ?? []));
  const together = rarest(levels, minimumPersons, [...new Set(putBefore)]);
  const empty = levels.filter(({ id, count }) => count === 0 && !together.includes(id)).map(({ id }) => id);
  return puttingTogether(division, together, empty);
}

/**
 * How much to hide because of who is in no level: whoever subtracts the levels from the whole, now and in an earlier release, sees how
 * many came. As many as may be shown, or nobody.
 */
function leftSince(
  byOwner: CountsByOwner,
  { municipality, cohort }: PlannedFigure,
  before: ReturnType<typeof earlierDivisions>,
  { minimumPersons }: ReleasePolicy,
): HidingLevel {
  const now = [...byOwner.values()].reduce((sum, own) => {
    const [pairs = 0, startOnly = 0] = own.at(-1) ?? [];
    return sum + pairs + startOnly;
  }, 0);
  const isHere = (row: ReleaseRow) => row.municipality === municipality && row.cohort === cohort;
  const startsIn = (rows: readonly ReleaseRow[]) =>
    rows.filter(isHere).reduce((sum, { figure }) => sum + (figure?.kind === "paired-mean" ? figure.baseline.n : 0), 0);
  const changes = before
    .filter(({ divided }) => divided.some(isHere))
    .map(({ divided, undivided }) => now - (startsIn(undivided) - startsIn(divided)));
  return changes.every((change) => change === 0 || Math.abs(change) >= minimumPersons) ? 0 : 2;
}

/** Whether an earlier release divided the place into other levels: what came between could be a few. */
const isDividedOtherwise = (places: readonly ReleasePlace[], before: ReturnType<typeof earlierDivisions>) =>
  before.some(({ divided }) =>
    divided.some(
      (row) =>
        row.municipality === places[0]?.municipality &&
        row.cohort === places[0].cohort &&
        !places.some((one) => one.stratum === row.stratum && String(one.together) === String(row.together)),
    ),
  );

const strictest = (levels: readonly HidingLevel[]): HidingLevel => Math.max(...levels) as HidingLevel;
