import { describe, expect, it } from "vitest";
import { expectedPercents, leavesOpen } from "./exchanges.ts";
import { mixTable } from "./mix-table.ts";

/** Municipalities with persons in two strata, who do well in the first and badly in the second. */
const tableOf = (sizes: readonly number[]) =>
  mixTable(
    sizes.map((size) => {
      const few = Math.ceil(size / 8);
      return [
        { stratum: "a", kept: "", yes: size, no: few, unknown: 0 },
        { stratum: "b", kept: "", yes: few, no: size, unknown: 0 },
      ];
    }),
  );

const isOpen = (sizes: readonly number[], unit: number, isOwnShown: boolean) => {
  const table = tableOf(sizes);
  return leavesOpen(table, expectedPercents(table), unit, isOwnShown);
};

describe("what expected shares leave open", () => {
  it("is a share of half where as many are in either stratum", () => {
    expect(expectedPercents(tableOf([27, 480, 624, 896]))).toEqual([50, 50, 50, 50]);
  });

  it("is rounded up at half a percent", () => {
    const alone = [
      { yes: 15, rest: 23 },
      { yes: 4, rest: 15 },
      { yes: 2, rest: 0 },
    ].map(({ yes, rest }) => [{ stratum: "a", kept: "", yes, no: rest, unknown: 0 }]);
    expect(expectedPercents(mixTable(alone))[1]).toBe(Math.round((100 * 17) / 40));
  });

  it("of few persons is less where their own is shown, since one who moves between strata changes it", () => {
    expect(isOpen([27, 480, 624, 896], 0, false)).toBe(true);
    expect(isOpen([27, 480, 624, 896], 0, true)).toBe(false);
  });

  it("of many persons is enough, whoever of the others looks", () => {
    for (const unit of [1, 2, 3]) expect(isOpen([27, 480, 624, 896], unit, true)).toBe(true);
  });

  it("is nothing with one other only, who knows all persons of their own", () => {
    expect(isOpen([480, 624], 0, false)).toBe(false);
  });
});
