import { describe, expect, it } from "vitest";
import type { Comparability, ComparabilityReason } from "./comparability.ts";
import { comparabilityReasons } from "./comparability-reasons.ts";
import type { ComparedPair } from "./compared-pair.ts";
import { type Concluding, concludeOn } from "./conclusion.ts";
import type { Verdict } from "./verdict.ts";

const reason = (
  code: keyof typeof comparabilityReasons,
  grade: ComparabilityReason["grade"],
  ...municipalities: string[]
): ComparabilityReason => ({ code, grade, municipalities, text: comparabilityReasons[code] });

const graded = (...reasons: ComparabilityReason[]): Comparability => ({ grade: reasons[0]?.grade ?? "A", reasons });

const pair = (second: string, verdict: Verdict, comparability = graded()) =>
  ({ first: "GM0200", second, verdict, comparability, smallest: 0.1 }) as ComparedPair;

const besideRest = (verdict: "different" | "fits-chance" | "too-much-unknown", allowsFor = "chance" as const) => ({
  p: 0.5,
  adjustedP: 0.5,
  verdict,
  allowsFor,
  smallest: 0.12,
});

const conclude = (over: Partial<Concluding>) =>
  concludeOn({
    municipality: "GM0200",
    figure: { nl: "80 % van 200", en: "80% of 200" },
    pairs: [],
    besideRest: null,
    comparability: graded(),
    nameOf: (code) => ({ GM0200: "Apeldoorn", GM0202: "Arnhem", GM0479: "Zaanstad" })[code] ?? code,
    words: (difference) => ({ nl: `${difference * 100} punten`, en: `${difference * 100} points` }),
    ...over,
  });

describe("what is concluded of one in pairs", () => {
  it("names those from whom it differs before those of whom too much is not known", () => {
    const { sentence, verdictBesideRest } = conclude({
      pairs: [pair("GM0202", "different"), pair("GM0479", "too-much-unknown")],
    });
    expect(sentence.nl).toBe(
      "Apeldoorn: 80 % van 200. Het verschil met Arnhem is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.",
    );
    expect(verdictBesideRest).toBeNull();
  });

  it("says that the unknown are not shown only where that speaks of the pair", () => {
    const hidden = graded(reason("unknown-not-shown", "B", "GM0479"));
    const said = (pairs: readonly ComparedPair[]) => conclude({ pairs, comparability: hidden }).sentence.en;
    expect(said([pair("GM0202", "too-much-unknown"), pair("GM0479", "fits-chance", hidden)])).toBe(
      "Apeldoorn: 80% of 200. Too much is not known to say whether there is a difference from Arnhem.",
    );
    expect(said([pair("GM0202", "fits-chance"), pair("GM0479", "too-much-unknown", hidden)])).toContain(
      "is not shown separately. So it cannot be said whether there is a difference from Zaanstad.",
    );
  });

  it("says why where it can be compared with nobody", () => {
    const blocked = graded(reason("few-persons", "D", "GM0200"));
    expect(conclude({ pairs: [pair("GM0202", "not-comparable", blocked)] }).sentence.nl).toBe(
      "Apeldoorn: 80 % van 200. Dit cijfer is niet te vergelijken: er zijn te weinig mensen geteld.",
    );
  });
});

describe("what is concluded of one beside all others", () => {
  it("comes with a warning where registration may explain it", () => {
    const comparability = graded(reason("job-ends-differ", "C", "GM0200"));
    const said = (own: Comparability) =>
      conclude({ besideRest: besideRest("different"), comparability: own }).sentence.nl;
    expect(said(comparability)).toMatch(
      /zegt dit cijfer niet\. Let op: het einde van banen wordt niet overal bijgehouden\.$/,
    );
    expect(said(graded(reason("job-ends-differ", "C", "GM0202")))).not.toContain("Let op");
  });

  it("says that the unknown are not shown where they are not, of itself or of others", () => {
    const said = (...municipalities: string[]) =>
      conclude({
        besideRest: besideRest("too-much-unknown"),
        comparability: graded(
          ...(municipalities.length === 0 ? [] : [reason("unknown-not-shown", "B", ...municipalities)]),
        ),
      }).sentence.nl;
    expect(said()).toContain("Er is te veel niet bekend om te zeggen");
    expect(said("GM0202")).toContain("wordt niet apart getoond");
  });

  it("is not comparable by its own reasons only, judged or not", () => {
    const of = (municipality: string) =>
      conclude({
        comparability: graded(reason("few-persons", "D", municipality)),
        besideRest: besideRest("fits-chance"),
      });
    expect(of("GM0200").verdictBesideRest).toBe("not-comparable");
    expect(of("GM0202").verdictBesideRest).toBe("fits-chance");
    expect(conclude({ comparability: graded(reason("few-persons", "D", "GM0200")) }).verdictBesideRest).toBe(
      "not-comparable",
    );
  });

  it("has the smallest difference that could be seen beside them", () => {
    expect(conclude({ besideRest: besideRest("fits-chance") })).toMatchObject({ smallest: 0.12 });
    expect(conclude({})).toMatchObject({ smallest: null, verdictBesideRest: null });
  });
});
