import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../../tally/tally.ts";
import {
  anyProgramme,
  dividedTallies,
  halfYears,
  type KindsOfPersons,
  kindsOfPersons,
  municipalities,
} from "../../testing/divided-programme.ts";
import { aTally } from "../../testing/tallies.ts";
import { type Constraint, solverOf } from "../audit/linear-system.ts";
import { makeRelease, type ReleaseInput } from "../make-release.ts";
import { defaultPlan } from "../plan/default-plan.ts";
import { plannedFigures } from "../plan/planned-figures.ts";
import type { PlannedTable, PublicationPlan } from "../plan/publication-plan.ts";
import { defaultPolicy } from "../policy.ts";
import { protectFigures } from "../protect-figures.ts";
import type { Release, ReleaseRow } from "../release.ts";
import { protectDivisions } from "./protect-divisions.ts";
import { strataByKind } from "./strata-sums.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);

const byBoth = (rows: PlannedTable["rows"], columns: PlannedTable["columns"]) =>
  (["lks", "tenure"] as const).map((dimension): PlannedTable => {
    return { id: `${rows}-${columns}-${dimension}`, rows, columns, dimension, indicators: "every" };
  });
const tables = [
  byBoth("municipality", "last-four-half-years"),
  byBoth("municipality", "pooled"),
  byBoth("municipality", "half-year"),
  byBoth("region", "year"),
  byBoth("region", "half-year"),
  byBoth("all", "half-year"),
  byBoth("all", "pooled"),
];
const undivided = defaultPlan.tables.filter(({ dimension, kinds }) => dimension === undefined && kinds === undefined);
const planOf = (order: readonly number[]): PublicationPlan => ({
  tables: [...undivided, ...order.flatMap((at) => tables[at] ?? [])],
  linked: [],
});

function released(tallies: readonly Tally[], over: Partial<ReleaseInput> = {}): Release {
  const input = { number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {}, plan: planOf([5]) };
  const result = makeRelease({ ...input, ...over });
  if (!result.ok) throw new Error(result.reason);
  return result.release;
}
/** What the guard shows by itself, before an auditor has looked. */
function guarded(tallies: readonly Tally[], plan: PublicationPlan): readonly ReleaseRow[] {
  const planned = plannedFigures(tallies, plan);
  const policy = defaultPolicy;
  const undivided = protectFigures(planned, policy, []).rows;
  return [
    ...undivided,
    ...protectDivisions({ strata: strataByKind(tallies), planned, undivided, plan, policy, earlier: [] }).rows,
  ];
}

const dividedRows = ({ rows }: Release, municipality = "all") =>
  rows
    .filter((row) => row.stratum !== undefined && row.municipality === municipality)
    .map(({ stratum, cohort, status, figure }) => [
      stratum,
      cohort,
      status,
      figure?.kind === "share" ? figure.n : null,
    ]);

describe("tables by a dimension", () => {
  it("show every level of a place, which together are the undivided figure", () => {
    const rows = dividedRows(
      released(
        dividedTallies([
          [
            [5, 5, 5, 5, 9, 9, 9, 9],
            [9, 9, 9, 9, 9, 9, 9, 9],
          ],
        ]),
      ),
    );
    expect(rows).toEqual([
      ["lks-yes", "2022H1", "published", 28],
      ["lks-no", "2022H1", "published", 28],
      ["lks-yes", "2022H2", "published", 36],
      ["lks-no", "2022H2", "published", 36],
      ["tenure-at-most-182-days", "2022H1", "published", 28],
      ["tenure-more", "2022H1", "published", 28],
      ["tenure-at-most-182-days", "2022H2", "published", 36],
      ["tenure-more", "2022H2", "published", 36],
    ]);
  });

  it("hide all levels where one is too small, and only of that dimension", () => {
    const rows = dividedRows(
      released(
        dividedTallies([
          [
            [1, 9, 1, 9, 9, 9, 9, 9],
            [9, 9, 9, 9, 9, 9, 9, 9],
          ],
        ]),
      ),
    );
    expect(rows.filter(([, cohort]) => cohort === "2022H1")).toEqual([
      ["lks-yes", "2022H1", "suppressed", null],
      ["lks-no", "2022H1", "suppressed", null],
      ["tenure-at-most-182-days", "2022H1", "published", 28],
      ["tenure-more", "2022H1", "published", 28],
    ]);
  });

  it("show a table that stands first, and no other that cuts through it", () => {
    const large: KindsOfPersons = [20, 20, 20, 20, 20, 20, 20, 20];
    const programme = [1, 2].map(() => [1, 2, 3, 4].map(() => large));
    const statuses = (order: readonly number[]) => {
      const { rows } = released(dividedTallies(programme), { plan: planOf(order) });
      const own = rows.filter(({ stratum, figure }) => stratum === "lks-no" && figure !== null);
      return [...new Set(own.map(({ municipality, cohort }) => `${municipality} ${cohort}`))];
    };
    expect(statuses([0, 5])).toEqual(["GM0202 2022H1..2023H2", "GM0299 2022H1..2023H2"]);
    expect(statuses([5, 0])).toEqual(["all 2022H1", "all 2022H2", "all 2023H1", "all 2023H2"]);
    expect(statuses([6, 0])).toEqual(["all pooled", "GM0202 2022H1..2023H2", "GM0299 2022H1..2023H2"]);
  });

  it("put levels together that are rare in the whole release", () => {
    const tallies = dividedTallies([[[9, 9, 9, 9, 9, 9, 9, 9]]]).filter(({ stratum }) => !stratum.startsWith("tenure"));
    const few = [
      ["benefit-pw", 20, 20],
      ["benefit-uwv", 12, 10],
      ["benefit-none", 1, 3],
      ["benefit-unknown", 3, 3],
    ] as const;
    const strata = few.map(([stratum, yes, no]) =>
      aTally({ municipality: "GM0202", cohort: "2022H1", stratum, yes, no }),
    );
    const plan = { tables: [...undivided, { ...tables[5]![0]!, dimension: "benefit" as const }], linked: [] };
    const { rows } = released([...tallies, ...strata], { plan });
    expect(dividedRows({ rows } as Release).map(([stratum]) => stratum)).toEqual([
      "benefit-pw",
      "benefit-uwv",
      "benefit-rest",
    ]);
    expect(rows.at(-1)?.together).toEqual(["benefit-none", "benefit-unknown"]);
  });

  it("are missing where nobody tallied strata, and are never crossed", () => {
    const { notAvailable } = released([aTally({ yes: 20, no: 20 })], { plan: defaultPlan });
    expect(notAvailable).toContainEqual({ what: "all-half-year-age", why: "not-delivered" });
    expect(notAvailable).toContainEqual({ what: "all-year-age-sex", why: "not-delivered" });
  });

  it("show a place again that an earlier release showed, and not where few came in between", () => {
    const before: KindsOfPersons = [9, 9, 9, 9, 9, 9, 9, 9];
    const first = released(dividedTallies([[before]]));
    const again = (now: KindsOfPersons) =>
      dividedRows(released(dividedTallies([[now]]), { earlier: [first] })).filter(
        ([, , status]) => status === "published",
      );
    expect(again(before).length).toBe(4);
    expect(again([9, 9, 9, 9, 9, 9, 9, 11])).toEqual([]);
    expect(again([15, 15, 15, 15, 15, 15, 15, 15]).length).toBe(4);
  });

  it("compare a place with every earlier release, not with the last alone", () => {
    const at = (each: number): KindsOfPersons => [9, each, 9, each, 9, each, 9, each];
    const first = released(dividedTallies([[at(9)]]));
    const second = released(dividedTallies([[at(15)]]), { earlier: [first] });
    expect(dividedRows(second).every(([, , status]) => status === "published")).toBe(true);
    // Beside the second release nine or more persons left everywhere; beside the first a few came.
    const third = released(dividedTallies([[[14, 10, 14, 9, 14, 9, 14, 9]]]), { earlier: [first, second] });
    const lks = dividedRows(third).filter(([stratum]) => String(stratum).startsWith("lks"));
    expect(lks.map(([, , status]) => status)).toEqual(["suppressed", "suppressed"]);
  });

  it("are not shown again where few came of whom the sex is not told", () => {
    const plan = { tables: [...undivided, { ...tables[5]![0]!, dimension: "sex" as const }], linked: [] };
    const place = { municipality: "GM0202", cohort: "2022H1" };
    const tallies = (more: number, untold: number) => [
      aTally({ ...place, yes: 50 + more + untold, no: 50 + more }),
      aTally({ ...place, stratum: "sex-m", yes: 20 + more, no: 20 + more }),
      aTally({ ...place, stratum: "sex-f", yes: 20, no: 20 }),
    ];
    const first = released(tallies(0, 0), { plan });
    const again = (more: number, untold: number) =>
      dividedRows(released(tallies(more, untold), { plan, earlier: [first] })).map(([, , status]) => status);
    expect(again(0, 0)).toEqual(["published", "published"]);
    expect(again(10, 0)).toEqual(["published", "published"]);
    expect(again(10, 1)).toEqual(["suppressed", "suppressed"]);
    const policy = { minimumPersons: 10, rounding: "base-5" } as const;
    const odd = [aTally({ ...place, yes: 56, no: 53 }), ...tallies(1, 0).slice(1)];
    const rounded = released(odd, { plan, policy });
    expect(dividedRows(released(odd, { plan, policy, earlier: [rounded] }))).toEqual(dividedRows(rounded));
  });
});

describe("an exact attacker of all undivided and divided figures together", () => {
  it("finds no hidden count of anybody's to less than 5, also as one who takes part", () => {
    let shown = 0;
    fc.assert(
      fc.property(anyProgramme, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), (programme, order) => {
        const rows = guarded(dividedTallies(programme), planOf(order));
        shown += rows.filter(({ stratum, figure }) => stratum !== undefined && figure !== null).length;
        expect(pinnedIn(rows, programme, order)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(shown).toBeGreaterThan(0);
  }, 1_800_000);
});

/**
 * Hidden counts that follow to less than 5: every count of a hidden row, and of planned places that the release does not tell
 * of the small ones. That nobody of a level is there is no secret.
 */
function pinnedIn(
  rows: readonly ReleaseRow[],
  programme: readonly (readonly KindsOfPersons[])[],
  order: readonly number[],
) {
  const width = programme[0]?.length ?? 0;
  const positionOf = ({ municipality, cohort }: ReleaseRow["pooled"][number]) =>
    municipalities.indexOf(municipality as never) * width + halfYears.indexOf(cohort as never);
  const ownerOf = (place: number) => Math.floor(place / width);
  const countAt = (term: number) => programme[ownerOf(term >> 3)]?.[(term >> 3) % width]?.[term & 7] ?? 0;
  const termsOf = (places: readonly number[], stratum: string | undefined, outcome?: boolean) =>
    places.flatMap((place) =>
      kindsOfPersons.flatMap(({ lks, tenure, isYes }, kind) => {
        const isIn = stratum === undefined || lks === stratum || tenure === stratum;
        return isIn && (outcome === undefined || isYes === outcome) ? [place * 8 + kind] : [];
      }),
    );
  const published = rows.flatMap(({ figure, pooled, stratum }): Constraint[] => {
    if (figure?.kind !== "share") return [];
    return [true, false].map((outcome) => {
      const value = outcome ? figure.yes : figure.noOrUnknown;
      return { terms: termsOf(pooled.map(positionOf), stratum, outcome), low: value, high: value };
    });
  });
  const asked = [...rows.filter(({ status }) => status === "suppressed"), ...untold(rows, order)];
  const places = programme.flatMap((line, at) => line.map((_, column) => at * width + column));
  return [undefined, ...programme.keys()].flatMap((own) => {
    const known = places
      .filter((place) => ownerOf(place) === own)
      .flatMap((place) => termsOf([place], undefined))
      .map((term): Constraint => ({ terms: [term], low: countAt(term), high: countAt(term) }));
    const solve = solverOf([...published, ...known], places.length * 8);
    const open = solverOf(published, places.length * 8);
    if (solve === undefined || open === undefined) throw new Error("the true table does not fit what is published");
    return asked.flatMap(({ stratum, municipality, cohort, pooled, status }) =>
      [true, false, undefined].flatMap((outcome) => {
        const others = pooled.map(positionOf).filter((place) => ownerOf(place) !== own);
        const terms = termsOf(others, stratum, outcome);
        const count = terms.reduce((sum, term) => sum + countAt(term), 0);
        const isSecret = status === "suppressed" || (count > 0 && count < 5);
        const { low, high } = solve(terms);
        if (others.length === 0 || !isSecret || high - low >= 5 - 1e-6) return [];
        const isNobody = stratum !== undefined && high < 1e-6;
        const wasOpen = open(terms);
        const isNews = others.length === pooled.length || wasOpen.high - wasOpen.low >= 5 - 1e-6;
        return isNobody || !isNews ? [] : [{ by: own ?? "anybody", stratum, municipality, cohort, outcome, low, high }];
      }),
    );
  });
}

/** Planned places of which a release tells nothing by level. */
function untold(rows: readonly ReleaseRow[], order: readonly number[]): readonly ReleaseRow[] {
  const strata = [...new Set(kindsOfPersons.flatMap(({ lks, tenure }) => [lks, tenure]))];
  const placesOf = (at: number) => {
    const { rows: row = "all", columns = "pooled" } = tables[at]?.[0] ?? {};
    return rows.filter(({ stratum, municipality, cohort }) => {
      const isRow = { all: "all", region: "AM", municipality: "GM" }[row];
      const isColumn = { "half-year": /^\d{4}H.$/, year: /^\d{4}$/, "last-four-half-years": /\.\./, pooled: /pooled/ }[
        columns
      ];
      return stratum === undefined && municipality.startsWith(isRow) && isColumn.test(cohort);
    });
  };
  const told = new Set(rows.map(({ stratum, municipality, cohort }) => `${stratum} ${municipality} ${cohort}`));
  return order
    .flatMap(placesOf)
    .flatMap((row) => strata.map((stratum): ReleaseRow => ({ ...row, stratum, status: "not-yet-mature" })))
    .filter(({ stratum, municipality, cohort }) => !told.has(`${stratum} ${municipality} ${cohort}`));
}
