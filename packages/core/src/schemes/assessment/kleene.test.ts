import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, any, type ConditionVerdict, negated } from "./kleene.ts";

describe("three-valued logic", () => {
  test("one that is not met decides, whatever is unknown", () => {
    expect(all(["met", "unknown", "not-met"])).toBe("not-met");
    expect(any(["not-met", "unknown", "met"])).toBe("met");
  });

  test("what is unknown matters only where nothing decides", () => {
    expect(all(["met", "unknown"])).toBe("unknown");
    expect(any(["not-met", "unknown"])).toBe("unknown");
  });

  test("nothing asked is met by all and by none", () => {
    expect(all([])).toBe("met");
    expect(any([])).toBe("not-met");
  });
});

const verdict = fc.constantFrom<ConditionVerdict>("met", "not-met", "unknown");

test("order and repetition do not matter, and negating twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(verdict), (verdicts) => {
      expect(all([...verdicts].reverse())).toBe(all(verdicts));
      expect(any([...verdicts, ...verdicts])).toBe(any(verdicts));
      expect(verdicts.map(negated).map(negated)).toEqual(verdicts);
    }),
  );
});

test("settling what is unknown never changes what was decided", () => {
  const settled = fc.constantFrom<ConditionVerdict>("met", "not-met");
  fc.assert(
    fc.property(fc.array(fc.tuple(verdict, settled)), (pairs) => {
      const before = pairs.map(([each]) => each);
      const after = pairs.map(([each, later]) => (each === "unknown" ? later : each));
      for (const combine of [all, any]) {
        if (combine(before) !== "unknown") expect(combine(after)).toBe(combine(before));
      }
    }),
  );
});
