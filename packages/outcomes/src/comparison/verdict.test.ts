import { expect, it } from "vitest";
import { verdictOf } from "./verdict.ts";

const apart = { lower: 0.02, upper: 0.2 };
const around = { lower: -0.02, upper: 0.2 };
const clear = {
  comparability: { grade: "A", reasons: [] } as const,
  interval: apart,
  range: apart,
  adjustedShownP: 0.01,
  adjustedP: 0.02,
};

it.each([
  ["different", {}],
  ["not-comparable", { comparability: { grade: "D", reasons: [] } as const }],
  ["fits-chance", { interval: around }],
  ["fits-chance", { adjustedShownP: 0.05 }],
  ["too-much-unknown", { range: around }],
  ["too-much-unknown", { adjustedP: 0.05 }],
] as const)("is %s with %o", (verdict, over) => {
  expect(verdictOf({ ...clear, ...over })).toBe(verdict);
});
