import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loonkostensubsidie } from "./loonkostensubsidie.ts";
import type { LoonkostensubsidieInput } from "./loonkostensubsidie-input.ts";

const coached: LoonkostensubsidieInput = {
  on: "2026-01-01",
  route: "loonwaarde",
  loonwaardePercent: 60,
  hoursPerWeek: 32,
  employerChargesBasisPoints: 2350,
};

const asked = (input: object) => loonkostensubsidie({ ...coached, ...input });

function amountsOf(input: object) {
  const answer = asked(input);
  if (answer.outcome !== "computed") throw new Error(JSON.stringify(answer));
  return answer.amounts;
}

test("32 hours a week with a loonwaarde of 60 %", () => {
  expect(loonkostensubsidie(coached)).toMatchObject({
    outcome: "computed",
    amounts: {
      baseCents: 247_795,
      subsidyFullTimeCents: 99_118,
      subsidyCents: 88_105,
      compensationCents: 20_705,
      totalCents: 108_810,
    },
  });
});

test("the steps can be read aloud", () => {
  const { steps } = loonkostensubsidie(coached);
  expect(steps.map(({ id, formula, result }) => [id, formula, result])).toEqual([
    ["minimum-wage-month", "2294.40", 229_440],
    ["base", "2294.40 × 1.08", 247_795],
    ["share", "min(100 % − 60 %, 70 %)", 4000],
    ["subsidy-full-time", "2477.95 × 40 %", 99_118],
    ["subsidy", "2477.95 × 40 % × 32 / 36", 88_105],
    ["compensation", "881.05 × 23.5 %", 20_705],
    ["total", "881.05 + 207.05", 108_810],
  ]);
  expect(steps.flatMap(({ uses }) => uses.map(({ name, status }) => [name, status]))).toContainEqual([
    "loonkostensubsidie/maximum-share",
    "verified",
  ]);
});

interface Vector {
  readonly date: string;
  readonly wml_plus_vb: string;
  readonly loonwaarde: string;
  readonly hours: string;
  readonly route: "loonwaarde" | "forfait";
  readonly pct_werkgeverslasten: string;
  readonly lks_36h: string;
  readonly lks_prorata: string;
  readonly vergoeding: string;
  readonly total: string;
  readonly alt_reading_lks_only_if_cap_includes_lasten: string | null;
}

describe("the reference vectors", () => {
  const file = new URL("./fixtures/lks-vectors.json", import.meta.url);
  const { vectors }: { vectors: readonly Vector[] } = JSON.parse(readFileSync(file, "utf8"));
  const cents = (amount: string) => Math.round(Number(amount) * 100);
  const inputOf = (vector: Vector): LoonkostensubsidieInput => ({
    on: vector.date,
    route: vector.route,
    hoursPerWeek: Number(vector.hours),
    ...(vector.hours === "40" ? { sectorFullTimeHours: 40 } : {}),
    employerChargesBasisPoints: Math.round(Number(vector.pct_werkgeverslasten) * 10_000),
    ...(vector.loonwaarde === "" ? {} : { loonwaardePercent: Math.round(Number(vector.loonwaarde) * 100) }),
  });

  test.each(vectors)("$date, $route $loonwaarde, $hours hours", (vector) => {
    expect(loonkostensubsidie(inputOf(vector))).toMatchObject({
      outcome: "computed",
      amounts: {
        baseCents: cents(vector.wml_plus_vb),
        subsidyFullTimeCents: cents(vector.lks_36h),
        subsidyCents: cents(vector.lks_prorata),
        compensationCents: cents(vector.vergoeding),
        totalCents: cents(vector.total),
      },
    });
  });

  test.each(vectors)("$date, $route $loonwaarde, $hours hours, cap with charges", (vector) => {
    const expected = vector.alt_reading_lks_only_if_cap_includes_lasten ?? vector.lks_prorata;
    expect(loonkostensubsidie({ ...inputOf(vector), reading: "cap-includes-charges" })).toMatchObject({
      amounts: { subsidyCents: cents(expected) },
    });
  });
});

describe("what is not known", () => {
  test("without the percentage of charges after 2021 the subsidy stands, compensation and total do not", () => {
    const { employerChargesBasisPoints: _, ...without } = coached;
    expect(loonkostensubsidie(without)).toMatchObject({
      outcome: "partial",
      amounts: { baseCents: 247_795, subsidyFullTimeCents: 99_118, subsidyCents: 88_105 },
      reasons: [{ code: "parameter-unknown", parameter: "loonkostensubsidie/employer-charges", status: "unknown" }],
    });
  });

  test.each([
    ["2021-03-01", "verified", "Regeling loonkostensubsidie Participatiewet 2021"],
    ["2020-03-01", "inferred", "Staatscourant 2017, 68248"],
  ])("the percentage of %s is %s", (on, status, title) => {
    const { employerChargesBasisPoints: _, ...without } = { ...coached, on };
    const answer = loonkostensubsidie(without);
    expect(answer.outcome).toBe("computed");
    expect(answer.steps.at(-2)?.uses).toMatchObject([{ value: 2350, status, citation: { title } }]);
  });

  test("above 36 hours the subsidy, without the full working week of the sector", () => {
    const answer = asked({ hoursPerWeek: 36.01 });
    expect(answer).toMatchObject({
      outcome: "partial",
      reasons: [{ code: "input-unusable", input: "sectorFullTimeHours", citation: { article: "10d(4)" } }],
    });
    expect("amounts" in answer && answer.amounts).toEqual({ baseCents: 247_795, subsidyFullTimeCents: 99_118 });
    expect(asked({ hoursPerWeek: 36 }).outcome).toBe("computed");
    expect(asked({ hoursPerWeek: 168, sectorFullTimeHours: 40 })).toMatchObject({ amounts: { subsidyCents: 110_131 } });
  });

  test("where charges enlarge the cap and are unknown, even the subsidy is", () => {
    const { employerChargesBasisPoints: _, ...without } = coached;
    expect(loonkostensubsidie({ ...without, reading: "cap-includes-charges", loonwaardePercent: 20 })).toMatchObject({
      outcome: "partial",
      amounts: { baseCents: 247_795 },
    });
  });

  test.each([
    ["2025-07-01", "parameter-memory", "minimum-wage/month"],
    ["2018-03-01", "parameter-unknown", "minimum-wage/month"],
    ["2027-01-01", "parameter-unknown", "minimum-wage/month"],
  ])("the minimum wage of %s", (on, code, parameter) => {
    expect(asked({ on })).toMatchObject({ outcome: "refused", reasons: [{ code, parameter }] });
  });
});

describe("the base of a running award changes on 1 January only", () => {
  test.each([
    ["new in July", "2026-07-01", "2026-07-01", 252_396],
    ["running since 2025", "2025-10-01", "2026-08-01", 247_795],
    ["running since March", "2026-03-15", "2026-12-31", 247_795],
    ["awarded in July 2023, paid in July 2024", "2023-07-01", "2024-07-01", 223_495],
  ])("%s", (_, awardedOn, on, baseCents) => expect(amountsOf({ awardedOn, on }).baseCents).toBe(baseCents));

  test("an award of a day on which the wage is only remembered", () => {
    expect(asked({ awardedOn: "2025-08-01", on: "2025-12-01" })).toMatchObject({
      outcome: "refused",
      reasons: [{ code: "parameter-memory" }],
    });
  });
});

describe("edges", () => {
  test("a week longer than usual in the sector counts as the usual one", () => {
    expect(amountsOf({ hoursPerWeek: 40, sectorFullTimeHours: 38 })).toEqual(
      amountsOf({ hoursPerWeek: 38, sectorFullTimeHours: 38 }),
    );
    expect(amountsOf({ hoursPerWeek: 24, sectorFullTimeHours: 38 })).toEqual(amountsOf({ hoursPerWeek: 24 }));
  });

  test("the loonwaarde is rounded to whole percents, half up", () => {
    expect(amountsOf({ loonwaardePercent: 59.5 })).toEqual(amountsOf({ loonwaardePercent: 60 }));
    expect(amountsOf({ loonwaardePercent: 60.49 })).toEqual(amountsOf({ loonwaardePercent: 60 }));
  });

  test("the age tier applies", () => {
    expect(amountsOf({ age: 18, on: "2023-01-01" }).baseCents).toBe(104_458);
    expect(amountsOf({ age: 21 })).toEqual(amountsOf({}));
  });

  test("the forfait lasts six months", () => {
    const forfait = { route: "forfait", awardedOn: "2026-01-31" } as const;
    expect(asked({ ...forfait, on: "2026-07-30" }).outcome).toBe("computed");
    expect(asked({ ...forfait, on: "2026-07-31" })).toMatchObject({
      outcome: "refused",
      reasons: [{ code: "forfait-over", citation: { article: "10d(1)(b)" } }],
    });
  });

  test.each([
    ["on", { on: "2025-02-30" }],
    ["on", { on: "2014-12-31" }],
    ["hoursPerWeek", { hoursPerWeek: -8 }],
    ["hoursPerWeek", { hoursPerWeek: Number.NaN }],
    ["hoursPerWeek", { hoursPerWeek: 1 / 3 }],
    ["loonwaardePercent", { loonwaardePercent: 120 }],
    ["loonwaardePercent", { loonwaardePercent: undefined }],
    ["awardedOn", { awardedOn: "2026-02-01" }],
    ["awardedOn", { awardedOn: "2014-12-31" }],
    ["employerChargesBasisPoints", { employerChargesBasisPoints: 23.5 }],
    ["age", { age: 14 }],
    ["input", { bsn: "?" }],
  ])("unusable: %s", (input, change) => {
    expect(asked(change)).toMatchObject({ outcome: "refused", reasons: [{ input }] });
  });

  test("the route of the loonwaarde needs one", () => {
    const { loonwaardePercent: _, ...without } = coached;
    expect(loonkostensubsidie(without)).toMatchObject({
      outcome: "refused",
      reasons: [{ input: "loonwaardePercent" }],
    });
  });
});

describe("first and last days and numbers", () => {
  test.each([
    ["on", { on: "2014-12-31" }],
    ["awardedOn", { awardedOn: "2014-12-31" }],
  ])("before 2015 there was no loonkostensubsidie: %s", (input, change) => {
    expect(asked(change)).toMatchObject({
      outcome: "refused",
      reasons: [{ code: "before-the-law", input, citation: { title: "Participatiewet", article: "10d" } }],
    });
  });

  test("on the first day of the law there was, though its minimum wage is not known here", () => {
    expect(asked({ on: "2015-01-01" })).toMatchObject({ reasons: [{ code: "parameter-unknown" }] });
    expect(asked({ awardedOn: "2015-01-01" }).outcome).toBe("computed");
  });

  test("awarded and paid on one day", () => expect(asked({ awardedOn: coached.on }).outcome).toBe("computed"));

  test("a loonwaarde that leaves just the cap needs no charges, whatever the reading", () => {
    const { employerChargesBasisPoints: _, ...without } = { ...coached, reading: "cap-includes-charges" as const };
    const subsidy = (loonwaardePercent: number) => loonkostensubsidie({ ...without, loonwaardePercent });
    expect(subsidy(30)).toMatchObject({ outcome: "partial", amounts: { subsidyCents: 154_184 } });
    expect(subsidy(29)).toEqual({
      outcome: "partial",
      amounts: { baseCents: 247_795 },
      steps: expect.any(Array),
      reasons: [expect.objectContaining({ parameter: "loonkostensubsidie/employer-charges" })],
    });
  });

  test.each([
    ["loonwaardePercent", [0, 100], [-0.5, 100.5]],
    ["hoursPerWeek", [0.01, 36], [0, 168.01]],
    ["sectorFullTimeHours", [0.01, 168], [0, 168.01]],
    ["age", [15, 120], [14, 121, 20.5]],
    ["employerChargesBasisPoints", [0, 10_000], [-1, 10_001]],
  ])("%s", (input, taken, refused) => {
    for (const value of taken) expect(asked({ [input]: value }).outcome).toBe("computed");
    for (const value of refused) expect(asked({ [input]: value })).toMatchObject({ reasons: [{ input }] });
  });
});

describe("properties", () => {
  const day = fc.constantFrom("2021-01-01", "2022-07-01", "2024-01-01", "2025-01-01", "2026-01-01", "2026-12-31");
  const percentage = fc.integer({ min: 0, max: 100 });
  const hours = fc.integer({ min: 1, max: 6000 }).map((hundredths) => hundredths / 100);
  const inputs = fc.record({
    on: day,
    loonwaardePercent: percentage,
    hoursPerWeek: hours,
    sectorFullTimeHours: fc.constantFrom(36, 38, 40),
    employerChargesBasisPoints: fc.integer({ min: 0, max: 10_000 }),
    reading: fc.constantFrom("additive", "cap-includes-charges"),
    age: fc.integer({ min: 15, max: 70 }),
  });

  test("amounts are whole, not negative, and add up", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const amounts = amountsOf(input);
        for (const cents of Object.values(amounts)) expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true);
        expect(amounts.totalCents).toBe(amounts.subsidyCents + amounts.compensationCents);
      }),
    );
  });

  test("a higher loonwaarde never gives more, more hours never give less", () => {
    fc.assert(
      fc.property(inputs, percentage, hours, (input, otherPercentage, otherHours) => {
        const [low, high] = [input.loonwaardePercent, otherPercentage].sort((a, b) => a - b);
        const [few, many] = [input.hoursPerWeek, otherHours].sort((a, b) => a - b);
        const total = (change: object) => amountsOf({ ...input, ...change }).totalCents;
        expect(total({ loonwaardePercent: low })).toBeGreaterThanOrEqual(total({ loonwaardePercent: high }));
        expect(total({ hoursPerWeek: few })).toBeLessThanOrEqual(total({ hoursPerWeek: many }));
      }),
    );
  });

  test("without charges enlarging it, the subsidy of a full week stays within 70 % of the base", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { baseCents, subsidyFullTimeCents } = amountsOf({ ...input, reading: "additive" });
        expect(subsidyFullTimeCents).toBeLessThanOrEqual(Math.ceil(baseCents * 0.7));
      }),
    );
  });
});
