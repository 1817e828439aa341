import fc from "fast-check";
import { expect, it } from "vitest";
import { namedSums } from "./named-sums.ts";

const sumsOf = (records: readonly Record<string, number>[]) => {
  const sums = namedSums();
  for (const record of records) sums.add(record);
  return sums.total();
};

it("adds up what has the same name, whatever the order and whatever is left out", () => {
  const sums = sumsOf([{ b: 1, a: 2 }, { a: 10, c: 3, b: 20 }, {}, { c: 100 }]);
  expect(sums).toEqual({ a: 12, b: 21, c: 103 });
  expect(Object.keys(sums)).toEqual(["a", "b", "c"]);
});

it("is nothing of nothing, and keeps a name of which there is none", () => {
  expect(sumsOf([])).toEqual({});
  expect(sumsOf([{ a: 0 }])).toEqual({ a: 0 });
});

it("finds what adding name by name finds", () => {
  const anyRecord = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "toString"), fc.nat(9), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(anyRecord), (records) => {
      const expected = new Map<string, number>();
      for (const [name, count] of records.flatMap((record) => Object.entries(record)))
        expected.set(name, (expected.get(name) ?? 0) + count);
      expect(sumsOf(records)).toEqual(Object.fromEntries(expected));
    }),
  );
});
