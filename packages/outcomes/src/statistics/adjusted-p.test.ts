import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, bonferroni, bonferroniZ, holm } from "./adjusted-p.ts";
import funnel from "./fixtures/funnel.json" with { type: "json" };
import reference from "./fixtures/multiplicity.json" with { type: "json" };

const corrections = { bonferroni, holm, BH: benjaminiHochberg };
const names = ["bonferroni", "holm", "BH"] as const;

describe.each(names)("%s", (name) => {
  const adjust = corrections[name];

  it("equals R's p.adjust", () => {
    adjust(reference.p).forEach((p, index) => {
      expect(p).toBeCloseTo(reference[name][index] ?? Number.NaN, 9);
    });
  });

  it("adjusts none of none and leaves one as it is", () => {
    expect(adjust([])).toEqual([]);
    expect(adjust([0.04])).toEqual([0.04]);
  });

  it("never lowers a p value, never exceeds 1 and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
        const adjusted = adjust(pValues);
        pValues.forEach((p, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          pValues.forEach((other, place) => {
            if (other > p) expect(adjusted[place]).toBeGreaterThanOrEqual(adjusted[index] ?? Number.NaN);
          });
        });
      }),
    );
  });
});

it("is strictest with Bonferroni and mildest with Benjamini and Hochberg", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
      const strictest = bonferroni(pValues);
      const mildest = benjaminiHochberg(pValues);
      holm(pValues).forEach((p, index) => {
        expect(p).toBeLessThanOrEqual(strictest[index] ?? Number.NaN);
        expect(p).toBeGreaterThanOrEqual(mildest[index] ?? Number.NaN);
      });
    }),
  );
});

describe("bonferroniZ", () => {
  it("equals R for the sixteen units of the funnel", () => {
    expect(bonferroniZ(16)).toBeCloseTo(funnel.bonferroni_z, 9);
    expect(bonferroniZ(1)).toBeCloseTo(1.959963984540054, 9);
    expect(bonferroniZ(0)).toBeNull();
  });
});
