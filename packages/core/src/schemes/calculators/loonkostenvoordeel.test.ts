import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LoonkostenvoordeelKind, loonkostenvoordeel } from "./loonkostenvoordeel.ts";

const worker = { year: 2026, kinds: ["banenafspraak"], paidHours: 1664, jobStart: "2025-09-01" } as const;
const asked = (input: object) => loonkostenvoordeel({ ...worker, kinds: [...worker.kinds], ...input });

test("a worker of the banenafspraak with 1,664 paid hours", () => {
  const answer = asked({});
  expect(answer).toMatchObject({
    outcome: "computed",
    amounts: { paidCents: 168_064, rights: { banenafspraak: 168_064 } },
  });
  expect(answer.steps.map(({ formula }) => formula)).toEqual(["min(1.01 × 1664, 2000.00)", "max(1680.64)"]);
});

test("of two rights only the highest is paid", () => {
  expect(asked({ kinds: ["banenafspraak", "arbeidsgehandicapte-werknemer"] })).toMatchObject({
    amounts: { paidCents: 507_520, rights: { banenafspraak: 168_064, "arbeidsgehandicapte-werknemer": 507_520 } },
  });
});

test("2,000 hours reach the maximum", () => {
  expect(asked({ kinds: ["arbeidsgehandicapte-werknemer"], paidHours: 2000 })).toMatchObject({
    amounts: { paidCents: 600_000 },
  });
});

describe("older workers, by the start of the job", () => {
  test.each([
    ["job of 2023, in 2025", 2025, "2023-03-01", 507_520],
    ["job of 2024, in 2024", 2024, "2024-01-01", 507_520],
    ["job of 2024, in 2025", 2025, "2024-01-01", 224_640],
    ["job of 2024, in 2026", 2026, "2024-01-01", 0],
  ])("%s", (_, year, jobStart, paidCents) => {
    expect(asked({ kinds: ["oudere-werknemer"], year, jobStart })).toMatchObject({ amounts: { paidCents } });
  });

  test("job of 2023, in 2026: not read", () => {
    expect(asked({ kinds: ["oudere-werknemer"], jobStart: "2023-03-01" })).toMatchObject({
      outcome: "refused",
      reasons: [{ parameter: "loonkostenvoordeel/older-worker-rate", status: "unknown" }, {}],
    });
  });
});

describe("durations", () => {
  test.each([
    ["three years were over on New Year", ["arbeidsgehandicapte-werknemer"], 2026, "2023-01-01", 0],
    ["a day of them is left", ["arbeidsgehandicapte-werknemer"], 2026, "2023-01-02", 507_520],
    ["banenafspraak until 2025: three years", ["banenafspraak"], 2025, "2021-06-01", 0],
    ["banenafspraak from 2026, the three years run", ["banenafspraak"], 2026, "2024-01-01", 168_064],
  ])("%s", (_, kinds, year, jobStart, paidCents) => {
    expect(asked({ kinds, year, jobStart })).toMatchObject({ outcome: "computed", amounts: { paidCents } });
  });
});

describe("placed again at the same employer", () => {
  const placedAgain = { kinds: ["herplaatsen-arbeidsgehandicapte"], jobStart: "2009-05-01" };

  test.each([
    ["2026-03-01", 507_520],
    ["2025-01-02", 507_520],
    ["2025-01-01", 0],
  ])(
    "the year counts from the day of placing again, %s, and not from the start of the job",
    (replacedOn, paidCents) => {
      expect(asked({ ...placedAgain, replacedOn })).toMatchObject({ outcome: "computed", amounts: { paidCents } });
    },
  );

  test("without that day nothing is known", () => {
    expect(asked(placedAgain)).toMatchObject({
      outcome: "refused",
      reasons: [{ code: "input-unusable", input: "replacedOn", citation: { article: "2.16(1)" } }],
    });
    expect(
      asked({ ...placedAgain, kinds: [...placedAgain.kinds, "banenafspraak"], jobStart: "2025-09-01" }),
    ).toMatchObject({
      outcome: "partial",
      amounts: { rights: { banenafspraak: 168_064 } },
    });
  });

  test.each(["2027-01-01", "2008-12-31"])("not on %s, after the year or before the job", (replacedOn) => {
    expect(asked({ ...placedAgain, replacedOn })).toMatchObject({
      outcome: "refused",
      reasons: [{ input: "replacedOn" }],
    });
  });
});

describe("what is not known", () => {
  test("whether transitional law ends the right to a job from before 2026 whose three years are over", () => {
    const answer = asked({ jobStart: "2023-01-01" });
    expect(answer).toMatchObject({
      outcome: "partial",
      amounts: { rights: { banenafspraak: 168_064 } },
      reasons: [{ code: "transitional-law-not-read", citation: { article: "2.12" } }],
    });
    expect(answer.outcome === "partial" && "paidCents" in answer.amounts).toBe(false);
    expect(asked({ jobStart: "2023-12-31" }).outcome).toBe("partial");
    expect(asked({ jobStart: "2024-01-01" }).outcome).toBe("computed");
    expect(asked({ jobStart: "2023-01-01", year: 2025, paidHours: 100 })).toMatchObject({
      amounts: { paidCents: 10_100 },
    });
  });

  test("2020 to 2023 are remembered only", () => {
    expect(asked({ year: 2023, jobStart: "2022-01-01" })).toMatchObject({
      outcome: "refused",
      reasons: [
        { code: "parameter-memory", parameter: "loonkostenvoordeel/job-agreement-rate" },
        { code: "parameter-memory", parameter: "loonkostenvoordeel/job-agreement-maximum" },
      ],
    });
  });

  test("with one right unknown the highest is unknown too", () => {
    const answer = asked({ kinds: ["arbeidsgehandicapte-werknemer", "oudere-werknemer"], jobStart: "2023-03-01" });
    expect(answer).toMatchObject({
      outcome: "partial",
      amounts: { rights: { "arbeidsgehandicapte-werknemer": 507_520 } },
    });
    expect(answer.outcome === "partial" && "paidCents" in answer.amounts).toBe(false);
  });
});

test("a job may start, and somebody be placed again, on the last day of the year", () => {
  expect(asked({ jobStart: "2026-12-31" }).outcome).toBe("computed");
  const placedAgain = { kinds: ["herplaatsen-arbeidsgehandicapte"], jobStart: "2026-12-31", replacedOn: "2026-12-31" };
  expect(asked(placedAgain)).toMatchObject({ outcome: "computed", amounts: { paidCents: 507_520 } });
});

test("all that cannot be used is told at once, each input once", () => {
  const answer = asked({ paidHours: -1, kinds: ["?", "!"], jobStart: "2025-02-29" });
  expect(answer).toMatchObject({ outcome: "refused", steps: [] });
  const reasons = "reasons" in answer ? answer.reasons : [];
  expect(reasons.map(({ input }) => input).sort()).toEqual(["jobStart", "kinds", "paidHours"]);
  expect(reasons).toContainEqual({
    code: "input-unusable",
    text: {
      nl: "De invoer paidHours ontbreekt of kan niet kloppen.",
      en: "The input paidHours is missing or cannot be right.",
    },
    input: "paidHours",
  });
  for (const reason of reasons) expect(reason).not.toHaveProperty("citation");
});

test.each([
  ["year", { year: 2026.5 }],
  ["year", { year: 1 }],
  ["kinds", { kinds: [] }],
  ["kinds", { kinds: ["iets anders"] }],
  ["paidHours", { paidHours: -1 }],
  ["paidHours", { paidHours: 9000 }],
  ["jobStart", { jobStart: "2027-01-01" }],
  ["jobStart", { jobStart: "2025-02-29" }],
])("unusable: %s", (input, change) => {
  expect(asked(change)).toMatchObject({ outcome: "refused", reasons: [{ input }] });
});

test("more hours never give less, and never more than the maximum", () => {
  const hours = fc.integer({ min: 0, max: 800_000 }).map((hundredths) => hundredths / 100);
  const kinds = fc.uniqueArray(fc.constantFrom(...LoonkostenvoordeelKind.options), { minLength: 1 });
  fc.assert(
    fc.property(kinds, hours, hours, fc.constantFrom(2024, 2025), (rights, one, other, year) => {
      const paid = (paidHours: number) => {
        const answer = asked({ kinds: rights, paidHours, year, jobStart: "2024-01-01", replacedOn: "2024-01-01" });
        if (answer.outcome !== "computed") throw new Error(answer.outcome);
        return answer.amounts.paidCents;
      };
      const [few, many] = [paid(Math.min(one, other)), paid(Math.max(one, other))];
      expect(0 <= few && few <= many && many <= 600_000).toBe(true);
    }),
  );
});
