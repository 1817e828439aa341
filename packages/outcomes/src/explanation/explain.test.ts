import { assemble, withTowardsWork } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tablesOf } from "../figures/cell-sums.ts";
import { figuresOf } from "../figures/figures.ts";
import { indicators } from "../indicator/indicators.ts";
import { placement26w } from "../indicator/placement-26w.ts";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyAssembly, anyTrajectories } from "../testing/any-tally.ts";
import { coverage, endOn, exit, job, provision, token } from "../testing/case-facts.ts";
import { aTally } from "../testing/tallies.ts";
import { type Explanation, explain, type FigurePlace } from "./explain.ts";
import { streamsUsed } from "./streams-used.ts";

const place = {
  indicator: "retention-26w",
  definitionVersion: indicators[0]?.version ?? "",
  municipality: "GM0200",
  cohort: "2025H1",
};

const placementPlace = { indicator: placement26w.id, definitionVersion: placement26w.version };

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

const explained = (...parameters: Parameters<typeof explain>): Explanation => {
  const result = explain(...parameters);
  if (!result.ok) throw new Error(result.reason);
  return result.explanation;
};

describe("explain", () => {
  const one = (name: string) => ({ person: token(name), record: token(name) });
  const { trajectories } = assemble([
    coverage(),
    coverage({ stream: "wages", sourceKind: "wage-return" }),
    ...["anna", "bob", "carla", "dirk"].map((name) => ({ ...provision(), ...one(name), ref: token(name) })),
    { ...job(), ...one("anna"), jobRef: token("anna") },
    { ...job({ to: endOn("2025-03-31") }), ...one("bob"), jobRef: token("bob") },
    { ...job({ to: endOn("2025-03-31") }), ...one("carla"), jobRef: token("carla") },
    { ...exit("death", "2025-04-01"), ...one("carla") },
  ]);
  const tallies = [...tallyTrajectories(trajectories).values()];

  it("walks from what was received to what was counted", () => {
    const { received, steps } = explained(tallies, place);
    expect(received).toBe(4);
    expect(steps.map(({ outcome, count, remaining, reasons }) => [outcome, count, remaining, reasons.length])).toEqual([
      ["out-of-scope", 1, 3, 1],
      ["excluded", 1, 2, 1],
      ["not-mature", 0, 2, 0],
      ["unknown", 0, 2, 0],
      ["counted", 2, 0, 2],
    ]);
    expect(steps[1]?.reasons).toEqual([{ reason: "died", label: { nl: "overleden", en: "died" }, count: 1 }]);
  });

  it("names definition, deliveries and how far they reach", () => {
    const { definitionVersion, status, sources } = explained(tallies, place, streamsUsed(trajectories));
    expect([definitionVersion, status]).toEqual([place.definitionVersion, "final"]);
    expect(sources).toEqual([
      {
        municipality: "GM0200",
        cohorts: ["2025H1"],
        observedUntil: "2026-06-30",
        streams: [
          {
            municipality: "GM0200",
            stream: "case-file",
            sourceKind: "case-file",
            observedFrom: "2023-01-01",
            observedUntil: "2026-06-30",
          },
        ],
      },
    ]);
  });

  it("explains margins by municipality and cohort, each as far as its own deliveries reach", () => {
    const several = [
      aTally({ yes: 12 }),
      aTally({ yes: 10, cohort: "2024H2" }),
      aTally({ yes: 9, no: 1, municipality: "GM0202", observedUntil: "2026-03-31" }),
    ];
    const { received, sources } = explained(several, { ...several[0]!, municipality: "all", cohort: "pooled" });
    expect(received).toBe(32);
    expect(sources.map(({ municipality, cohorts, observedUntil }) => [municipality, cohorts, observedUntil])).toEqual([
      ["GM0200", ["2024H1", "2024H2"], "2026-06-30"],
      ["GM0202", ["2024H1"], "2026-03-31"],
    ]);
  });

  it("says when there is no such figure", () => {
    const nothing = { ok: false, reason: "no-such-figure" };
    expect(explain(tallies, { ...place, cohort: "2019H1" })).toEqual(nothing);
    expect(explain(tallies, { ...place, definitionVersion: "0.0.1" })).toEqual(nothing);
    expect(explain([], place)).toEqual(nothing);
  });

  it("adds up to what was received, for every figure of every indicator", () => {
    fc.assert(
      fc.property(anyTrajectories, (some) => {
        const own = [...tallyTrajectories(some).values()];
        for (const { id } of indicators) {
          const figures = tablesOf(own.filter(({ indicator }) => indicator === id)).flatMap(({ kind, cells }) =>
            cells.map(({ municipality, cohort }): FigurePlace => ({ ...kind, municipality, cohort })),
          );
          const single = figures.filter(({ municipality, cohort }) => municipality !== "all" && cohort !== "pooled");
          const explanations = single.map((figure) => explained(own, figure));
          expect(sumOf(explanations.map(({ received }) => received))).toBe(some.length);
          for (const { received, steps } of explanations) {
            expect(sumOf(steps.flatMap(({ reasons }) => reasons.map(({ count }) => count)))).toBe(received);
            expect(steps.at(-1)?.remaining).toBe(0);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("explains every figure as the figure itself says, of every kind of indicator", () => {
    const kinds = new Set<string>();
    for (const figure of figuresOf(tallies)) {
      const { received, steps } = explained(tallies, figure);
      expect(received).toBe(figure.trajectories);
      const reasons = steps.flatMap(({ outcome, reasons }) =>
        reasons.map(({ reason, count }) => [`${outcome}/${reason}`, count]),
      );
      expect(Object.fromEntries(reasons)).toEqual(figure.reasons);
      kinds.add(figure.estimate.kind);
    }
    expect([...kinds].sort()).toEqual(["association", "distribution", "paired-mean", "share", "survival"]);
  });

  it("counts what was received for placement with those who never got a job coach", () => {
    fc.assert(
      fc.property(anyAssembly, (assembly) => {
        const all = withTowardsWork(assembly);
        const own = [...tallyTrajectories(all, { indicators: [placement26w] }).values()];
        const places = own.map(({ municipality, cohort }) => ({ ...placementPlace, municipality, cohort }));
        const unique = [...new Map(places.map((place) => [`${place.municipality} ${place.cohort}`, place])).values()];
        expect(sumOf(unique.map((place) => explained(own, place).received))).toBe(all.length);
      }),
      { numRuns: 12 },
    );
  });
});
