import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capabilityCount } from "./capability-count.ts";

interface Vector {
  readonly items: readonly { readonly A: number | null; readonly B: number | null; readonly C: number | null }[];
  readonly expected: { readonly capability_count: number | null; readonly count_bounds: readonly [number, number] };
}

const file = new URL("./fixtures/capability-vectors.json", import.meta.url);
const vectors = Object.entries<Vector>(JSON.parse(readFileSync(file, "utf8")));

describe("the reference vectors", () => {
  test.each(vectors)("%s", (_, { items, expected }) => {
    const answers = items.map(({ A, B, C }) => ({ a: A, b: B, c: C }));
    const [low, high] = expected.count_bounds;
    expect(capabilityCount(answers)).toEqual(
      expected.capability_count === null
        ? { determined: false, low, high }
        : { determined: true, count: expected.capability_count },
    );
  });
});

test("filling in missing answers stays within the bounds", () => {
  const answer = fc.option(fc.integer({ min: 1, max: 5 }));
  const answers = fc.array(fc.record({ a: answer, b: answer, c: answer }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 5 }), (given, filler) => {
      const before = capabilityCount(given);
      const [low, high] = before.determined ? [before.count, before.count] : [before.low, before.high];
      const filled = given.map(({ a, b, c }) => ({ a: a ?? filler, b: b ?? filler, c: c ?? filler }));
      const after = capabilityCount(filled);
      expect(after.determined && after.count >= low && after.count <= high).toBe(true);
    }),
  );
});
