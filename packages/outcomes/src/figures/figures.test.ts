import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { aTally } from "../testing/tallies.ts";
import { figuresOf } from "./figures.ts";

const tallies = [
  aTally({ yes: 20, no: 4 }),
  aTally({ yes: 6, grantor: "uwv" }),
  aTally({ yes: 10, unknown: 5, cohort: "2024H2" }),
  aTally({ yes: 3, notMature: 9, cohort: "2025H2" }),
  aTally({ yes: 8, no: 8, municipality: "GM0202" }),
];

const places = (list: ReturnType<typeof figuresOf>) =>
  list.map(({ municipality, cohort, status, estimate }) => [
    municipality,
    cohort,
    status,
    estimate.kind === "share" ? estimate.n : null,
  ]);

describe("figuresOf", () => {
  it("gives every municipality and cohort, all municipalities and the pooled final cohorts", () => {
    expect(places(figuresOf(tallies))).toEqual([
      ["GM0200", "2024H1", "final", 30],
      ["GM0200", "2024H2", "final", 15],
      ["GM0200", "2025H2", "provisional", 3],
      ["GM0200", "pooled", "final", 45],
      ["GM0202", "2024H1", "final", 16],
      ["GM0202", "pooled", "final", 16],
      ["all", "2024H1", "final", 46],
      ["all", "2024H2", "final", 15],
      ["all", "2025H2", "provisional", 3],
      ["all", "pooled", "final", 61],
    ]);
  });

  it("says which cohorts were pooled", () => {
    const pooled = figuresOf(tallies).find(({ municipality, cohort }) => municipality === "all" && cohort === "pooled");
    expect(pooled?.pooled).toEqual([
      { municipality: "GM0200", cohort: "2024H1" },
      { municipality: "GM0200", cohort: "2024H2" },
      { municipality: "GM0202", cohort: "2024H1" },
    ]);
  });

  it("is provisional until the last possible t0 of the half-year is mature, to the day", () => {
    const status = (finalThrough: string) => figuresOf([aTally({ yes: 1, finalThrough })])[0]?.status;
    expect(status("2024-12-28")).toBe("provisional");
    expect(status("2024-12-29")).toBe("final");
  });

  it("waits for the slowest grantor of a cohort", () => {
    const slow = aTally({ yes: 1, grantor: "uwv", finalThrough: "2024-12-28" });
    expect(figuresOf([aTally({ yes: 9 }), slow]).map(({ status }) => status)).toEqual(["provisional", "provisional"]);
  });

  it("does not depend on the order of the tallies, nor on how they were cut", () => {
    fc.assert(
      fc.property(anyTrajectories, (trajectories) => {
        const whole = [...tallyTrajectories(trajectories).values()];
        expect(figuresOf([...whole].reverse())).toEqual(figuresOf(whole));
        const reasons = figuresOf(whole).map((figure) => [
          figure.trajectories,
          Object.values(figure.reasons).reduce((sum, count) => sum + count, 0),
        ]);
        for (const [received, explained] of reasons) expect(explained).toBe(received);
      }),
      { numRuns: 30 },
    );
  });
});
