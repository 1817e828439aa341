import { describe, expect, it } from "vitest";
import { shortenedBy } from "./shortened-sum.ts";
import { sparseRowsOf } from "./sparse-rows.ts";

const known = (...terms: readonly number[]) => ({ terms, low: 9, high: 9 });

describe("a sum in fewer variables", () => {
  const shortened = shortenedBy(
    sparseRowsOf([known(0, 1), known(2, 3, 4, 5, 6), { terms: [7, 8], low: 0, high: 4 }, known(8, 9)], 10),
  );

  it("leaves out sums that are known", () => {
    expect(shortened([0, 1, 7], [])).toEqual({ terms: [7], sense: 1 });
    expect(shortened([0, 1], [])).toEqual({ terms: [], sense: 1 });
  });

  it("keeps sums that are known within bounds only", () => {
    expect(shortened([7, 8], [])).toEqual({ terms: [7, 8], sense: 1 });
  });

  it("goes by what else is in a known sum where that is less", () => {
    expect(shortened([2, 3, 4], [])).toEqual({ terms: [5, 6], sense: -1 });
    expect(shortened([2, 3], [])).toEqual({ terms: [2, 3], sense: 1 });
    expect(shortened([0, 1, 2, 3, 4], [])).toEqual({ terms: [5, 6], sense: -1 });
  });

  it("leaves out what is held, and takes it for known in other sums", () => {
    expect(shortened([0, 7], [0, 1])).toEqual({ terms: [7], sense: 1 });
    expect(shortened([0, 7], [1])).toEqual({ terms: [7], sense: 1 });
    expect(shortened([2, 3, 4, 5], [6])).toEqual({ terms: [], sense: 1 });
    expect(shortened([2, 3], [5, 6])).toEqual({ terms: [4], sense: -1 });
  });

  it("remembers nothing of the sums before", () => {
    shortened([2, 3, 4], [5]);
    expect(shortened([6], [])).toEqual({ terms: [6], sense: 1 });
  });
});
