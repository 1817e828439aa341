import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShareCounts } from "./share-counts.ts";
import { type StratumPair, stratifiedTest } from "./stratified-test.ts";

const of = (yes: number, n: number, unknown = 0): ShareCounts => ({ yes, n, unknown });

describe("stratifiedTest", () => {
  it("gives the published p of admissions by sex within departments, though all together differ", () => {
    const departments: readonly StratumPair[] = [
      { first: of(512, 825), second: of(89, 108) },
      { first: of(353, 560), second: of(17, 25) },
      { first: of(120, 325), second: of(202, 593) },
      { first: of(138, 417), second: of(131, 375) },
      { first: of(53, 191), second: of(94, 393) },
      { first: of(22, 373), second: of(24, 341) },
    ];
    // R: mantelhaen.test(UCBAdmissions, correct = FALSE)
    expect(stratifiedTest(departments)).toBeCloseTo(0.2169, 4);
    expect(stratifiedTest([{ first: of(1198, 2691), second: of(557, 1835) }])).toBeLessThan(1e-15);
  });

  it("counts the unknown least favourably", () => {
    const p = (unknown: number) => stratifiedTest([{ first: of(180, 200), second: of(140, 200, unknown) }]);
    expect(p(0)).toBeLessThan(p(20));
    expect(p(20)).toBe(stratifiedTest([{ first: of(180, 200), second: of(160, 200) }]));
    expect(p(40)).toBe(1);
  });

  it("cannot tell where nobody is alike, or all had the same outcome", () => {
    expect(stratifiedTest([])).toBe(1);
    expect(stratifiedTest([{ first: of(5, 5), second: of(0, 0) }])).toBe(1);
    expect(stratifiedTest([{ first: of(5, 5), second: of(8, 8) }])).toBe(1);
    expect(stratifiedTest([{ first: of(1, 1), second: of(0, 1) }])).toBeGreaterThan(0.1);
  });

  it("is a probability, the same from both sides", () => {
    const counts = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(20))
      .map(([yes, no, unknown]) => of(yes, yes + no + unknown, unknown));
    fc.assert(
      fc.property(fc.array(fc.record({ first: counts, second: counts }), { maxLength: 4 }), (strata) => {
        const p = stratifiedTest(strata);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        const swapped = strata.map(({ first, second }) => ({ first: second, second: first }));
        expect(stratifiedTest(swapped)).toBeCloseTo(p, 10);
      }),
    );
  });
});
