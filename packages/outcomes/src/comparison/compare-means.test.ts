import { describe, expect, it } from "vitest";
import { means } from "../testing/compared.ts";
import { aMarkTally } from "../testing/tallies.ts";

describe("compare, for means", () => {
  const marks = (change: number, n: number) =>
    Array.from({ length: n }, (_, at) => [70 + (at % 5), 70 + (at % 5) + change + (at % 3)] as const);

  it("compares changes by Welch's test", () => {
    const { unit, municipalities, pairs, order } = means([
      aMarkTally(marks(2, 40)),
      aMarkTally(marks(9, 50), { municipality: "GM0202" }),
    ]);
    expect(unit).toBe("mark");
    expect(municipalities.map(({ raw }) => raw.n)).toEqual([40, 50]);
    expect(pairs[0]?.verdict).toBe("different");
    expect(pairs[0]?.sentence.nl).toBe(
      "Cijfer voor passend werk, verandering in een half jaar: Apeldoorn +0,3 bij 40 mensen, Arnhem +1,0 bij 50 mensen. Het verschil van 0,7 punt is groter dan past bij toeval. Waardoor het komt, zeggen deze cijfers niet.",
    );
    expect(order).toEqual(["GM0202", "GM0200"]);
    expect(municipalities[0]?.sentence.en).toBe(
      "Apeldoorn: +0.3 among 40 people. The difference from Arnhem is larger than chance explains. This figure does not say where it comes from.",
    );
  });

  it("takes the spread of all where the values of few are nearly the same by chance", () => {
    const nearly = (value: number) =>
      Array.from({ length: 12 }, (_, at) => [70, 70 + value + (at === 0 ? 1 : 0)] as const);
    const wide = Array.from({ length: 60 }, (_, at) => [60, 50 + (at % 30)] as const);
    const { pairs } = means([
      aMarkTally(nearly(0)),
      aMarkTally(nearly(4), { municipality: "GM0202" }),
      aMarkTally(wide, { municipality: "GM0479" }),
      aMarkTally(wide, { municipality: "GM0363" }),
    ]);
    const [pair] = pairs.filter(({ first, second }) => first === "GM0200" && second === "GM0202");
    expect(pair).toMatchObject({ verdict: "fits-chance" });
    expect(pair?.interval.upper).toBeLessThan(0);
    expect(pair?.smallest).toBeGreaterThan(Math.abs(pair?.difference ?? 0));
  });

  it("writes a fall with a minus, no change without a sign, and a difference with its unit", () => {
    const { municipalities, pairs } = means([
      aMarkTally(marks(-9, 40)),
      aMarkTally(marks(-1, 40), { municipality: "GM0202" }),
    ]);
    expect(municipalities.map(({ sentence }) => sentence.nl.split(".")[0])).toEqual([
      "Apeldoorn: −0,8 bij 40 mensen",
      "Arnhem: 0,0 bij 40 mensen",
    ]);
    expect(pairs[0]?.sentence.en).toContain("The difference of 0.8 points");
  });

  it("claims nothing where the missing answers can explain it", () => {
    const one = aMarkTally(marks(2, 40));
    const other = aMarkTally(
      marks(2, 40).map(([start, end]) => [start + 9, end]),
      { municipality: "GM0202" },
    );
    expect(means([one, other], { measure: "baseline" }).pairs[0]?.verdict).toBe("different");
    if (one.state.kind !== "paired-mean") throw new Error("no means");
    const baseline = { n: 30, sumLow: 300, sumHigh: 3000 };
    const silent = { ...one, state: { ...one.state, undetermined: { ...one.state.undetermined, baseline } } };
    expect(means([silent, other], { measure: "baseline" }).pairs[0]?.verdict).toBe("too-much-unknown");
  });
});

describe("compare, for means of many", () => {
  const marks = (change: number, n = 40) =>
    Array.from({ length: n }, (_, at) => [70 + (at % 5), 70 + (at % 5) + change + (at % 7)] as const);
  const others = Array.from({ length: 29 }, (_, at) => aMarkTally(marks(at % 3), { municipality: `GM10${at + 10}` }));
  const zaanstadOf = (change: number) => aMarkTally(marks(change), { municipality: "GM0479" });

  it("sees who stands apart from all others together", () => {
    const { pairs, municipalities, sentence } = means([...others, zaanstadOf(12)]);
    expect(pairs).toEqual([]);
    const [own, another] = municipalities;
    expect(own?.verdictBesideRest).toBe("different");
    expect(own?.sentence.nl).toBe(
      "Zaanstad: +1,5 bij 40 mensen. Het verschil met de andere gemeenten samen is groter dan past bij toeval. Waardoor het komt, zegt dit cijfer niet.",
    );
    expect(another?.sentence.nl).toMatch(
      /tussen gemeenten gewoon is\. Met deze aantallen zien we pas een verschil van 0,\d punt of meer\./,
    );
    expect(sentence.nl).toBe("1 van de 30 gemeenten verschilt meer van de andere dan gewoon is.");
  });

  it("claims nothing that the missing answers can explain", () => {
    const lower = aMarkTally(
      marks(0).map(([start, end]) => [start - 20, end - 20]),
      { municipality: "GM0479" },
    );
    const verdictWith = (n: number) => {
      if (lower.state.kind !== "paired-mean") throw new Error("no means");
      const baseline = { n, sumLow: 10 * n, sumHigh: 100 * n };
      const state = { ...lower.state, undetermined: { ...lower.state.undetermined, baseline } };
      return means([...others, { ...lower, state }], { measure: "baseline" }).municipalities[0]?.verdictBesideRest;
    };
    expect(verdictWith(0)).toBe("different");
    expect(verdictWith(60)).toBe("too-much-unknown");
  });
});
