import { assemble, endOn, openEnd } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { coverage, job, provision, token } from "../testing/case-facts.ts";
import { figureChangesOf } from "./figure-changes.ts";
import { impactOf } from "./impact.ts";

const tallies = (trajectories: Parameters<typeof tallyTrajectories>[0]) => [
  ...tallyTrajectories(trajectories).values(),
];

/** Twenty persons who all start in January 2025; of some it is known that they lost their job in May. */
const town = (lost: number) =>
  assemble([
    coverage(),
    ...Array.from({ length: 20 }, (_, index) => {
      const own = { person: token(`n${index}`), record: token(`record${index}`) };
      return [provision(own), job({ ...own, to: index < lost ? endOn("2025-05-31") : openEnd })];
    }).flat(),
  ]).trajectories;

describe("figureChangesOf", () => {
  it("tells a figure before and after", () => {
    const [change] = figureChangesOf(tallies(town(0)), tallies(town(1))).filter(
      ({ indicator }) => indicator === "retention-26w",
    );
    expect(change).toMatchObject({
      municipality: "GM0200",
      cohort: "2025H1",
      reasonsBefore: { "counted/yes": 20 },
      reasonsAfter: { "counted/no": 1, "counted/yes": 19 },
      values: [{ value: "share", before: 1, beforeN: 20, after: 0.95, afterN: 20 }],
    });
  });

  it("has nothing before the first delivery, and nothing to say when nothing changes", () => {
    const first = figureChangesOf([], tallies(town(0)));
    expect(first.every(({ reasonsBefore }) => reasonsBefore === null)).toBe(true);
    expect(figureChangesOf(tallies(town(2)), tallies(town(2)))).toEqual([]);
  });

  it("sees no change where a database has put the parts of a tally in another order", () => {
    const turned = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, part]) => [key, turned(part)] as const)
              .reverse(),
          )
        : value;
    expect(figureChangesOf(tallies(town(2)), tallies(town(2)).map(turned) as Tally[])).toEqual([]);
  });

  it("finds the same figures and values as the impact on single persons does", () => {
    fc.assert(
      fc.property(anyTrajectories, anyTrajectories, (before, after) => {
        const impacts = impactOf(before, after).map(({ values, ...figure }) => ({
          ...figure,
          values: values.map(({ contributions: _, changed: _changed, ...value }) => value),
        }));
        expect(figureChangesOf(tallies(before), tallies(after))).toEqual(impacts);
      }),
      { numRuns: 15 },
    );
  });
});
