import { assemble, endOn, openEnd, type Trajectory } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capabilityCount } from "../indicator/capability-count.ts";
import { retention26w } from "../indicator/retention-26w.ts";
import { workFit } from "../indicator/work-fit.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { coverage, job, measurement, provision, token } from "../testing/case-facts.ts";
import { impactOf } from "./impact.ts";

interface Told {
  /** Of how many persons it is known that they lost their job in May. */
  readonly lost?: number;
  readonly persons?: number;
  /** The mark of the first person, in tenths; the others give a seven. */
  readonly mark?: number;
}

/** Persons who all start in January 2025, as a delivery tells of them. */
const town = ({ lost = 0, persons = 20, mark = 70 }: Told): readonly Trajectory[] =>
  assemble([
    coverage(),
    ...Array.from({ length: persons }, (_, index) => {
      const own = { person: token(`n${index}`), record: token(`record${index}`) };
      return [
        provision(own),
        job({ ...own, to: index < lost ? endOn("2025-05-31") : openEnd }),
        measurement("2025-01-20", { ...own, workFit: index === 0 ? mark : 70 }),
      ];
    }).flat(),
  ]).trajectories;

const indicators = [retention26w, workFit];

describe("impactOf", () => {
  it("says what a delivery does to a figure, and which person explains it", () => {
    const [cohort, pooled, ...others] = impactOf(town({}), town({ lost: 1 }), { indicators: [retention26w] });
    expect(others).toEqual([]);
    expect(cohort).toEqual({
      indicator: "retention-26w",
      definitionVersion: retention26w.version,
      municipality: "GM0200",
      cohort: "2025H1",
      reasonsBefore: { "counted/yes": 20 },
      reasonsAfter: { "counted/no": 1, "counted/yes": 19 },
      values: [
        {
          value: "share",
          before: 1,
          beforeN: 20,
          after: 0.95,
          afterN: 20,
          changed: 1,
          contributions: [
            {
              person: token("n0"),
              records: [token("record0")],
              before: ["counted/yes"],
              after: ["counted/no"],
              effect: expect.closeTo(-0.05, 12),
            },
          ],
        },
      ],
    });
    expect(pooled).toMatchObject({ cohort: "pooled", values: [{ before: 1, after: 0.95 }] });
  });

  it("names only the few that explain most", () => {
    const [cohort] = impactOf(town({}), town({ lost: 8 }), { indicators, named: 2 });
    expect(cohort?.values[0]?.contributions.map(({ person }) => person)).toEqual([token("n0"), token("n1")]);
  });

  it("gives means in the unit for people", () => {
    const impacts = impactOf(town({}), town({ mark: 90 }), { indicators });
    expect(impacts.map(({ indicator, cohort }) => [indicator, cohort])).toEqual([
      ["work-fit", "2025H1"],
      ["work-fit", "pooled"],
    ]);
    expect(impacts[0]?.values[0]).toMatchObject({
      value: "baseline",
      before: 7,
      after: 7.1,
      contributions: [{ person: token("n0"), effect: expect.closeTo(0.1, 12) }],
    });
  });

  it("counts persons who are new, and those who are gone", () => {
    const [came] = impactOf(town({ lost: 1, persons: 19 }), town({ lost: 1 }), { indicators });
    expect(came?.values[0]).toMatchObject({
      beforeN: 19,
      afterN: 20,
      contributions: [{ person: token("n19"), before: [], after: ["counted/yes"] }],
    });
    const [left] = impactOf(town({ lost: 1 }), town({ lost: 1, persons: 19 }), { indicators });
    expect(left?.values[0]?.contributions).toMatchObject([{ person: token("n19"), after: [] }]);
  });

  it("shows a figure that was not there before, which no single person explains", () => {
    const [fresh] = impactOf([], town({}), { indicators });
    expect(fresh).toMatchObject({ reasonsBefore: null, reasonsAfter: { "counted/yes": 20 } });
    expect(fresh?.values[0]).toMatchObject({ before: null, beforeN: 0, after: 1, contributions: [] });
    const [gone] = impactOf(town({}), [], { indicators });
    expect(gone?.values[0]).toMatchObject({ before: 1, after: null, contributions: [] });
  });

  it("finds no impact where nothing changes, and explains a change in one person wholly by that person", () => {
    fc.assert(
      fc.property(anyTrajectories, fc.nat(), (trajectories, at) => {
        expect(impactOf(trajectories, trajectories)).toEqual([]);
        const persons = [...new Set(trajectories.map(({ person }) => person))];
        const gone = persons[at % persons.length];
        const rest = trajectories.filter(({ person }) => person !== gone);
        for (const { values } of impactOf(rest, trajectories, { indicators: [...indicators, capabilityCount] }))
          for (const { before, after, contributions } of values) {
            if (before === null || after === null) continue;
            const explained = contributions.reduce((sum, { effect }) => sum + effect, 0);
            expect(explained).toBeCloseTo(after - before, 9);
          }
      }),
      { numRuns: 15 },
    );
  });
});
