import { describe, expect, it } from "vitest";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { figuresOf } from "./figures.ts";
import { isNotDelivered } from "./not-delivered.ts";

const unknownFor = (reasons: Readonly<Record<string, number>>, over: Parameters<typeof aTally>[0] = {}) => {
  const unknown = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  return aTally({ unknown, reasons, ...over });
};

describe("isNotDelivered", () => {
  it("holds where nobody answered a question, in whatever half-year and municipality", () => {
    const tallies = [
      unknownFor({ "unknown/not-recorded": 12 }),
      unknownFor({ "unknown/no-measurement": 7 }, { municipality: "GM0202" }),
    ];
    expect(isNotDelivered(figuresOf(tallies))).toBe(true);
    expect(isNotDelivered(figuresOf([...tallies, aTally({ no: 1, cohort: "2024H2" })]))).toBe(false);
  });

  it("does not hold where something is known of why it is not known", () => {
    const tally = unknownFor({ "unknown/not-recorded": 12, "unknown/moved": 1 });
    expect(isNotDelivered(figuresOf([tally]))).toBe(false);
  });

  it("holds where work at the measurement is not known either, and not by that alone", () => {
    const workNotKnown = { "unknown/work-at-measurement-not-known": 3 };
    expect(isNotDelivered(figuresOf([unknownFor({ ...workNotKnown, "unknown/incomplete-answers": 4 })]))).toBe(true);
    expect(isNotDelivered(figuresOf([unknownFor(workNotKnown)]))).toBe(false);
  });

  it("does not hold where nobody was followed long enough", () => {
    expect(isNotDelivered(figuresOf([aTally({ notMature: 9 })]))).toBe(false);
  });

  it("does not hold where nobody is in scope, unless that is because nothing was accounted for", () => {
    const outOfScope = (reason: string) =>
      isNotDelivered(figuresOf([aTally({ trajectories: 4, persons: 4, reasons: { [`out-of-scope/${reason}`]: 4 } })]));
    expect(outOfScope("no-trial-placement")).toBe(false);
    expect(outOfScope("no-accounting")).toBe(true);
  });

  it("does not hold where a mean is of one moment only, or lies between bounds", () => {
    expect(isNotDelivered(figuresOf([aMarkTally([[70, null]])]))).toBe(false);
    const bounds = aMarkTally([], { trajectories: 1, persons: 1, reasons: { "unknown/incomplete-answers": 1 } });
    expect(isNotDelivered(figuresOf([bounds]))).toBe(true);
    const state = { ...bounds.state, undetermined: { baseline: { n: 1, sumLow: 10, sumHigh: 90 }, followUp: none } };
    expect(isNotDelivered(figuresOf([{ ...bounds, state } as typeof bounds]))).toBe(false);
  });
});

const none = { n: 0, sumLow: 0, sumHigh: 0 };
