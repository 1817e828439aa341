import fc from "fast-check";
import { expect, it } from "vitest";
import paired from "./fixtures/paired.json" with { type: "json" };
import { signTest } from "./sign-test.ts";

it("equals R's exact tests of McNemar and of signs", () => {
  expect(signTest(14, 6)).toBeCloseTo(paired.mcnemar.exact, 9);
  const changes = paired.ties.pre.map((earlier, index) => (paired.ties.post[index] ?? Number.NaN) - earlier);
  const up = changes.filter((change) => change > 0).length;
  const down = changes.filter((change) => change < 0).length;
  expect(signTest(up, down)).toBeCloseTo(paired.ties.sign_test, 9);
});

it("says nothing where nobody changed, and sees no direction in as many up as down", () => {
  expect(signTest(0, 0)).toBeNull();
  expect(signTest(4, 4)).toBe(1);
});

it("does not depend on the direction", () => {
  const count = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(count, count, (up, down) => {
      expect(signTest(up, down)).toBe(signTest(down, up));
    }),
  );
});
