import { describe, expect, it } from "vitest";
import { randomFrom } from "../statistics/random.ts";
import { shares, zaanstad } from "../testing/compared.ts";
import { aTally } from "../testing/tallies.ts";

describe("compare, for shares of many", () => {
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
});
