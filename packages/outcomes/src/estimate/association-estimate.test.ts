import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeAssociations, productsOf } from "../tally/association-state.ts";
import { type AssociationEstimate, estimateAssociation } from "./association-estimate.ts";

/** Work values beside hours of coaching (counted in minutes) and a mark (counted in hundredths). */
const definition = {
  variables: [
    { id: "work-values", title: { nl: "Werkwaarden", en: "Work values" }, per: 1 },
    { id: "hours", title: { nl: "Uren", en: "Hours" }, per: 60 },
    { id: "mark", title: { nl: "Cijfer", en: "Mark" }, per: 100 },
  ],
};

const stateOf = (rows: readonly (readonly number[])[]) => {
  const products = rows.map(productsOf);
  const sums = products[0]?.map((_, at) => String(products.reduce((sum, own) => sum + (own[at] ?? 0n), 0n))) ?? [];
  return { kind: "association" as const, n: rows.length, unknown: 2, notMature: 1, products: sums };
};

const fitted = (estimate: AssociationEstimate) => {
  if (estimate.fit.kind !== "fitted") throw new Error(estimate.fit.reason);
  return estimate.fit;
};

describe("estimateAssociation", () => {
  it("finds the line that the figures lie on, per hour and per mark and not per minute", () => {
    const rows = [60, 120, 240, 300, 30].flatMap((minutes) =>
      [600, 700, 900].map((hundredths) => [1 + minutes / 30 + hundredths / 100, minutes, hundredths]),
    );
    const estimate = estimateAssociation(stateOf(rows), definition);
    expect(estimate).toMatchObject({ kind: "association", outcome: "work-values", n: 15, unknown: 2, notMature: 1 });
    const { intercept, variables, rSquared } = fitted(estimate);
    expect(rSquared).toBeCloseTo(1, 12);
    expect(intercept.estimate).toBeCloseTo(1, 9);
    expect(variables.map(({ variable }) => variable)).toEqual(["hours", "mark"]);
    expect(variables[0]?.estimate).toBeCloseTo(2, 9);
    expect(variables[1]?.estimate).toBeCloseTo(1, 9);
  });

  /** Hours 1 to 5 and outcomes 2, 3, 5, 4, 6: Sxy = 9, Sxx = Syy = 10, so 1.9 is left on 3 degrees of freedom. */
  it("gives what can be worked out by hand for one variable", () => {
    const rows = [2, 3, 5, 4, 6].map((values, index) => [values, (index + 1) * 60]);
    const one = { variables: definition.variables.slice(0, 2) };
    const { intercept, variables, rSquared, sigma, degrees } = fitted(estimateAssociation(stateOf(rows), one));
    const [hours] = variables;
    expect(degrees).toBe(3);
    expect(intercept.estimate).toBeCloseTo(1.3, 12);
    expect(hours?.estimate).toBeCloseTo(0.9, 12);
    expect(hours?.standardError).toBeCloseTo(Math.sqrt(1.9 / 3 / 10), 12);
    expect(hours?.t).toBeCloseTo(0.9 / Math.sqrt(1.9 / 3 / 10), 9);
    expect(hours?.standardised).toBeCloseTo(0.9, 12);
    expect(rSquared).toBeCloseTo(0.81, 12);
    expect(sigma).toBeCloseTo(Math.sqrt(1.9 / 3), 12);
    expect(hours?.interval.lower).toBeCloseTo(0.9 - 3.182446305284263 * Math.sqrt(1.9 / 3 / 10), 9);
  });

  it.each([
    ["too-few-persons", []],
    ["too-few-persons", [[1, 60, 700]]],
    ["constant-outcome", [60, 120, 180, 240].map((minutes, index) => [3, minutes, [500, 900, 100, 300][index] ?? 0])],
    ["dependent-variables", [60, 120, 180, 240, 300].map((minutes, index) => [index % 3, minutes, minutes * 2])],
  ])("refuses: %s", (reason, rows) => {
    expect(estimateAssociation(stateOf(rows), definition).fit).toEqual({ kind: "refused", reason });
  });

  it("throws for products of other variables", () => {
    expect(() => estimateAssociation(stateOf([[1, 2]]), definition)).toThrow("other variables");
  });

  it("is the same however the persons were divided over tallies", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.nat(2000), fc.integer({ min: 100, max: 1000 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.nat(30), (rows, cut) => {
        const whole = { ...stateOf(rows), unknown: 4, notMature: 2 };
        const parts = mergeAssociations(stateOf(rows.slice(0, cut)), stateOf(rows.slice(cut)));
        expect(estimateAssociation(parts, definition)).toEqual(estimateAssociation(whole, definition));
      }),
      { numRuns: 60 },
    );
  });
});
