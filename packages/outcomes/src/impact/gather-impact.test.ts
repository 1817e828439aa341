import { assemble, endOn, openEnd, type Trajectory } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retention26w } from "../indicator/retention-26w.ts";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { coverage, job, provision, token } from "../testing/case-facts.ts";
import { explainChange } from "./explain-change.ts";
import { gatherImpact } from "./gather-impact.ts";
import { impactOf } from "./impact.ts";

const talliesOf = (trajectories: readonly Trajectory[]) => tallyTrajectories(trajectories).values();

/** Persons who start in January 2025, of whom those with these numbers lost their job in May. */
const town = (persons: number, lost: readonly number[]) =>
  assemble([
    coverage(),
    ...Array.from({ length: persons }, (_, index) => {
      const own = { person: token(`n${index}`), record: token(`record${index}`) };
      return [provision(own), job({ ...own, to: lost.includes(index) ? endOn("2025-05-31") : openEnd })];
    }).flat(),
  ]).trajectories;

describe("gatherImpact", () => {
  it("finds who explains a change while trajectories come page by page", () => {
    const [before, after] = [town(25, []), town(25, [3, 14, 20, 24])];
    const impact = gatherImpact(talliesOf(before), talliesOf(after), { indicators: [retention26w] });
    for (const person of new Set(after.map((one) => one.person))) {
      const own = (all: readonly Trajectory[]) => all.filter((one) => one.person === person);
      impact.add(own(before), own(after));
    }
    const value = impact.impacts().find(({ indicator }) => indicator === "retention-26w")?.values[0];
    expect(value).toMatchObject({ before: 1, after: 0.84, changed: 4 });
    expect(value?.contributions.map(({ effect }) => effect)).toEqual([0, 1, 2, 3].map(() => expect.closeTo(-0.04, 9)));
    const explained = value && explainChange(value);
    expect(explained?.share).toBeCloseTo(0.5, 9);
    expect(explained?.contributions[0]).toMatchObject({ before: ["counted/yes"], after: ["counted/no"] });
    expect(explained?.contributions.length).toBe(2);
  });

  it("names as many who raise a figure as who lower it, so that those of the change are never crowded out", () => {
    const [cohort] = impactOf(town(20, [0, 1, 2]), town(20, [3, 4, 5, 6]), { indicators: [retention26w], named: 2 });
    const value = cohort?.values[0];
    expect(value?.changed).toBe(7);
    expect(value?.contributions.map(({ effect }) => Math.sign(effect)).sort()).toEqual([-1, -1, 1, 1]);
    expect(value && explainChange(value)).toBeUndefined();
    const [fewer] = impactOf(town(20, [0]), town(20, [3, 4, 5, 6]), { indicators: [retention26w], named: 2 });
    const explained = fewer?.values[0] && explainChange(fewer.values[0]);
    expect(explained?.contributions.map(({ after }) => after)).toEqual([["counted/no"], ["counted/no"]]);
  });

  it("looks at nobody for a value that nobody asks of", () => {
    const [before, after] = [town(20, []), town(20, [1])];
    const impact = gatherImpact(talliesOf(before), talliesOf(after), { isAsked: ({ cohort }) => cohort === "pooled" });
    impact.add(before, after);
    const retention = impact.impacts().filter(({ indicator }) => indicator === "retention-26w");
    expect(retention.map(({ cohort, values }) => [cohort, values[0]?.contributions.length])).toEqual([
      ["2025H1", 0],
      ["pooled", 1],
    ]);
  });

  it("keeps few and finds the same as who keeps everybody, whatever the pages", () => {
    fc.assert(
      fc.property(anyTrajectories, anyTrajectories, fc.integer({ min: 1, max: 3 }), (before, after, named) => {
        const whole = impactOf(before, after, { named: 1000 });
        const parts = gatherImpact(talliesOf(before), talliesOf(after), { named });
        const persons = [...new Set([...before, ...after].map((one) => `${one.municipality} ${one.person}`))].sort();
        for (const person of persons) {
          const own = (all: readonly Trajectory[]) =>
            all.filter((one) => `${one.municipality} ${one.person}` === person);
          parts.add(own(before), own(after));
        }
        const told = parts.impacts();
        expect(told.length).toBe(whole.length);
        for (const [at, { values }] of whole.entries())
          for (const [place, { contributions, changed }] of values.entries()) {
            const found = told[at]?.values[place];
            expect(found?.changed).toBe(changed);
            for (const side of [1, -1]) {
              const effects = (all: typeof contributions | undefined) =>
                (all ?? []).map(({ effect }) => effect).filter((effect) => Math.sign(effect) === side);
              const expected = effects(contributions).slice(0, named);
              const kept = effects(found?.contributions);
              expect(kept.length).toBe(expected.length);
              for (const [index, effect] of kept.entries())
                expect(effect).toBeCloseTo(expected[index] ?? Number.NaN, 9);
            }
          }
      }),
      { numRuns: 8 },
    );
  });
});

describe("explainChange", () => {
  const contribution = (person: string, effect: number) => ({
    person: token(person),
    records: [],
    before: [],
    after: [],
    effect,
  });

  it("names as few as make half of a change", () => {
    const contributions = [contribution("a", -0.03), contribution("b", 0.02), contribution("c", -0.01)];
    expect(explainChange({ before: 0.84, after: 0.8, contributions })).toEqual({
      share: expect.closeTo(0.75, 9),
      contributions: [contributions[0]],
    });
  });

  it("says how little the named explain where very many moved a little", () => {
    const contributions = [contribution("a", 0.01), contribution("b", 0.01)];
    expect(explainChange({ before: 0.5, after: 0.7, contributions })).toMatchObject({
      share: expect.closeTo(0.1, 9),
      contributions,
    });
  });

  it("explains nothing by the few who are left over where effects cancel out", () => {
    const along = [contribution("a", 0.008), contribution("b", 0.006)];
    const against = [contribution("c", -0.004), contribution("d", -0.003)];
    const change = { before: 0.84, after: 0.847 };
    expect(explainChange({ ...change, contributions: [...along, ...against] })).toBeUndefined();
    expect(explainChange({ ...change, contributions: [...along, contribution("c", -0.003)] })).toMatchObject({
      share: 1,
      contributions: [along[0]],
    });
  });

  it("has nothing to explain where nothing changed, or there was no figure before", () => {
    expect(explainChange({ before: 0.5, after: 0.5, contributions: [] })).toBeUndefined();
    expect(explainChange({ before: null, after: 0.5, contributions: [contribution("a", 0.1)] })).toBeUndefined();
    expect(explainChange({ before: 0.4, after: 0.5, contributions: [contribution("a", -0.1)] })).toBeUndefined();
  });
});
