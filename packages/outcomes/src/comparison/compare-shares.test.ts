import { describe, expect, it } from "vitest";
import { apeldoorn, arnhem, shares, zaanstad } from "../testing/compared.ts";
import { aTally } from "../testing/tallies.ts";

describe("compare, for shares", () => {
  it("says that a difference may be chance, and which one these numbers could show", () => {
    const { sentence, pairs, order, comparability } = shares([
      apeldoorn({ yes: 101, no: 19 }),
      arnhem({ yes: 95, no: 25 }),
    ]);
    expect(pairs[0]?.verdict).toBe("fits-chance");
    expect(pairs[0]?.difference).toBeCloseTo(0.05, 12);
    expect(pairs[0]?.sentence).toEqual({
      nl: "Aan het werk na 26 weken: Apeldoorn 84,2 % van 120, Arnhem 79,2 % van 120. Het verschil past bij toeval. Met deze aantallen zien we pas een verschil van 12 procentpunt of meer.",
      en: "In work after 26 weeks: Apeldoorn 84.2% of 120, Arnhem 79.2% of 120. The difference may be chance. With these numbers only a difference of 12 percentage points or more can be seen.",
    });
    expect(sentence.nl).toBe(
      "Tussen deze gemeenten is geen verschil aan te tonen. Met deze aantallen zien we pas een verschil van 12 procentpunt of meer.",
    );
    expect(order).toBeNull();
    expect(comparability.grade).toBe("B");
  });

  it("claims a difference that is larger than chance explains, and orders what can be told apart", () => {
    const { pairs, order, sentence, municipalities } = shares([
      apeldoorn({ yes: 180, no: 20 }),
      arnhem({ yes: 100, no: 100 }),
      zaanstad({ yes: 140, no: 60 }),
    ]);
    expect(pairs.map(({ verdict }) => verdict)).toEqual(["different", "different", "different"]);
    expect(pairs[0]?.sentence.nl).toBe(
      "Aan het werk na 26 weken: Apeldoorn 90,0 % van 200, Arnhem 50,0 % van 200. Het verschil van 40 procentpunt is groter dan past bij toeval. Waardoor het komt, zeggen deze cijfers niet.",
    );
    expect(order).toEqual(["GM0200", "GM0479", "GM0202"]);
    expect(municipalities.map(({ rank }) => rank)).toEqual([
      { lower: 1, median: 1, upper: 1 },
      { lower: 3, median: 3, upper: 3 },
      { lower: 2, median: 2, upper: 2 },
    ]);
    expect(sentence.en).toBe("In 3 of the 3 pairs of municipalities the difference is larger than chance explains.");
  });

  it("concludes on each municipality, with its own grade and the smallest difference it could show", () => {
    const { municipalities } = shares([
      apeldoorn({ yes: 180, no: 20 }),
      arnhem({ yes: 100, no: 100, notMature: 10 }),
      zaanstad({ yes: 176, no: 24 }),
    ]);
    expect(municipalities.map(({ sentence }) => sentence.nl)).toEqual([
      "Apeldoorn: 90,0 % van 200. Het verschil met Arnhem is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.",
      "Arnhem: 50,0 % van 200. Het verschil met Apeldoorn en Zaanstad is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.",
      "Zaanstad: 88,0 % van 200. Het verschil met Arnhem is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.",
    ]);
    expect(municipalities.map(({ comparability }) => comparability.reasons.map(({ code }) => code))).toEqual([
      ["registration-not-known"],
      ["not-mature", "registration-not-known"],
      ["registration-not-known"],
    ]);
    const [alike] = shares([apeldoorn({ yes: 101, no: 19 }), arnhem({ yes: 95, no: 25 })]).municipalities;
    expect(alike?.sentence.en).toBe(
      "Apeldoorn: 84.2% of 120. The difference from the others may be chance. With these numbers only a difference of 12 percentage points or more can be seen.",
    );
    expect(alike?.smallest).toBeGreaterThan(0.11);
    const [silent] = shares([apeldoorn({ yes: 180, no: 20 }), arnhem({ yes: 9 })]).municipalities;
    expect(silent?.comparability.grade).toBe("B");
    expect(silent?.sentence.en).toBe(
      "Apeldoorn: 90.0% of 200. This figure cannot be compared: too few people were counted.",
    );
  });

  it("claims nothing that the unknown can explain", () => {
    const { pairs, municipalities } = shares([
      apeldoorn({ yes: 180, no: 20 }),
      arnhem({ yes: 140, no: 19, unknown: 41 }),
    ]);
    const [pair] = pairs;
    expect(municipalities[0]?.sentence.nl).toBe(
      "Apeldoorn: 90,0 % van 200. Er is te veel niet bekend om te zeggen of er een verschil is met Arnhem.",
    );
    expect(pair).toMatchObject({ verdict: "too-much-unknown", p: 1 });
    expect(pair?.range.lower).toBeCloseTo(180 / 200 - 181 / 200, 12);
    expect(pair?.range.upper).toBeCloseTo(0.2, 12);
    expect(pair?.sentence.nl).toContain("Er is te veel niet bekend");
  });

  it("does not call chance what only the unknown might explain", () => {
    const verdictWith = (unknown: number) =>
      shares([apeldoorn({ yes: 180, no: 20 }), arnhem({ yes: 150, no: 50 - unknown, unknown })]).pairs[0]?.verdict;
    expect(verdictWith(0)).toBe("different");
    expect(verdictWith(20)).toBe("too-much-unknown");
    expect(verdictWith(40)).toBe("too-much-unknown");
    expect(shares([apeldoorn({ yes: 160, no: 40 }), arnhem({ yes: 150, unknown: 50 })]).pairs[0]?.verdict).toBe(
      "fits-chance",
    );
  });

  it("has neither funnel nor shrinkage under ten municipalities, and both from ten", () => {
    const several = (count: number) =>
      Array.from({ length: count }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 60 + 3 * at, no: 20 }));
    expect(shares(several(9))).toMatchObject({ funnel: null });
    expect(shares(several(9)).municipalities[0]).toMatchObject({ funnel: null, shrunken: null, besideRest: null });
    const ten = shares(several(10));
    expect(ten.funnel?.limits).toBe("exact");
    expect(ten.municipalities[0]).toMatchObject({ funnel: { position: "within", side: null } });
    expect(ten.municipalities[0]?.verdictBesideRest).toBeNull();
  });

  it("is the same in any order of tallies", () => {
    const tallies = [apeldoorn({ yes: 30, no: 9 }), arnhem({ yes: 20, no: 4 }), zaanstad({ yes: 25, no: 5 })];
    expect(shares([...tallies].reverse())).toEqual(shares(tallies));
  });

  it("pools the cohorts that are final", () => {
    const { municipalities } = shares(
      [
        apeldoorn({ yes: 30, no: 9 }),
        apeldoorn({ yes: 10, cohort: "2023H2" }),
        apeldoorn({ yes: 50, cohort: "2025H2" }),
        arnhem({ yes: 20 }),
      ],
      { cohort: "pooled" },
    );
    expect(municipalities.map(({ raw }) => raw.n)).toEqual([49, 20]);
  });
});
