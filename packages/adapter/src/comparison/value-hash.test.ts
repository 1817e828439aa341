import fc from "fast-check";
import { expect, test } from "vitest";
import { createValueHash } from "./value-hash.ts";

const hash = createValueHash();
const hashOf = (...values: readonly unknown[]) => {
  hash.restart();
  for (const value of values) hash.value(value);
  return `${hash.low} ${hash.high}`;
};

test("equal values give equal numbers, whatever was added before", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hashOf(structuredClone(value))).toBe(hashOf(value));
    }),
  );
});

test("other values give other numbers", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(hashOf(one) === hashOf(other)).toBe(one === other);
    }),
  );
});

test.each<[readonly unknown[], readonly unknown[]]>([
  [
    ["ab", "c"],
    ["a", "bc"],
  ],
  [[["a"], "b"], [["a", "b"]]],
  [[{ state: "on", day: "2025-01-01" }], [{ state: "open" }]],
  [[{ a: null }], [{ a: 0 }]],
  [[true], [false]],
])("%j differs from %j", (one, other) => expect(hashOf(...one)).not.toBe(hashOf(...other)));
