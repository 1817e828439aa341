import { describe, expect, it } from "vitest";
import bounds from "./fixtures/bounds.json" with { type: "json" };
import { shareBounds } from "./share-bounds.ts";
import { wilsonInterval } from "./wilson.ts";

const { trimbos } = bounds;

describe("shareBounds", () => {
  it("gives the study's worst and best case and the envelope around both", () => {
    const result = shareBounds(trimbos.employed, trimbos.not, trimbos.unknown);
    expect(result?.range.lower).toBeCloseTo(trimbos.worst, 9);
    expect(result?.range.upper).toBeCloseTo(trimbos.best, 9);
    expect(result?.envelope.lower).toBeCloseTo(trimbos.worst_wilson_lower, 9);
    expect(result?.envelope.upper).toBeCloseTo(trimbos.best_wilson_upper, 9);
  });

  it("leaves the interval of known cases to Wilson", () => {
    const known = wilsonInterval(trimbos.employed, trimbos.employed + trimbos.not);
    expect(known?.lower).toBeCloseTo(trimbos.cc_wilson95[0] ?? 0, 9);
    expect(known?.upper).toBeCloseTo(trimbos.cc_wilson95[1] ?? 0, 9);
  });

  it("is one point without unknowns and nothing without persons", () => {
    expect(shareBounds(8, 2, 0)?.range).toEqual({ lower: 0.8, upper: 0.8 });
    expect(shareBounds(0, 0, 0)).toBeNull();
  });
});
