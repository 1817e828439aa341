import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../calendar/day-number.ts";
import type { SchemeId } from "../catalogue/scheme.ts";
import { schemes } from "../catalogue/schemes.ts";
import { combineSchemes } from "./combine-schemes.ts";

const together = (one: string, other: string, on = "2026-08-01") => {
  const combined = combineSchemes([one, other], on);
  if (combined.outcome === "invalid") return combined.reasons.map(({ code }) => code);
  return combined.pairs.map(({ verdict, status, citation }) => [verdict, status, citation?.article]);
};

describe("two schemes in one job", () => {
  const cases: readonly [SchemeId, SchemeId, string, string | undefined, string | undefined][] = [
    ["loonkostensubsidie", "loonkostensubsidie-tijdelijk", "excluded", "verified", "10d(9)"],
    ["loonkostensubsidie-forfaitair", "loonkostensubsidie", "excluded", "verified", "10d(1), 10d(5)"],
    [
      "loonkostenvoordeel-banenafspraak",
      "loonkostenvoordeel-arbeidsgehandicapte-werknemer",
      "highest-only",
      "verified",
      "4.1(3)",
    ],
    ["loonkostensubsidie", "loonkostenvoordeel-banenafspraak", "allowed", "inferred", "10d(9)"],
    ["loonkostensubsidie-forfaitair", "loonkostensubsidie-tijdelijk", "excluded", "verified", "10d(9)"],
    [
      "loonkostenvoordeel-herplaatsen-arbeidsgehandicapte",
      "loonkostenvoordeel-oudere-werknemer",
      "highest-only",
      "verified",
      "4.1(3)",
    ],
    ["subsidie-interne-jobcoach", "jobcoaching-uwv", "excluded", "verified", "12, 18"],
    ["jobcoaching-uwv", "jobcoaching-gemeente", "unknown", undefined, "7(3)(c), 7(7)"],
    ["no-riskpolis", "loonkostensubsidie", "unknown", undefined, undefined],
  ];
  test.each(cases)("%s and %s: %s", (one, other, verdict, status, article) => {
    expect(together(one, other)).toEqual([[verdict, status, article]]);
    expect(together(other, one)).toEqual([[verdict, status, article]]);
  });

  test("with a scheme that has ended nothing goes together", () => {
    const combined = combineSchemes(["lage-inkomensvoordeel", "no-riskpolis"], "2025-06-01");
    expect(combined).toMatchObject({ pairs: [{ verdict: "excluded", reason: { code: "not-in-force" } }] });
  });

  test("before a rule was read nothing is known", () => {
    expect(together("loonkostensubsidie", "loonkostensubsidie-tijdelijk", "2020-01-01")).toEqual([
      ["unknown", undefined, undefined],
    ]);
    const onFirstDay = together("loonkostensubsidie", "loonkostensubsidie-tijdelijk", "2025-01-01");
    expect(onFirstDay).toEqual([["excluded", "verified", "10d(9)"]]);
  });

  const dayBefore = (on: string) => addDays(on, -1);

  test.each<[SchemeId, SchemeId, string]>([
    ["loonkostensubsidie", "loonkostensubsidie-forfaitair", "2025-01-01"],
    ["loonkostenvoordeel-banenafspraak", "loonkostenvoordeel-oudere-werknemer", "2024-01-01"],
    ["loonkostensubsidie", "loonkostenvoordeel-banenafspraak", "2025-01-01"],
    ["jobcoaching-uwv", "subsidie-interne-jobcoach", "2026-05-02"],
  ])("%s and %s: known from %s on", (one, other, on) => {
    expect(together(one, other, dayBefore(on))).toEqual([["unknown", undefined, undefined]]);
    expect(together(one, other, on)).not.toEqual([["unknown", undefined, undefined]]);
  });

  test.each<[string, string, string, object]>([
    ["loonkostensubsidie", "loonkostensubsidie-tijdelijk", "combination-rule", { status: "verified" }],
    ["loonkostensubsidie", "loonkostenvoordeel-banenafspraak", "only-inferred", { status: "inferred" }],
    ["jobcoaching-uwv", "jobcoaching-gemeente", "responsibility-not-derivable", {}],
    ["no-riskpolis", "loonkostensubsidie", "combination-not-known", {}],
    ["lage-inkomensvoordeel", "no-riskpolis", "not-in-force", { status: "verified" }],
  ])("the reason for %s and %s: %s", (one, other, code, status) => {
    const combined = combineSchemes([one, other], "2026-08-01");
    const [pair, ...others] = combined.outcome === "combined" ? combined.pairs : [];
    expect([pair?.reason.code, others]).toEqual([code, []]);
    expect(pair).toStrictEqual({
      pair: [one, other],
      verdict: pair?.verdict,
      ...status,
      reason: pair?.reason,
      ...(pair?.reason.citation === undefined ? {} : { citation: pair.reason.citation }),
    });
  });

  test("a rule of the decree names the text that was read", () => {
    expect(combineSchemes(["jobcoaching-uwv", "subsidie-interne-jobcoach"], "2026-08-01")).toMatchObject({
      pairs: [{ citation: { article: "12, 18", textOf: "2026-05-02" } }],
    });
  });

  test("an unknown scheme or day is told, without repeating it", () => {
    expect(together("loonkostensubsidie", "Jan")).toEqual(["unknown-scheme"]);
    expect(together("loonkostensubsidie", "no-riskpolis", "2025-13-01")).toEqual(["input-unusable"]);
    expect(combineSchemes(["Jan"], "2026-08-01")).toMatchObject({ outcome: "invalid", reasons: [{ input: "ids" }] });
    expect(combineSchemes([], "2025-13-01")).toMatchObject({ outcome: "invalid", reasons: [{ input: "on" }] });
  });
});

test("each pair has one answer with a reason, whatever the order", () => {
  const ids = fc.shuffledSubarray(schemes.map(({ id }) => id));
  fc.assert(
    fc.property(ids, (chosen) => {
      const combined = combineSchemes([...chosen, ...chosen], "2026-08-01");
      const pairs = combined.outcome === "combined" ? combined.pairs : [];
      expect(pairs.length * 2).toBe(chosen.length ** 2 - chosen.length);
      for (const { reason } of pairs) expect(reason.text.nl !== "" && reason.text.en !== "").toBe(true);
    }),
  );
});
