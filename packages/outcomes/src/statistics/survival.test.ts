import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "./fixtures/survival.json" with { type: "json" };
import { kaplanMeier, type SurvivalCurve, survivalOn } from "./kaplan-meier.ts";
import { atRiskOn, LifeTable, lifeTableOf, mergeLifeTables } from "./life-table.ts";
import { logRankTest } from "./log-rank.ts";
import { medianSurvival } from "./median-survival.ts";
import { restrictedMean } from "./restricted-mean.ts";

const { tenure, edge } = fixture;
const durations = tenure.data.map(({ t, ev, grp }) => ({ day: t, event: ev === 1, group: grp }));
const everybody = lifeTableOf(durations);
const groupA = lifeTableOf(durations.filter(({ group }) => group === "A"));
const groupB = lifeTableOf(durations.filter(({ group }) => group === "B"));

const days = (list: string) =>
  lifeTableOf(list.split(" ").map((text) => ({ day: Number.parseInt(text, 10), event: !text.endsWith("+") })));
const maintained = days("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");
const notMaintained = days("5 5 8 8 12 16+ 23 27 30 33 43 45");

describe("kaplanMeier", () => {
  it("equals R on every day", () => {
    const { all } = tenure;
    const curve = kaplanMeier(everybody);
    expect(curve.map(({ day }) => day)).toEqual(all.time);
    expect(curve.map(({ atRisk }) => atRisk)).toEqual(all.n_risk);
    expect(curve.map(({ events }) => events)).toEqual(all.n_event);
    expect(curve.map(({ censored }) => censored)).toEqual(all.n_censor);
    curve.forEach(({ survival, standardError, interval }, index) => {
      expect(survival).toBeCloseTo(all.surv[index] ?? Number.NaN, 9);
      expect((standardError ?? Number.NaN) / survival).toBeCloseTo(all.std_err_cumhaz[index] ?? Number.NaN, 9);
      expect(interval?.lower).toBeCloseTo(all.lower[index] ?? Number.NaN, 9);
      expect(interval?.upper).toBeCloseTo(all.upper[index] ?? Number.NaN, 9);
    });
  });

  it("equals the published curve of maintained chemotherapy (Miller 1997)", () => {
    const on23 = survivalOn(kaplanMeier(maintained), 23);
    expect(on23?.survival).toBeCloseTo(0.613636364, 9);
    expect(on23?.interval?.lower).toBeCloseTo(0.26575204, 9);
    expect(on23?.interval?.upper).toBeCloseTo(0.835299243, 9);
  });

  it("has no limits where nobody had the event", () => {
    const curve = kaplanMeier(days("10+ 20+ 30+"));
    expect(curve.map(({ survival }) => survival)).toEqual(edge.no_events.surv);
    expect(curve.map(({ interval }) => interval)).toEqual([null, null, null]);
    expect(curve.map(({ standardError }) => standardError)).toEqual([0, 0, 0]);
  });

  it("ends at 0 without limits where everybody had it", () => {
    const curve = kaplanMeier(days("10 20 30"));
    expect(curve.at(-1)).toEqual({
      day: 30,
      atRisk: 1,
      events: 1,
      censored: 0,
      survival: 0,
      standardError: null,
      interval: null,
    });
    expect(curve[0]?.interval?.lower).toBeCloseTo(edge.all_events.lower[0] ?? Number.NaN, 9);
    expect(curve[1]?.interval?.upper).toBeCloseTo(edge.all_events.upper[1] ?? Number.NaN, 9);
  });

  it("is empty for nobody", () => expect(kaplanMeier([])).toEqual([]));
});

describe("survivalOn", () => {
  it.each(tenure.at_91_182_365[0]?.time.map((day, index) => ({ day, index })) ?? [])("equals R on day $day", (on) => {
    const [expected] = tenure.at_91_182_365;
    const found = survivalOn(kaplanMeier(everybody), on.day);
    expect(found?.survival).toBeCloseTo(expected?.surv[on.index] ?? Number.NaN, 9);
    expect(found?.standardError).toBeCloseTo(expected?.se[on.index] ?? Number.NaN, 9);
    expect(found?.interval?.lower).toBeCloseTo(expected?.lower[on.index] ?? Number.NaN, 9);
    expect(found?.interval?.upper).toBeCloseTo(expected?.upper[on.index] ?? Number.NaN, 9);
    expect(atRiskOn(everybody, on.day)).toBe(expected?.n_risk[on.index]);
  });

  it("is everybody before the first day, unknown after the last, and nobody once all had it", () => {
    expect(survivalOn(kaplanMeier(groupA), 14)).toEqual({ survival: 1, standardError: 0, interval: null });
    expect(survivalOn(kaplanMeier(groupA), 210)?.survival).toBeCloseTo(0.1909090909, 9);
    expect(survivalOn(kaplanMeier(groupA), 211)).toBeNull();
    expect(survivalOn(kaplanMeier(days("10 20")), 365)?.survival).toBe(0);
    expect(survivalOn([], 10)).toBeNull();
  });
});

describe("medianSurvival", () => {
  it("equals R, with limits that may be open", () => {
    expect(medianSurvival(kaplanMeier(everybody))).toEqual({ median: 250, lower: 100, upper: null });
    expect(medianSurvival(kaplanMeier(groupA))).toEqual({ median: 150, lower: 45, upper: null });
    expect(medianSurvival(kaplanMeier(groupB))).toEqual({ median: null, lower: 100, upper: null });
  });

  it("is reached at exactly one half, and not known of nobody", () => {
    expect(medianSurvival(kaplanMeier(days("10 20 30 40"))).median).toBe(20);
    expect(medianSurvival([])).toEqual({ median: null, lower: null, upper: null });
  });
});

describe("restrictedMean", () => {
  it.each([
    [365, tenure.rmst365],
    [182, tenure.rmst182],
  ])("equals R to day %s", (horizon, { rmean, se }) => {
    const result = restrictedMean(kaplanMeier(everybody), horizon);
    expect(result?.mean).toBeCloseTo(rmean, 9);
    expect(result?.standardError).toBeCloseTo(se, 9);
  });

  it("is the plain mean where everybody had the event", () => {
    expect(restrictedMean(kaplanMeier(days("10 20 30")), 365)?.mean).toBeCloseTo(20, 12);
  });

  it("is the horizon where nobody had it, and unknown beyond what was seen", () => {
    const curve = kaplanMeier(days("10+ 20+ 30+"));
    expect(restrictedMean(curve, 30)).toEqual({ mean: 30, standardError: 0 });
    expect(restrictedMean(curve, 31)).toBeNull();
    expect(restrictedMean([], 31)).toBeNull();
  });
});

describe("logRankTest", () => {
  it.each([
    ["log-rank", tenure.logrank],
    ["peto-peto", tenure.peto],
  ] as const)("equals R by %s", (weights, expected) => {
    const result = logRankTest([groupA, groupB], weights);
    expect(result?.chiSquare).toBeCloseTo(expected.chisq, 9);
    expect(result?.p).toBeCloseTo(expected.p, 9);
    expect(result?.degrees).toBe(1);
    expected.obs.forEach((value, index) => {
      expect(result?.observed[index]).toBeCloseTo(value, 9);
      expect(result?.expected[index]).toBeCloseTo(expected.exp[index] ?? Number.NaN, 9);
    });
  });

  it("equals the published comparison of chemotherapy (Miller 1997)", () => {
    expect(logRankTest([maintained, notMaintained])?.chiSquare).toBeCloseTo(3.396388699, 9);
  });

  it("does not depend on the order of groups, of which there may be many", () => {
    const three = [groupA, groupB, maintained];
    const turned = [maintained, groupA, groupB];
    expect(logRankTest(three)?.chiSquare).toBeCloseTo(logRankTest(turned)?.chiSquare ?? Number.NaN, 9);
    expect(logRankTest(three)?.degrees).toBe(2);
  });

  it("says nothing about one group, an empty group or no events", () => {
    expect(logRankTest([])).toBeNull();
    expect(logRankTest([groupA])).toBeNull();
    expect(logRankTest([groupA, []])).toBeNull();
    expect(logRankTest([days("10+ 20+"), days("15+")])).toBeNull();
  });
});

describe("life tables", () => {
  const people = fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), event: fc.boolean() }), { maxLength: 40 });

  it("refuse days that do not rise and days of nobody", () => {
    expect(LifeTable.safeParse(everybody).success).toBe(true);
    expect(
      LifeTable.safeParse([
        [5, 1, 0],
        [5, 0, 1],
      ]).success,
    ).toBe(false);
    expect(LifeTable.safeParse([[5, 0, 0]]).success).toBe(false);
    expect(LifeTable.safeParse([[-1, 1, 0]]).success).toBe(false);
  });

  it("merge to the table of all persons, in any order", () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const merged = mergeLifeTables(lifeTableOf(a), lifeTableOf(b));
        expect(merged).toEqual(lifeTableOf([...b, ...a]));
        expect(LifeTable.safeParse(merged).success).toBe(true);
        expect(atRiskOn(merged, 0)).toBe(a.length + b.length);
      }),
    );
  });

  it("give a curve that never rises, with limits around it, and the plain share while nobody is lost", () => {
    fc.assert(
      fc.property(people, (list) => {
        let before = 1;
        for (const { survival, interval } of kaplanMeier(lifeTableOf(list))) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(interval?.lower ?? 0).toBeLessThanOrEqual(survival);
          expect(interval?.upper ?? 1).toBeGreaterThanOrEqual(survival);
          before = survival;
        }
        const allEnded = kaplanMeier(lifeTableOf(list.map(({ day }) => ({ day, event: true }))));
        for (const { day, survival } of allEnded) {
          expect(survival).toBeCloseTo(list.filter((person) => person.day > day).length / list.length, 12);
        }
      }),
    );
  });

  it("have a restricted mean between 0 and the horizon", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 60 }), (list, horizon) => {
        const curve: SurvivalCurve = kaplanMeier(lifeTableOf(list));
        const result = restrictedMean(curve, horizon);
        fc.pre(result !== null);
        expect(result?.mean).toBeGreaterThanOrEqual(0);
        expect(result?.mean).toBeLessThanOrEqual(horizon);
      }),
    );
  });
});
