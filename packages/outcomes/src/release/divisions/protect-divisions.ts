import { indicatorById } from "../../indicator/indicators.ts";
import type { DimensionId } from "../../strata/dimensions.ts";
import type { PlannedIndicator } from "../plan/planned-figures.ts";
import { isAbout, type PlannedTable, type PublicationPlan } from "../plan/publication-plan.ts";
import type { ReleasePolicy } from "../policy.ts";
import type { ConfidentialLedgerEntry, Release, ReleaseRow } from "../release.ts";
import type { SumsByStratum } from "./divided-counts.ts";
import { divisionOf } from "./division.ts";
import type { DividedPlace } from "./nested-places.ts";
import { type DividedTables, type ProtectedDimension, protectDimension, settled } from "./protect-dimension.ts";
import { besideEarlierCrossings, type DividedByOne, protectTraits } from "./protect-traits.ts";
import { kindKey } from "./strata-sums.ts";

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
 * The tables by one dimension that may be shown of shares, and by age and sex of everybody. A place is divided only where its
 * undivided figure is shown, all levels or none, and only beside places that it does not cut through. So whatever the
 * undivided figures leave open stays open: any counts that fit them can be divided so that they fit the divided ones too.
 */
export function protectDivisions(input: DivisionInput): ProtectedDivisions {
  const undividedOf = Map.groupBy(input.undivided, kindKey);
  const made = input.planned.flatMap((planned) => {
    const definition = indicatorById(planned.kind.indicator);
    const strata = input.strata.get(kindKey(planned.kind));
    if (definition?.kind !== "share" || strata === undefined) return [];
    const undivided = undividedOf.get(kindKey(planned.kind)) ?? [];
    const tables = input.plan.tables.filter((table) => isAbout(table, definition));
    return protectIndicator({ ...input, planned, strata, undivided }, tables);
  });
  return {
    rows: made.flatMap(({ rows }) => rows),
    hidden: made.flatMap(({ hidden }) => hidden),
    tables: new Set(made.flatMap(({ tables }) => [...tables])),
    cut: new Set(made.flatMap(({ cut }) => [...cut])),
  };
}

type OneIndicator = Pick<DividedTables, "planned" | "strata" | "undivided" | "policy" | "earlier">;

function protectIndicator(input: OneIndicator, tables: readonly PlannedTable[]): readonly ProtectedDimension[] {
  const crossed = tables.filter(({ crossedWith }) => crossedWith !== undefined);
  // What earlier releases showed by age and by sex is known, also where this plan has no such table.
  const byDimension = new Map<DimensionId, PlannedTable[]>(
    crossed.length > 0
      ? [
          ["age", []],
          ["sex", []],
        ]
      : [],
  );
  for (const table of tables)
    if (table.dimension !== undefined && table.crossedWith === undefined)
      byDimension.set(table.dimension, [...(byDimension.get(table.dimension) ?? []), table]);
  const found = new Map([...byDimension].map(([by, own]) => [by, protectOne(input, by, own)] as const));
  const made = [...found.values()].map((one) => one.made);
  const [age, sex] = [found.get("age"), found.get("sex")];
  if (crossed.length === 0 || age === undefined || sex === undefined) return made;
  return [...made, protectTraits(input, crossed, { age, sex })];
}

/** What is made of the tables by one dimension, and its levels one by one, but for those that are rare. */
function protectOne(input: OneIndicator, by: DimensionId, tables: readonly PlannedTable[]): DividedByOne {
  const settledBy = (levels: PlannedTable["levels"]) =>
    settled(divisionOf(by, levels), input.planned, input.strata, input.policy, input.earlier);
  const single = settledBy(undefined);
  const divisions = new Map([["", single]]);
  for (const { levels } of tables) if (levels !== undefined) divisions.set(levels, settledBy(levels));
  const freeOf = by === "age" || by === "sex" ? besideEarlierCrossings(input, by) : everyOne;
  const made = protectDimension({
    ...input,
    by,
    tables,
    divisions: [...divisions.values()],
    divisionOf: ({ levels }) => divisions.get(levels ?? ""),
    freeOf,
  });
  return { made, division: single };
}

const everyOne = (places: readonly DividedPlace[]): ReadonlySet<DividedPlace> => new Set(places);
