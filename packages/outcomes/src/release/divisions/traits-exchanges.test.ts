import { describe, expect, it } from "vitest";
import { type ExchangedPart, isLeftOpen, isLeftOpenBeside } from "./traits-exchanges.ts";

/** Young men, young women, older men and older women; of everybody the sex is told. */
const side = (a: number, b: number, c: number, d: number) => ({ members: 1, counts: [a, b, 0, c, d, 0] });

/** A region of which ages and sexes are shown, and all that is around it, of which both follow. */
const region = (inside: ReturnType<typeof side>, outside: ReturnType<typeof side>): readonly ExchangedPart[] => [
  { ageBlock: 0, sexBlock: 0, inside, outside: { members: 0, counts: [] } },
  { ageBlock: -1, sexBlock: -1, inside: { members: 0, counts: [] }, outside },
];

describe("persons of an age and a sex in a region of which ages and sexes are shown", () => {
  it("stay uncertain where two inside and two outside can exchange their sexes five times", () => {
    // Two pairs inside can become young men and older women while two outside do the opposite, or three the other way round.
    expect(isLeftOpen(region(side(3, 2, 2, 3), side(2, 3, 3, 2)), 5)).toBe(true);
    expect(isLeftOpen(region(side(3, 2, 2, 3), side(2, 2, 2, 2)), 5)).toBe(false);
  });

  it("follow where all around are alike, because nobody there can exchange with anybody", () => {
    expect(isLeftOpen(region(side(9, 9, 9, 9), side(20, 0, 0, 0)), 5)).toBe(false);
    expect(isLeftOpen(region(side(9, 9, 9, 9), side(20, 0, 20, 0)), 5)).toBe(false);
    expect(isLeftOpen(region(side(9, 9, 9, 9), side(20, 0, 0, 20)), 5)).toBe(true);
  });

  it("are no secret where the region shows nobody of the age", () => {
    expect(isLeftOpen(region(side(9, 9, 0, 0), side(9, 9, 9, 9)), 5)).toBe(true);
  });
});

describe("persons of a sex where ages alone are shown by region", () => {
  const bothInOneSexBlock = (inside: ReturnType<typeof side>, outside: ReturnType<typeof side>) =>
    region(inside, outside).map((part) => ({ ...part, sexBlock: -1 }));

  it("stay uncertain where men inside and women outside of one age can exchange their sexes", () => {
    expect(isLeftOpen(bothInOneSexBlock(side(9, 0, 0, 9), side(0, 9, 9, 0)), 5)).toBe(true);
    expect(isLeftOpen(bothInOneSexBlock(side(9, 0, 9, 0), side(0, 2, 0, 2)), 5)).toBe(false);
  });
});

describe("persons beside somebody who knows some of them", () => {
  const all = region(side(9, 9, 9, 9), side(9, 9, 9, 9));

  it("stay uncertain for all who know few, and for sure of nobody who knows many", () => {
    expect(isLeftOpenBeside(all, region(side(7, 7, 7, 7), side(9, 9, 9, 9)), 5)).toBe(true);
    expect(isLeftOpenBeside(all, region(side(2, 2, 2, 2), side(9, 9, 9, 9)), 5)).toBe(false);
    expect(isLeftOpenBeside(all, region(side(9, 9, 9, 9), side(9, 0, 9, 0)), 5)).toBe(false);
  });
});
