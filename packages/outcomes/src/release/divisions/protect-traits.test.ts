import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../../tally/tally.ts";
import { halfYears, municipalities } from "../../testing/divided-programme.ts";
import {
  agesOfTraits,
  anyTraitsProgramme,
  kindsOfTraits,
  skewedProgramme,
  type TraitsOfPersons,
  traitsTallies,
} from "../../testing/traits-programme.ts";
import { auditRelease } from "../audit/audit-release.ts";
import { type Constraint, solverOf } from "../audit/linear-system.ts";
import { isOfTraits } from "../audit/traits-layout.ts";
import { makeRelease, type ReleaseInput } from "../make-release.ts";
import { defaultPlan } from "../plan/default-plan.ts";
import { plannedFigures } from "../plan/planned-figures.ts";
import { PlannedTable, type PublicationPlan } from "../plan/publication-plan.ts";
import { defaultPolicy } from "../policy.ts";
import { protectFigures } from "../protect-figures.ts";
import type { Release, ReleaseRow } from "../release.ts";
import { protectDivisions } from "./protect-divisions.ts";
import { strataByKind } from "./strata-sums.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);

const undivided = defaultPlan.tables.filter(({ dimension, kinds }) => dimension === undefined && kinds === undefined);
const crossed: PlannedTable = {
  id: "all-year-age-sex",
  rows: "all",
  columns: "year",
  dimension: "age",
  crossedWith: "sex",
  indicators: "every",
};
const tableBy = (
  dimension: "age" | "sex",
  rows: PlannedTable["rows"],
  columns: PlannedTable["columns"],
): PlannedTable => ({
  id: `${rows}-${columns}-${dimension}`,
  rows,
  columns,
  dimension,
  indicators: "every",
});
const planWith = (...tables: readonly PlannedTable[]): PublicationPlan => ({
  tables: [...undivided, ...tables, crossed],
  linked: [],
});

function released(tallies: readonly Tally[], plan: PublicationPlan, over: Partial<ReleaseInput> = {}): Release {
  const input = { number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {}, plan };
  const result = makeRelease({ ...input, ...over });
  if (!result.ok) throw new Error(result.reason);
  return result.release;
}

const traitsIn = ({ rows }: Pick<Release, "rows">) =>
  rows
    .filter(({ stratum }) => stratum?.startsWith("traits-"))
    .map(({ stratum, cohort, municipality, figure }) => [
      stratum,
      municipality,
      cohort,
      figure?.kind === "share" ? [figure.yes, figure.noOrUnknown] : null,
    ]);

/** Young men and women, then those of 27 to 35, with work and without; nobody of whom the sex is not told. */
const told = (...counts: readonly number[]): TraitsOfPersons => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = counts;
  return [a, b, 0, c, d, 0, e, f, 0, g, h, 0];
};
const many = told(9, 8, 7, 6, 6, 7, 8, 9);

describe("a table of age with sex", () => {
  it("shows everybody of a year by age and sex", () => {
    const rows = traitsIn(released(traitsTallies([[many, many]]), planWith()));
    expect(rows).toEqual([
      ["traits-up-to-26-m", "all", "2022", [12, 18]],
      ["traits-up-to-26-f", "all", "2022", [14, 16]],
      ["traits-27-35-m", "all", "2022", [16, 14]],
      ["traits-27-35-f", "all", "2022", [18, 12]],
    ]);
  });

  it("hides all of it where one of its figures is too small", () => {
    const rows = traitsIn(
      released(
        traitsTallies([
          [many, told(9, 8, 7, 6, 6, 7, 8, 0)],
          [many, told(0, 9, 9, 9, 9, 9, 9, 0)],
        ]),
        planWith(),
      ),
    );
    expect(rows.every(([, , , figure]) => figure !== null)).toBe(true);
    const few = traitsIn(
      released(traitsTallies([[told(9, 8, 7, 2, 6, 7, 8, 9), told(9, 8, 7, 2, 6, 7, 8, 9)]]), planWith()),
    );
    expect(few.map(([, , , figure]) => figure)).toEqual([null, null, null, null]);
  });

  it("is hidden where it would tell of few whose sex is not told", () => {
    const untold: TraitsOfPersons = [9, 8, 2, 7, 6, 0, 6, 7, 0, 8, 9, 0];
    const rows = traitsIn(released(traitsTallies([[many, untold]]), planWith()));
    expect(rows.map(([, , , figure]) => figure)).toEqual([null, null, null, null]);
  });

  it("is hidden where it tells with a shown half-year what a hidden one must not", () => {
    const tallies = traitsTallies([
      [many, told(9, 2, 9, 2, 9, 0, 9, 0)],
      [many, told(9, 1, 9, 1, 9, 0, 9, 2)],
    ]);
    const alone = traitsIn(released(tallies, planWith()));
    expect(alone.map(([, , , figure]) => figure !== null)).toEqual([true, true, true, true]);
    const beside = traitsIn(released(tallies, planWith(tableBy("sex", "all", "half-year"))));
    expect(beside.map(([, , , figure]) => figure)).toEqual([null, null, null, null]);
  });

  it("is hidden where it would tell of few of an age whose sex is not told, though all of those are many", () => {
    const untold: TraitsOfPersons = [9, 8, 9, 7, 6, 2, 6, 7, 9, 8, 9, 2];
    const rows = traitsIn(released(traitsTallies([[many, untold]]), planWith()));
    expect(rows.map(([, , , figure]) => figure)).toEqual([null, null, null, null]);
  });

  it("is shown again, and nothing new of its year by age or by sex beside it", () => {
    const tallies = traitsTallies([[many, many]]);
    const first = released(tallies, planWith());
    const sexes = planWith(tableBy("sex", "all", "half-year"));
    const second = released(tallies, sexes, { number: 2, earlier: [first] });
    expect(traitsIn(second)).toEqual(traitsIn(first));
    const bySex = ({ rows }: Release) =>
      rows.filter(({ stratum }) => stratum?.startsWith("sex-")).map(({ figure }) => figure !== null);
    expect(bySex(second)).toEqual([false, false, false, false]);
    const other = released(tallies, sexes);
    expect(bySex(other)).toEqual([true, true, true, true]);
    expect(traitsIn(other)).toEqual(traitsIn(first));
    expect(bySex(released(tallies, sexes, { number: 2, earlier: [other] }))).toEqual([true, true, true, true]);
  });

  it("is hidden beside what an earlier release showed by sex, also where the plan has no such table any more", () => {
    const tallies = traitsTallies([
      [many, told(9, 2, 9, 2, 9, 0, 9, 0)],
      [many, told(9, 1, 9, 1, 9, 0, 9, 2)],
    ]);
    const halves = [...undivided, tableBy("sex", "all", "half-year")];
    const first = released(tallies, { tables: halves, linked: [] });
    // Women of the first half-year are shown; those of the second would be what is left of the crossing.
    const second = released(tallies, planWith(), { number: 2, earlier: [first] });
    expect(traitsIn(second).map(([, , , figure]) => figure)).toEqual([null, null, null, null]);
  });

  it("tells sexes of its year that later half-years of another year are shown beside", () => {
    const few = [told(1, 8, 8, 6, 6, 7, 8, 9), told(0, 9, 1, 9, 9, 9, 9, 9), many, many];
    const tallies = traitsTallies([few, few]);
    const [pooled, halves] = [tableBy("sex", "all", "pooled"), tableBy("sex", "all", "half-year")];
    const first = guarded(tallies, planWith(pooled));
    const shown = (rows: readonly ReleaseRow[], by: string) => [
      ...new Set(rows.filter((row) => row.stratum?.startsWith(by) && row.figure !== null).map(({ cohort }) => cohort)),
    ];
    expect([shown(first, "sex-"), shown(first, "traits-")]).toEqual([["pooled"], ["2023"]]);
    // All years without 2023 and without the first half of 2022 would leave few men without work in the second.
    const second = guarded(tallies, { tables: [...undivided, pooled, halves], linked: [] }, [{ rows: first }]);
    expect(shown(second, "sex-")).toEqual(["pooled"]);
    const alone = guarded(tallies, { tables: [...undivided, pooled, halves], linked: [] });
    expect(shown(alone, "sex-")).toEqual(["pooled", "2022H1", "2023H1"]);
  });

  it("stays, and so do its halves, when another municipality joins", () => {
    const plan = planWith(tableBy("age", "all", "half-year"), tableBy("sex", "all", "half-year"));
    const both = [
      [many, many],
      [many, many],
    ];
    const first = released(traitsTallies(both), plan);
    const second = released(traitsTallies([...both, [many, many]]), plan, { number: 2, earlier: [first] });
    const shown = ({ rows }: Release) => rows.filter(({ stratum, figure }) => stratum !== undefined && figure !== null);
    expect([shown(first).length, shown(second).length]).toEqual([12, 12]);
  });

  it("is not there where a second grantor tallied before age was crossed with sex", () => {
    const own = traitsTallies([[many, many]]);
    const before = own.filter(({ stratum }) => !stratum.startsWith("traits-"));
    const tallies = [...own, ...before.map((tally): Tally => ({ ...tally, grantor: "uwv" }))];
    const { rows, notAvailable } = released(tallies, planWith(tableBy("sex", "all", "half-year")));
    expect(traitsIn({ rows })).toEqual([]);
    expect(notAvailable).toContainEqual({ what: "all-year-age-sex", why: "not-delivered" });
    expect(rows.filter(({ stratum, figure }) => stratum?.startsWith("sex-") && figure !== null)).toHaveLength(4);
  });

  it("is not shown again where few came in between", () => {
    const first = released(traitsTallies([[many, many]]), planWith());
    const again = (more: number) =>
      traitsIn(
        released(traitsTallies([[many, told(9 + more, 8, 7, 6, 6 + more, 7, 8, 9)]]), planWith(), { earlier: [first] }),
      ).map(([, , , figure]) => figure !== null);
    expect(again(2)).toEqual([false, false, false, false]);
    expect(again(6)).toEqual([true, true, true, true]);
  });

  it("is read by the auditor beside all that is shown by age and by sex", () => {
    const tallies = traitsTallies([
      [many, told(9, 2, 9, 2, 9, 0, 9, 0)],
      [many, told(9, 1, 9, 1, 9, 0, 9, 2)],
    ]);
    const crossing = released(tallies, planWith());
    const bySex = released(tallies, { tables: [...undivided, tableBy("sex", "all", "half-year")], linked: [] });
    expect(auditRelease(bySex).narrow).toEqual([]);
    const both = { ...crossing, rows: [...bySex.rows, ...crossing.rows.filter(isOfTraits)] };
    const found = auditRelease(both).narrow.map(({ stratum, cohort, count, low, high }) => [
      stratum,
      cohort,
      count,
      Math.round(low),
      Math.round(high),
    ]);
    expect(found).toContainEqual(["sex-f", "2022H2", "yes", 2, 2]);
  });

  it("is not there where strata were tallied before age was crossed with sex", () => {
    const tallies = traitsTallies([[many, many]]).filter(({ stratum }) => !stratum.startsWith("traits-"));
    const { rows, notAvailable } = released(tallies, planWith(tableBy("age", "all", "half-year")));
    expect(traitsIn({ rows })).toEqual([]);
    expect(notAvailable).toContainEqual({ what: "all-year-age-sex", why: "not-delivered" });
  });

  it("is of everybody by year, and of age and sex only", () => {
    expect(PlannedTable.safeParse(crossed).success).toBe(true);
    expect(PlannedTable.safeParse({ ...crossed, rows: "region" }).success).toBe(false);
    expect(PlannedTable.safeParse({ ...crossed, columns: "half-year" }).success).toBe(false);
    expect(PlannedTable.safeParse({ ...crossed, dimension: "benefit" }).success).toBe(false);
  });
});

/** What the guard shows by itself, before an auditor has looked. */
function guarded(
  tallies: readonly Tally[],
  plan: PublicationPlan,
  earlier: readonly Pick<Release, "rows">[] = [],
): readonly ReleaseRow[] {
  const planned = plannedFigures(tallies, plan);
  const policy = defaultPolicy;
  const whole = protectFigures(planned, policy, earlier).rows;
  const strata = strataByKind(tallies);
  return [...whole, ...protectDivisions({ strata, planned, undivided: whole, plan, policy, earlier }).rows];
}

const places = [
  ["municipality", "last-four-half-years"],
  ["municipality", "half-year"],
  ["region", "year"],
  ["region", "half-year"],
  ["all", "half-year"],
  ["all", "year"],
  ["all", "pooled"],
  ["region", "pooled"],
] as const;
const anyTables = (dimension: "age" | "sex") =>
  fc
    .shuffledSubarray([...places], { maxLength: 3 })
    .map((own) => own.map(([rows, columns]) => tableBy(dimension, rows, columns)));

describe("an exact attacker of figures by age, by sex and by both", () => {
  const findsNothing = (programmes: typeof anyTraitsProgramme, tables: fc.Arbitrary<readonly PlannedTable[]>) => {
    let shown = 0;
    fc.assert(
      fc.property(programmes, tables, fc.nat(4), (programme, divided, own) => {
        const rows = guarded(traitsTallies(programme), planWith(...divided));
        shown += rows.filter((row) => isOfTraits(row) && row.figure !== null).length;
        const asking = [undefined, own % programme.length];
        expect(asking.flatMap((one) => foundByCrossing(rows, programme, one))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(shown).toBeGreaterThan(0);
  };

  it("finds no persons of an age and a sex in a smaller place that it could not find without the crossing", () => {
    const tables = fc.tuple(anyTables("age"), anyTables("sex")).map((both) => both.flat());
    findsNothing(anyTraitsProgramme, tables);
  }, 1_800_000);

  it("finds none either where ages and sexes go together in some municipalities, and both are shown by region", () => {
    const tables = fc.constantFrom(
      [tableBy("age", "region", "year"), tableBy("sex", "region", "year")],
      [tableBy("age", "region", "year"), tableBy("sex", "all", "half-year")],
      [tableBy("age", "region", "year")],
      [tableBy("sex", "region", "year")],
    );
    findsNothing(skewedProgramme, tables);
  }, 1_800_000);

  it("finds none in two releases together, of which the second has more municipalities or other tables", () => {
    const tables = fc.tuple(anyTables("age"), anyTables("sex")).map((both) => both.flat());
    const release = fc.record({ tables, isCrossed: fc.boolean() });
    let shown = 0;
    fc.assert(
      fc.property(anyTraitsProgramme, release, release, fc.nat(3), fc.nat(4), (programme, one, other, fewer, own) => {
        const planOf = ({ tables, isCrossed }: typeof one) =>
          isCrossed ? planWith(...tables) : { tables: [...undivided, ...tables], linked: [] };
        const before = fewer < programme.length ? programme.slice(0, programme.length - fewer) : programme;
        const first = guarded(traitsTallies(before), planOf(one));
        const second = guarded(traitsTallies(programme), planOf(other), [{ rows: first }]);
        const rows = [...first, ...second];
        shown += rows.filter((row) => isOfTraits(row) && row.figure !== null).length;
        const asking = [undefined, own % programme.length];
        expect(asking.flatMap((by) => foundByCrossing(rows, programme, by, 2))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(shown).toBeGreaterThan(0);
  }, 1_800_000);
});

/** Counts of an age, of a sex, or of both, that are less than 5 wide with the crossing and were wider without. */
function foundByCrossing(
  rows: readonly ReleaseRow[],
  programme: readonly (readonly TraitsOfPersons[])[],
  own: number | undefined,
  releases = 1,
) {
  const size = kindsOfTraits.length;
  const width = programme[0]?.length ?? 0;
  const ownerOf = (place: number) => Math.floor(place / width);
  const positionOf = ({ municipality, cohort }: ReleaseRow["pooled"][number]) =>
    municipalities.indexOf(municipality as never) * width + halfYears.indexOf(cohort as never);
  const countAt = (term: number) => {
    const place = Math.floor(term / size);
    return programme[ownerOf(place)]?.[place % width]?.[term % size] ?? 0;
  };
  const everyPlace = programme.flatMap((line, at) => line.map((_, column) => at * width + column));
  const termsOf = (some: readonly number[], isIn: (kind: (typeof kindsOfTraits)[number]) => boolean) =>
    some.flatMap((place) => kindsOfTraits.flatMap((kind, at) => (isIn(kind) ? [place * size + at] : [])));
  const equal = (terms: readonly number[], value: number): Constraint => ({ terms, low: value, high: value });
  const constraintsOf = (from: readonly ReleaseRow[]) => {
    const figures = from.flatMap(({ figure, pooled, stratum }) => {
      if (figure?.kind !== "share") return [];
      return [true, false].map((isYes) =>
        equal(
          termsOf(pooled.map(positionOf), (kind) => kind.isYes === isYes && isInStratum(kind, stratum)),
          isYes ? figure.yes : figure.noOrUnknown,
        ),
      );
    });
    const divided = from.filter(({ stratum, figure }) => stratum !== undefined && figure !== null);
    const placeOf = ({ pooled }: ReleaseRow) =>
      pooled
        .map(positionOf)
        .sort((a, b) => a - b)
        .join();
    const shownAt = Map.groupBy(divided, (row) => `${placeOf(row)} ${row.stratum?.split("-")[0]}`);
    const nobody = [...shownAt].flatMap(([key, group]) => {
      const by = key.split(" ")[1] ?? "";
      const pooled = group[0]?.pooled.map(positionOf) ?? [];
      const terms = termsOf(
        pooled,
        (kind) => (by === "age" || kind.sex !== undefined) && !group.some(({ stratum }) => isInStratum(kind, stratum)),
      );
      return terms.length === 0 ? [] : [equal(terms, 0)];
    });
    return [...figures, ...nobody];
  };
  const known = termsOf(
    everyPlace.filter((place) => ownerOf(place) === own),
    () => true,
  ).map((term) => equal([term], countAt(term)));
  const attacking = (from: readonly ReleaseRow[]) => {
    const solve = solverOf([...constraintsOf(from), ...known], everyPlace.length * size);
    if (solve === undefined) throw new Error("the true table does not fit what is published");
    return solve;
  };
  const crossing = rows.filter(({ stratum, figure }) => stratum?.startsWith("traits-") && figure !== null);
  if (crossing.length === 0) return [];
  const [solve, before] = [attacking(rows), attacking(rows.filter((row) => !crossing.includes(row)))];
  const crossedPlaces = [
    ...new Map(crossing.map(({ pooled }) => [pooled.map(positionOf).join(), pooled.map(positionOf)])).values(),
  ];
  // What is left of a crossed place when somebody subtracts itself is as safe as a figure, and no secret.
  const isSecret = (part: readonly number[]) => {
    const others = part.filter((place) => ownerOf(place) !== own);
    const left = new Set(others);
    for (const crossed of crossedPlaces) {
      const told = crossed.filter((place) => ownerOf(place) !== own);
      if (told.every((place) => others.includes(place))) for (const place of told) left.delete(place);
    }
    return left.size > 0;
  };
  const whereAll = (isIn: (owner: number, column: number) => boolean) =>
    everyPlace.filter((place) => isIn(ownerOf(place), place % width));
  const columns = Array.from({ length: width }, (_, column) => column);
  const owners = [...programme.keys()];
  const asked = [
    ...everyPlace.map((place) => [place]),
    ...columns.map((own) => whereAll((_, column) => column === own)),
    ...owners.map((one) => whereAll((owner) => owner === one)),
    ...columns
      .filter((column) => column % 2 === 0)
      .flatMap((first) => [
        whereAll((_, column) => column >> 1 === first >> 1),
        ...owners.map((one) => whereAll((owner, column) => owner === one && column >> 1 === first >> 1)),
        ...[0, 1].map((region) => whereAll((owner, column) => owner >> 1 === region && column >> 1 === first >> 1)),
      ]),
  ].filter((part) => part.length > 0 && isSecret(part));
  const kinds = [undefined, ...agesOfTraits].flatMap((age) =>
    ([undefined, "m", "f", null] as const).map((sex) => ({ age, sex: sex === null ? "untold" : sex })),
  );
  // What shown places leave of the whole may be known where it is as safe as a figure.
  const isSafe = (some: readonly number[], levelOf: (kind: (typeof kindsOfTraits)[number]) => string) =>
    [...Map.groupBy(kindsOfTraits, levelOf).keys()].every((level) => {
      const [yes = 0, rest = 0] = [true, false].map((isYes) =>
        termsOf(some, (kind) => kind.isYes === isYes && levelOf(kind) === level).reduce(
          (sum, term) => sum + countAt(term),
          0,
        ),
      );
      return yes + rest === 0 || (yes + rest >= 10 && Math.min(yes, rest) >= 5);
    });
  return asked.flatMap((some) =>
    kinds.flatMap(({ age, sex }) =>
      [true, false].flatMap((isYes) => {
        const others = some.filter((place) => ownerOf(place) !== own);
        const terms = termsOf(
          others,
          (kind) =>
            kind.isYes === isYes &&
            (age === undefined || kind.age === age) &&
            (sex === undefined || (kind.sex ?? "untold") === sex),
        );
        if (terms.length === 0 || (age === undefined && sex === undefined)) return [];
        const isByOne = age === undefined || sex === undefined;
        const levelOf = (kind: (typeof kindsOfTraits)[number]) =>
          `${age === undefined ? "" : kind.age} ${sex === undefined ? "" : (kind.sex ?? "untold")}`;
        if ((isByOne || releases > 1) && isSafe(others, levelOf)) return [];
        const now = solve(terms);
        if (now.high - now.low >= 5 - 1e-6 || now.high < 1e-6) return [];
        const then = before(terms);
        const isNews = now.high - now.low < Math.min(5, then.high - then.low) - 1e-6;
        return isNews ? [{ by: own ?? "anybody", some, age, sex, isYes, now, then }] : [];
      }),
    ),
  );
}

function isInStratum({ age, sex }: (typeof kindsOfTraits)[number], stratum: string | undefined): boolean {
  if (stratum === undefined) return true;
  return stratum === `age-${age}` || stratum === `sex-${sex}` || stratum === `traits-${age}-${sex}`;
}
