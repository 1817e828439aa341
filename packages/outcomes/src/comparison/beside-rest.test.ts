import { expect, it } from "vitest";
import { smallestDifference } from "../statistics/smallest-difference.ts";
import { besideRest } from "./beside-rest.ts";

const beside = (yes: readonly number[]) => {
  const counts = yes.map((own) => ({ yes: own, unknown: 0, n: 200 }));
  return besideRest(
    counts,
    counts.map((own) => new Map([["", own]])),
  );
};

it("could show what the first of so many tests could, where chance alone makes them differ", () => {
  const [own] = beside(Array.from({ length: 30 }, () => 170));
  const { higher, lower } = smallestDifference(0.85, [200, 5800], { confidence: 1 - 0.05 / 30 });
  expect(own?.allowsFor).toBe("chance");
  expect(own?.smallest).toBeCloseTo(Math.min(higher ?? 1, lower ?? 1), 12);
});

it("could show nothing where they differ so much that no share would stand out", () => {
  const [own] = beside(Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 10 : 190)));
  expect(own).toMatchObject({ allowsFor: "usual-differences", verdict: "fits-chance", smallest: null });
});

it("is nothing for one without persons, and where all or none have the outcome", () => {
  expect(beside([200, 200, 200])).toEqual([null, null, null]);
  expect(beside([0, 0, 0])).toEqual([null, null, null]);
});
