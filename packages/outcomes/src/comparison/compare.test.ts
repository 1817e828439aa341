import { describe, expect, it } from "vitest";
import { randomFrom } from "../statistics/random.ts";
import type { Tally } from "../tally/tally.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { compare } from "./compare.ts";
import type { ComparisonRequest, MeanComparison, ShareComparison } from "./comparison.ts";
import type { Registration } from "./registration.ts";

const request: ComparisonRequest = {
  indicator: "retention-26w",
  cohort: "2024H1",
  names: { GM0200: "Apeldoorn", GM0202: "Arnhem", GM0479: "Zaanstad" },
  draws: 500,
};
const apeldoorn = (counts: Parameters<typeof aTally>[0]) => aTally(counts);
const arnhem = (counts: Parameters<typeof aTally>[0]) => aTally({ municipality: "GM0202", ...counts });
const zaanstad = (counts: Parameters<typeof aTally>[0]) => aTally({ municipality: "GM0479", ...counts });

function shares(tallies: readonly Tally[], over: Partial<ComparisonRequest> = {}): ShareComparison {
  const result = compare(tallies, { ...request, ...over });
  if (!result.ok || result.comparison.kind !== "share") throw new Error("no comparison of shares");
  return result.comparison;
}

function means(tallies: readonly Tally[], over: Partial<ComparisonRequest> = {}): MeanComparison {
  const result = compare(tallies, { ...request, indicator: "work-fit", ...over });
  if (!result.ok || result.comparison.kind !== "paired-mean") throw new Error("no comparison of means");
  return result.comparison;
}

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

  it("sees who stands apart from many others", () => {
    const others = Array.from({ length: 29 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 170, no: 30 }));
    const { municipalities, pairs, sentence } = shares([...others, zaanstad({ yes: 130, no: 70 })]);
    const apart = municipalities.filter(({ verdictBesideRest }) => verdictBesideRest === "different");
    expect(apart.map(({ municipality }) => municipality)).toEqual(["GM0479"]);
    expect(apart[0]?.funnel).toEqual({ position: "beyond-99.8", side: "low" });
    expect(pairs).toEqual([]);
    expect(apart[0]?.sentence.en).toContain("The difference from the other municipalities together is larger");
    expect(municipalities[1]?.sentence.en).toMatch(/may be chance\. With these numbers only a difference of \d+ /);
    expect(sentence.en).toBe("1 of the 30 municipalities differs more from the others than chance explains.");
  });

  it("claims nothing about one beside many that the unknown can explain, and calls it by its name", () => {
    const others = Array.from({ length: 29 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 170, no: 30 }));
    const { municipalities, sentence } = shares([...others, zaanstad({ yes: 130, no: 20, unknown: 50 })]);
    expect(municipalities[0]).toMatchObject({
      besideRest: { p: 1, adjustedP: 1 },
      verdictBesideRest: "too-much-unknown",
    });
    expect(municipalities[0]?.sentence.nl).toBe(
      "Zaanstad: 65,0 % van 200. Er is te veel niet bekend om te zeggen of er een verschil is met de andere gemeenten samen.",
    );
    expect(sentence.nl).toBe(
      "Geen van de 30 gemeenten verschilt meer van de andere dan past bij toeval. Bij 1 is te veel niet bekend om dat te zeggen.",
    );
    const [silent] = shares([
      ...others.map((one) => ({
        ...one,
        state: { kind: "share", yes: 170, no: 0, unknown: 30, notMature: 0 } as const,
      })),
      zaanstad({ yes: 195, no: 5 }),
    ]).municipalities;
    expect(silent).toMatchObject({ municipality: "GM0479", verdictBesideRest: "too-much-unknown" });
  });

  it("of many only those that cannot be compared are said to be so", () => {
    const others = Array.from({ length: 29 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 170, no: 30 }));
    const { municipalities, sentence } = shares([...others, zaanstad({ yes: 90, no: 40, unknown: 70 })]);
    expect(municipalities[0]?.verdictBesideRest).toBe("not-comparable");
    expect(municipalities[0]?.sentence.en).toBe(
      "Zaanstad: 45.0% of 200. This figure cannot be compared: for part of the people the outcome is not known.",
    );
    expect(municipalities[1]?.sentence.en).toContain("may be chance");
    expect(sentence.en).toBe(
      "None of the 29 municipalities differs more from the others than chance explains. 1 cannot be compared.",
    );
  });

  it("of many those that register otherwise than most are graded for it; all are once one in ten does", () => {
    const many = Array.from({ length: 31 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 170, no: 30 }));
    const namedWith = (deviating: number) => {
      const registrations = many.map(({ municipality }, at) => {
        const ends = at < deviating ? { yes: 0, no: 200, unknown: 0 } : { yes: 200, no: 0, unknown: 0 };
        const hoursMode = { logged: at < deviating ? 200 : 0, reported: at < deviating ? 0 : 200, none: 0 };
        return {
          municipality,
          trajectories: 200,
          hoursMode,
          jobEndsMaintained: ends,
          followedJobs: 200,
          endedJobs: 30,
        };
      });
      const { reasons } = shares(many, { registrations }).comparability;
      return reasons.map(({ code, grade, municipalities }) => [code, grade, municipalities.length]);
    };
    expect(namedWith(0)).toEqual([]);
    expect(namedWith(3)).toEqual([
      ["job-ends-differ", "C", 3],
      ["hours-mode-differs", "B", 3],
    ]);
    expect(namedWith(4)).toEqual([
      ["job-ends-differ", "C", 31],
      ["hours-mode-differs", "B", 31],
    ]);
  });

  it("calls a municipality of half of all persons different too, where it lies far off", () => {
    const random = randomFrom(9);
    const others = Array.from({ length: 29 }, (_, at) => {
      const yes = 150 + Math.round(20 * (random() - 0.5));
      return aTally({ municipality: `GM10${at + 10}`, yes, no: 200 - yes });
    });
    const { municipalities } = shares([...others, zaanstad({ yes: 1800, no: 7200 })]);
    const different = municipalities.filter(({ verdictBesideRest }) => verdictBesideRest === "different");
    expect(different.map(({ municipality }) => municipality)).toEqual(["GM0479"]);
    expect(different[0]?.smallest).toBeLessThan(0.55);
  });

  it("says that there is nothing to see where all are alike, and counts those that cannot be compared apart", () => {
    const alike = Array.from({ length: 29 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 200 }));
    const { municipalities, sentence } = shares([...alike, zaanstad({ yes: 5 })]);
    expect(sentence).toEqual({
      nl: "Tussen deze gemeenten is geen verschil te zien. 1 is niet te vergelijken.",
      en: "No difference between these municipalities can be seen. 1 cannot be compared.",
    });
    expect(municipalities.at(-1)?.sentence.nl).toBe(
      "GM1038: 100,0 % van 200. Er is geen verschil met de andere te zien.",
    );
    const small = Array.from({ length: 30 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 4, no: 3 }));
    expect(shares(small).sentence.nl).toBe(
      "Tussen deze gemeenten is geen verschil te zien. 30 zijn niet te vergelijken.",
    );
  });

  it("of many only those that know less than the others are graded for it", () => {
    const many = Array.from({ length: 29 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 170, no: 30 }));
    const { comparability } = shares([...many, zaanstad({ yes: 150, no: 26, unknown: 24 })]);
    expect(comparability.reasons.find(({ code }) => code === "unknown-differs")?.municipalities).toEqual(["GM0479"]);
  });

  it("allows for what municipalities differ usually, in what it says and in what could be seen", () => {
    const spread = Array.from({ length: 29 }, (_, at) =>
      aTally({ municipality: `GM10${at + 10}`, yes: 140 + 2 * at, no: 60 - 2 * at }),
    );
    const { municipalities, sentence } = shares([...spread, zaanstad({ yes: 138, no: 62 })]);
    const own = municipalities.find(({ municipality }) => municipality === "GM0479");
    expect(own?.besideRest).toMatchObject({ allowsFor: "usual-differences", verdict: "fits-chance" });
    expect(own?.sentence.nl).toBe(
      "Zaanstad: 69,0 % van 200. Het verschil met de andere is niet groter dan tussen gemeenten gewoon is. Met deze aantallen zien we pas een verschil van 45 procentpunt of meer.",
    );
    expect(sentence.en).toBe("None of the 30 municipalities differs more from the others than is usual.");
    const alike = shares(
      Array.from({ length: 30 }, (_, at) => aTally({ municipality: `GM10${at + 10}`, yes: 170, no: 30 })),
    );
    expect(alike.municipalities[0]?.besideRest?.smallest).toBeLessThan(own?.smallest ?? 0);
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

describe("the mix of persons", () => {
  /** Arnhem coaches more people who were long in their job; alike people do as well in both. */
  const mixed = (tally: typeof aTally, municipality: string, long: number, short: number, over = {}) => [
    tally({ municipality, yes: long * 0.9 + short * 0.6, no: long * 0.1 + short * 0.4 }),
    tally({ municipality, stratum: "mix-27-long-10-pwornone", yes: long * 0.9, no: long * 0.1 }),
    tally({ municipality, stratum: "mix-27-short-10-pwornone", yes: short * 0.6, no: short * 0.4 }),
    tally({ municipality, stratum: "age-unknown", ...over }),
  ];
  const two = (over = {}) => [...mixed(aTally, "GM0200", 50, 150), ...mixed(aTally, "GM0202", 150, 50, over)];

  it("explains a difference between municipalities whose alike persons do as well", () => {
    const { pairs, adjustedFor, municipalities } = shares(two());
    expect(adjustedFor).toEqual(["age", "tenure", "work-capacity", "benefit"]);
    expect(pairs[0]?.difference).toBeCloseTo(-0.15, 12);
    expect(pairs[0]).toMatchObject({ verdict: "fits-chance", p: 1 });
    expect(municipalities.map(({ adjusted }) => adjusted?.ratio)).toEqual([1, 1]);
  });

  it("counts whole municipalities where the cross was not tallied for all", () => {
    const { pairs, adjustedFor, dropped } = shares(
      two().filter(({ stratum, municipality }) => {
        return stratum === "total" || municipality === "GM0200";
      }),
    );
    expect(adjustedFor).toEqual([]);
    expect(dropped).toHaveLength(4);
    expect(pairs[0]?.verdict).toBe("different");
  });

  it("drops a variable for all when one municipality does not know it of more than one in ten", () => {
    expect(shares(two({ yes: 20 })).dropped).toEqual([]);
    const { dropped, municipalities } = shares(two({ yes: 21 }));
    expect(dropped).toEqual(["age"]);
    expect(municipalities.map(({ adjusted }) => adjusted?.ratio)).toEqual([1, 1]);
  });
});

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

describe("hours that were recorded in different ways", () => {
  const hours = (low: number, mode: "logged" | "reported", municipality: string) =>
    aMarkTally(
      Array.from({ length: 40 }, (_, at) => [low + (at % 7), low + (at % 7)] as const),
      { indicator: "coaching-hours-employee", hoursMode: mode, municipality },
    );

  it("are of grade C, so that a difference comes with a warning; alike ones are not", () => {
    const { comparability, pairs } = means(
      [hours(200, "reported", "GM0200"), hours(240, "logged", "GM0202"), hours(280, "logged", "GM0479")],
      { indicator: "coaching-hours-employee", measure: "baseline" },
    );
    expect(comparability.grade).toBe("C");
    expect(comparability.reasons[0]).toMatchObject({ code: "hours-mode-differs", grade: "C" });
    expect(pairs.map((pair) => [pair.first, pair.second, pair.comparability.grade])).toEqual([
      ["GM0200", "GM0202", "C"],
      ["GM0200", "GM0479", "C"],
      ["GM0202", "GM0479", "B"],
    ]);
    expect(pairs[0]?.verdict).toBe("different");
    expect(pairs[0]?.sentence.nl).toContain("Let op: uren worden niet overal hetzelfde bijgehouden.");
  });
});

describe("what is not compared", () => {
  const refusal = (tallies: readonly Tally[], over: Partial<ComparisonRequest> = {}) => {
    const result = compare(tallies, { ...request, ...over });
    return result.ok ? undefined : result.reason;
  };
  const two = [apeldoorn({ yes: 20 }), arnhem({ yes: 20 })];

  it("says why", () => {
    expect(refusal(two)).toBeUndefined();
    expect(refusal(two, { indicator: "happiness" })).toBe("indicator-not-known");
    expect(refusal(two, { municipalities: ["GM0200"] })).toBe("fewer-than-two-municipalities");
    expect(refusal(two, { cohort: "2019H1" })).toBe("fewer-than-two-municipalities");
    expect(refusal([two[0]!, arnhem({ yes: 20, definitionVersion: "0.9.0" })])).toBe("definition-version-differs");
  });

  it("adds no hours that one municipality recorded in different ways: one way has to be chosen", () => {
    const hours = { indicator: "coaching-hours-employee" } as const;
    const tallies = [
      aMarkTally([[70, 80]], { ...hours, hoursMode: "logged" }),
      aMarkTally([[70, 80]], { ...hours, hoursMode: "reported" }),
      aMarkTally([[70, 80]], { ...hours, hoursMode: "logged", municipality: "GM0479" }),
    ];
    expect(refusal(tallies, hours)).toBe("hours-mode-differs");
    expect(refusal(tallies, { ...hours, hoursMode: "logged" })).toBeUndefined();
  });
});

describe("comparability", () => {
  const registration = (municipality: string, over: Partial<Registration> = {}): Registration => ({
    municipality,
    trajectories: 200,
    hoursMode: { logged: 200, reported: 0, none: 0 },
    jobEndsMaintained: { yes: 200, no: 0, unknown: 0 },
    followedJobs: 200,
    endedJobs: 30,
    ...over,
  });
  const graded = (tallies: readonly Tally[], over: Partial<Registration> = {}) => {
    const registrations = [registration("GM0200"), registration("GM0202", over)];
    const { comparability, order } = shares(tallies, { registrations });
    return { grade: comparability.grade, codes: comparability.reasons.map(({ code }) => code), order };
  };
  const alike = [apeldoorn({ yes: 170, no: 30 }), arnhem({ yes: 170, no: 30 })];

  it("is A where all is alike, as far as can be seen", () => {
    expect(graded(alike)).toMatchObject({ grade: "A", codes: [] });
  });

  it.each<[string, string, Partial<Registration>]>([
    ["B", "hours-mode-differs", { hoursMode: { logged: 0, reported: 200, none: 0 } }],
    ["C", "job-ends-differ", { jobEndsMaintained: { yes: 20, no: 0, unknown: 180 } }],
    ["C", "ends-filled-differ", { endedJobs: 150 }],
    ["D", "ends-never-filled", { endedJobs: 0 }],
  ])("is %s with %s", (grade, code, over) => {
    expect(graded(alike, over)).toMatchObject({ grade, codes: [code] });
  });

  it.each<[string, string, Parameters<typeof aTally>[0]]>([
    ["D", "few-persons", { yes: 9 }],
    ["B", "many-unknown", { yes: 180, no: 8, unknown: 12 }],
    ["C", "many-unknown", { yes: 180, no: 1, unknown: 21 }],
    ["D", "many-unknown", { yes: 130, no: 9, unknown: 61 }],
    ["B", "not-mature", { yes: 180, no: 10, notMature: 10 }],
    ["C", "not-mature", { yes: 100, no: 10, notMature: 90 }],
    ["D", "not-mature", { yes: 80, no: 10, notMature: 110 }],
    ["B", "not-mature", { yes: 180, no: 10, finalThrough: "2024-12-28" }],
    [
      "B",
      "partly-covered",
      { yes: 170, trajectories: 190, reasons: { "counted/yes": 170, "excluded/started-before-coverage": 20 } },
    ],
    ["D", "running-clients-only", { yes: 20, reasons: { "counted/yes": 20, "out-of-scope/running-clients-only": 30 } }],
  ])("is %s with %s of one municipality", (grade, code, counts) => {
    const { grade: given, codes } = graded([apeldoorn({ yes: 170, no: 30 }), arnhem(counts)]);
    expect([given, codes[0]]).toEqual([grade, code]);
  });

  it("blocks the order and the claim at D, and says why", () => {
    const tallies = [apeldoorn({ yes: 190, no: 10 }), arnhem({ yes: 60, no: 140 })];
    expect(graded(tallies).order).toEqual(["GM0200", "GM0202"]);
    expect(graded(tallies, { endedJobs: 0 }).order).toBeNull();
    const registrations = [registration("GM0200"), registration("GM0202", { endedJobs: 0 })];
    const { pairs, sentence } = shares(tallies, { registrations });
    expect(pairs[0]?.verdict).toBe("not-comparable");
    expect(sentence.nl).toBe(
      "Deze cijfers zijn niet te vergelijken: einddatums van banen zijn niet of bijna niet ingevuld, en dat past niet bij toeval.",
    );
  });
});
