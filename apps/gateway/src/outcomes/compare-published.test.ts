import { compareRelease, type PublishedShare, type ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { comparePublished } from "./compare-published.ts";

/** A published share of a municipality; without `unknown` it is not shown apart. */
function row(municipality: string, yes: number, n: number, unknown?: number): ReleaseRow {
  const split = unknown === undefined ? null : { no: n - yes - unknown, unknown };
  const figure = { kind: "share", unit: "fraction", n, yes, noOrUnknown: n - yes, share: yes / n, split };
  const place = { indicator: "retention-26w", definitionVersion: "1.0.0", municipality, cohort: "2024H1" };
  return { ...place, status: "published", pooled: [], figure: figure as PublishedShare } as unknown as ReleaseRow;
}

const [APELDOORN, ARNHEM, ZAANSTAD] = ["GM0200", "GM0202", "GM0479"] as const;

describe("published shares side by side, of a release without a comparison", () => {
  test("stand in order of name, never of outcome", () => {
    const { municipalities } = comparePublished([
      row(ZAANSTAD, 90, 100),
      row(APELDOORN, 10, 100),
      row(ARNHEM, 50, 100),
    ]);
    expect(municipalities.map(({ name }) => name)).toEqual(["Apeldoorn", "Arnhem", "Zaanstad"]);
  });

  test("differ where neither chance nor what is not known explains it", () => {
    const { pairs, sentence } = comparePublished([row(APELDOORN, 90, 100, 2), row(ARNHEM, 30, 100, 5)]);
    expect(pairs).toMatchObject([{ first: APELDOORN, second: ARNHEM, verdict: "different" }]);
    expect(pairs[0]?.difference).toBeCloseTo(0.6);
    expect(pairs[0]?.range.lower).toBeCloseTo(0.9 - 0.35);
    expect(sentence.en).toContain("1 of the 1 pairs");
  });

  test("fit chance where the interval over all pairs holds zero", () => {
    expect(comparePublished([row(APELDOORN, 52, 100, 0), row(ARNHEM, 48, 100, 0)]).pairs[0]?.verdict).toBe(
      "fits-chance",
    );
  });

  test("tell nothing where the unknown are not shown apart, or are many", () => {
    const beside = (unknown?: number) =>
      comparePublished([row(APELDOORN, 90, 100, 2), row(ARNHEM, 35, 100, unknown)]).pairs[0]?.verdict;
    expect(beside()).toBe("too-much-unknown");
    expect(beside(60)).toBe("not-comparable");
    expect(beside(5)).toBe("different");
  });

  test("of other definitions are not laid beside each other", () => {
    const other = { ...row(ARNHEM, 30, 100, 5), definitionVersion: "2.0.0" };
    expect(comparePublished([row(APELDOORN, 90, 100, 2), other]).pairs).toEqual([]);
  });

  test("are not graded: nothing but the figures is known", () => {
    const { comparability, municipalities } = comparePublished([row(APELDOORN, 90, 100, 2), row(ARNHEM, 30, 100, 5)]);
    expect(comparability).toBeNull();
    expect(municipalities.map(({ compared }) => compared?.grade)).toEqual([null, null]);
  });

  test("are whole figures of municipalities: no answers, weeks, strata, regions or hidden ones", () => {
    const part = { ...row(ARNHEM, 30, 100, 5), stratum: "age-27-35" } as ReleaseRow;
    const hidden = { ...row(ZAANSTAD, 30, 100, 5), status: "suppressed", figure: null } as ReleaseRow;
    const { municipalities, pairs, sentence } = comparePublished([
      row(APELDOORN, 90, 100),
      part,
      row("AM12", 9, 10),
      hidden,
    ]);
    expect(municipalities.map(({ code }) => code)).toEqual([APELDOORN, ZAANSTAD]);
    expect(pairs).toEqual([]);
    expect(sentence.en).toContain("nothing to compare");
  });
});

test("the comparison that was made with the release is told as it is, beside rows that it says nothing of", () => {
  const rows = [row(APELDOORN, 90, 100, 2), row(ARNHEM, 30, 100, 5)];
  const municipalities = rows.map(({ municipality }) => ({
    code: municipality,
    name: municipality,
    observedUntil: "",
  }));
  const [stored] = compareRelease({ rows, municipalities }, { tallies: [], draws: 100 });
  const hidden = { ...row(ZAANSTAD, 30, 100, 5), status: "suppressed", figure: null } as ReleaseRow;
  const told = comparePublished([...rows, hidden], stored);
  expect(told).toMatchObject({
    kind: "share",
    unit: "fraction",
    comparability: { grade: "B", reasons: [{ code: "registration-not-known" }] },
  });
  expect(told.municipalities.map(({ compared }) => compared?.grade ?? null)).toEqual(["B", "B", null]);
  expect(told.municipalities[0]?.compared).not.toHaveProperty("municipality");
});

test("from ten municipalities on there are limits around all of them together; above 25 no pairs", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => row(`GM${String(1000 + at)}`, 40 + (at % 5), 100, 3));
  expect(comparePublished(many(9)).funnel).toBeNull();
  const { funnel } = comparePublished(many(10));
  expect(funnel?.target).toBeCloseTo(0.42);
  for (const { within95, within998 } of funnel?.limits ?? []) {
    expect(within998.lower).toBeLessThan(within95.lower);
    expect(within998.upper).toBeGreaterThan(within95.upper);
  }
  expect(comparePublished(many(26)).pairs).toEqual([]);
});
