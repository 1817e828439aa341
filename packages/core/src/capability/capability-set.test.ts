import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { hasCode } from "../codes/code-list.ts";
import { capabilityQuestionCodes, workValueCodes } from "../codes/measurement.ts";
import type { WorkValueAnswers } from "../facts/work-value-answers.ts";
import type { UnusableAnswers } from "./capability-answers.ts";
import { capabilityChange } from "./capability-change.ts";
import { capabilityCount } from "./capability-count.ts";
import { capabilityOrientations, capabilityThreshold } from "./capability-score.ts";
import { type CapabilitySet, capabilitySet } from "./capability-set.ts";
import type { CapabilityShare } from "./capability-share.ts";
import { WorkValue } from "./work-value.ts";

/** "543" is A 5, B 4, C 3; "-" is a missing answer. */
const answersOf = (...values: readonly string[]): WorkValueAnswers[] =>
  values.map((value) => {
    const [a = null, b = null, c = null] = [...value].map((answer) => (answer === "-" ? null : Number(answer)));
    return { a, b, c };
  });

/** Seven values: the ones given, then values that nobody finds important. */
const sevenOf = (...values: readonly string[]) => answersOf(...values, ...Array(7 - values.length).fill("111"));

function setOf(answers: readonly WorkValueAnswers[], threshold?: number): CapabilitySet {
  const set = capabilitySet(answers, threshold === undefined ? {} : { threshold });
  if (!set.valid) throw new Error(set.reasons.map(({ code }) => code).join());
  return set;
}

interface Vector {
  readonly items: readonly { readonly A: number | null; readonly B: number | null; readonly C: number | null }[];
  readonly expected: {
    readonly capability_count: number | null;
    readonly count_bounds: readonly [number, number];
    readonly valued: number;
    readonly ratio: number | null;
    readonly sum_positive_discrepancy_valued: number | null;
  };
}

const file = new URL("./fixtures/capability-vectors.json", import.meta.url);
const vectors = Object.entries<Vector>(JSON.parse(readFileSync(file, "utf8")));

describe("the reference vectors", () => {
  test.each(vectors)("%s", (_, { items, expected }) => {
    const { values, count, share, discrepancy } = setOf(items.map(({ A, B, C }) => ({ a: A, b: B, c: C })));
    const [low, high] = expected.count_bounds;
    expect(count).toEqual({
      name: "capability.count.v1",
      direction: "higher-is-better",
      ...(low === high ? { determined: true, value: expected.capability_count } : { determined: false, low, high }),
    });
    expect(share.determined ? share.value : null).toBe(expected.ratio);
    expect(discrepancy.determined ? discrepancy.value : null).toBe(expected.sum_positive_discrepancy_valued);
    expect(values.filter(({ state }) => state !== "not-valued")).toHaveLength(expected.valued);
  });
});

describe("the state of a value", () => {
  test.each([
    ["444", true, "in-set"],
    ["434", false, "valued-not-enabled"],
    ["433", false, "valued-not-enabled"],
    ["443", false, "valued-enabled-not-realised"],
    ["355", false, "not-valued"],
    ["3--", false, "not-valued"],
    ["-3-", false, "undetermined"],
    ["-55", "undetermined", "undetermined"],
    ["4-3", false, "undetermined"],
    ["4-4", "undetermined", "undetermined"],
    ["43-", false, "valued-not-enabled"],
    ["44-", "undetermined", "undetermined"],
    ["---", "undetermined", "undetermined"],
  ] as const)("%s", (answers, inSet, state) => {
    expect(setOf(sevenOf(answers)).values[0]).toMatchObject({ value: "use-knowledge-skills", inSet, state });
  });

  test("another threshold", () => {
    expect(setOf(sevenOf("333"), 3).values[0]?.state).toBe("in-set");
    expect(setOf(sevenOf("544"), 5).values[0]?.state).toBe("valued-not-enabled");
  });
});

test("differences stand per value and are missing where an answer is", () => {
  expect(setOf(sevenOf("531")).values[0]?.discrepancies).toEqual({ aMinusC: 4, aMinusB: 2, bMinusC: 2 });
  expect(setOf(sevenOf("5-1")).values[0]?.discrepancies).toEqual({ aMinusC: 4, aMinusB: null, bMinusC: null });
});

describe("a share of what is valued", () => {
  const shareOf = (...values: readonly string[]): CapabilityShare => setOf(sevenOf(...values)).share;

  test("who values three and achieves three has a count of 3 and a share of 1", () => {
    const { count, share } = setOf(sevenOf("444", "555", "445"));
    expect([count, share]).toMatchObject([{ value: 3 }, { value: 1 }]);
  });

  test("nothing valued is no share of 0", () => {
    expect(shareOf()).toMatchObject({ determined: true, value: null, reason: "nothing-valued" });
  });

  test("a failing B settles the count and leaves the denominator open", () => {
    const { count, share } = setOf(sevenOf("444", "-25"));
    expect(count).toMatchObject({ determined: true, value: 1 });
    expect(share).toMatchObject({ determined: false, low: 1 / 2, high: 1, mayValueNothing: false });
  });

  test("a missing A may also mean that nothing is valued", () => {
    expect(shareOf("-25")).toMatchObject({ determined: false, low: 0, high: 0, mayValueNothing: true });
    expect(shareOf("-55")).toMatchObject({ determined: false, low: 1, high: 1, mayValueNothing: true });
  });

  test("a missing A that changes nothing leaves the share determined", () => {
    expect(shareOf("424", "-25")).toMatchObject({ determined: true, value: 0 });
    expect(shareOf("444", "-55")).toMatchObject({ determined: true, value: 1 });
  });
});

test("a discrepancy needs A and C only where they can matter", () => {
  const discrepancyOf = (value: string) => setOf(sevenOf(value)).discrepancy;
  expect(discrepancyOf("5-2")).toMatchObject({ direction: "lower-is-better", determined: true, value: 3 });
  expect(discrepancyOf("2--")).toMatchObject({ determined: true, value: 0 });
  expect(discrepancyOf("-15")).toMatchObject({ determined: true, value: 0 });
  expect(discrepancyOf("55-")).toMatchObject({ determined: false, low: 0, high: 4 });
  expect(discrepancyOf("-52")).toMatchObject({ determined: false, low: 0, high: 3 });
});

describe("what cannot be used returns its reasons", () => {
  const faults = (answers: unknown, threshold?: unknown) => {
    const set: CapabilitySet | UnusableAnswers = Reflect.apply(capabilitySet, undefined, [answers, { threshold }]);
    return set.valid ? [] : set.reasons.map(({ code, input }) => `${code} ${input}`);
  };
  const first = (answer: unknown) => [{ a: answer, b: 1, c: 1 }, ...sevenOf().slice(1)];

  test.each([[6], [0], [-1], [3.5], [Number.NaN], [Number.POSITIVE_INFINITY], ["4"], [undefined], [true]])(
    "an answer %s",
    (answer) => expect(faults(first(answer))).toEqual(["answer-not-usable answers.0.a"]),
  );

  test.each([
    [sevenOf().slice(1)],
    [[...sevenOf(), ...sevenOf()]],
    [[]],
    [null],
    [undefined],
    ["answers"],
    [{ length: 7 }],
  ])("not seven values (%#)", (answers) => expect(faults(answers)).toEqual(["not-seven-values answers"]));

  test.each([[1], [0], [6], [Number.NaN], [4.5], [null], ["4"]])("a threshold of %s", (threshold) =>
    expect(faults(sevenOf(), threshold)).toEqual(["threshold-not-usable threshold"]),
  );

  test.each([[null], ["4"], [4]])("options that are none: %s", (options) => {
    expect(Reflect.apply(capabilitySet, undefined, [sevenOf(), options])).toMatchObject({
      valid: false,
      reasons: [{ code: "threshold-not-usable", input: "threshold" }],
    });
    expect(Reflect.apply(capabilityChange, undefined, [sevenOf(), sevenOf(), options])).toMatchObject({ valid: false });
  });

  test("all at once, and none tells the answer", () => {
    const answers = [{ a: 987, b: 6, c: 1 }, null, { a: 1, b: 1, c: 1, name: "Jan" }, ...sevenOf().slice(3)];
    expect(faults(answers, 9)).toEqual([
      "answer-not-usable answers.0.a",
      "answer-not-usable answers.0.b",
      "answer-not-usable answers.1",
      "answer-not-usable answers.2",
      "threshold-not-usable threshold",
    ]);
    const set = Reflect.apply(capabilitySet, undefined, [answers]);
    expect(JSON.stringify(set)).not.toMatch(/987|Jan/);
  });
});

describe("change", () => {
  const changeOf = (before: readonly WorkValueAnswers[], after: readonly WorkValueAnswers[]) => {
    const change = capabilityChange(before, after);
    if (!change.valid) throw new Error("unusable");
    return change;
  };

  test("lower ambitions raise the share and say so", () => {
    const change = changeOf(sevenOf("555", "522"), sevenOf("555", "222"));
    expect(change).toMatchObject({ count: 0, share: 1 / 2, meanChange: { a: { mean: -3 / 7, values: 7 } } });
    expect(change.values.map(({ ambitionLowered }) => ambitionLowered)).toEqual([false, true, ...Array(5).fill(false)]);
  });

  test("each question changes on its own", () => {
    expect(changeOf(sevenOf("535"), sevenOf("444"))).toMatchObject({
      values: [{ a: -1, b: 1, c: -1, ambitionLowered: false }, {}, {}, {}, {}, {}, {}],
      count: 1,
      share: 1,
    });
  });

  test("means run over the values answered both times; count and share only where determined both times", () => {
    const change = changeOf(sevenOf("44-"), sevenOf("444"));
    expect(change).toMatchObject({ count: null, share: null, meanChange: { c: { mean: 0, values: 6 } } });
    const nothing = answersOf(...Array(7).fill("---"));
    expect(changeOf(nothing, sevenOf()).meanChange.a).toEqual({ mean: null, values: 0 });
  });

  test.each([
    ["5", "3", true],
    ["5", "4", false],
    ["3", "1", false],
    ["-", "3", "undetermined"],
    ["5", "-", "undetermined"],
    ["-", "4", false],
    ["2", "-", false],
  ] as const)("importance %s, then %s", (before, after, ambitionLowered) => {
    expect(changeOf(sevenOf(`${before}44`), sevenOf(`${after}44`)).values[0]?.ambitionLowered).toBe(ambitionLowered);
  });

  test("faults of both measurements at once", () => {
    const change = capabilityChange([], answersOf("944", ...Array(6).fill("444")), { threshold: 0 });
    expect(change).toMatchObject({
      valid: false,
      reasons: [{ input: "before" }, { input: "after.0.a" }, { input: "threshold" }],
    });
  });
});

describe("every way to fill in the missing answers, one by one", () => {
  const answer = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const answers = fc
    .array(fc.record({ a: answer, b: answer, c: answer }), { minLength: 7, maxLength: 7 })
    .filter((given) => missingIn(given) <= 4);

  test("gives scores from the lower to the upper bound, both reached", () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 2, max: 5 }), (given, threshold) => {
        const { count, share, discrepancy } = setOf(given, threshold);
        const ways = completionsOf(given).map((way) => plainScores(way, threshold));
        expect(boundsOf(count)).toEqual(extremes(ways.map((way) => way.count)));
        expect(boundsOf(discrepancy)).toEqual(extremes(ways.map((way) => way.discrepancy)));
        const shares = ways.map((way) => way.share).filter((one) => one !== null);
        expect(share.determined && share.value === null).toBe(shares.length === 0);
        if (shares.length > 0) expect(boundsOf(share)).toEqual(extremes(shares));
        const someNothing = shares.length > 0 && shares.length < ways.length;
        expect(!share.determined && share.mayValueNothing).toBe(someNothing);
      }),
      { numRuns: 300 },
    );
  });

  test("changes no state that is settled", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const settled = setOf(given).values.map(({ state, inSet }) => ({ state, inSet }));
        const ways = completionsOf(given).map((way) => setOf(way).values);
        for (const [at, { state, inSet }] of settled.entries()) {
          const states = new Set(ways.map((values) => values[at]?.state));
          const members = new Set(ways.map((values) => values[at]?.inSet));
          expect(state === "undetermined" ? states.size > 1 : states.has(state) && states.size === 1).toBe(true);
          expect(inSet === "undetermined" ? members.size > 1 : members.has(inSet) && members.size === 1).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test("labels, questions and the threshold are data", () => {
  expect(Object.keys(workValueCodes.codes)).toEqual(WorkValue.options);
  expect(workValueCodes.codes["good-income"].en).toContain("income");
  expect(hasCode(capabilityQuestionCodes, "d")).toBe(false);
  expect(capabilityThreshold).toMatchObject({
    value: 4,
    note: { en: expect.stringContaining("decision of this project") },
  });
  expect(capabilityThreshold).not.toHaveProperty("status");
  expect(capabilityOrientations.papers.map(({ orientation }) => orientation)).toEqual(["deficit", "strength"]);
});

test("the public types", () => {
  expectTypeOf(capabilitySet).returns.toEqualTypeOf<CapabilitySet | UnusableAnswers>();
  expectTypeOf(capabilityCount).returns.toHaveProperty("name").toEqualTypeOf<"capability.count.v1">();
  expectTypeOf<CapabilitySet["discrepancy"]["direction"]>().toEqualTypeOf<"lower-is-better">();
  expectTypeOf<CapabilityShare>().toExtend<CapabilitySet["share"]>();
  expectTypeOf<WorkValue>().toExtend<string>();
  expectTypeOf<readonly WorkValueAnswers[]>().toExtend<Parameters<typeof capabilitySet>[0]>();
});

function missingIn(answers: readonly WorkValueAnswers[]): number {
  return answers.flatMap(({ a, b, c }) => [a, b, c]).filter((answer) => answer === null).length;
}

/** All answers with every missing one filled in by 1 to 5, in every combination. */
function completionsOf(answers: readonly WorkValueAnswers[]): readonly WorkValueAnswers[][] {
  for (const [at, value] of answers.entries())
    for (const question of ["a", "b", "c"] as const)
      if (value[question] === null)
        return [1, 2, 3, 4, 5].flatMap((answer) => completionsOf(answers.with(at, { ...value, [question]: answer })));
  return [[...answers]];
}

/** The scores of complete answers, straight from their definitions. */
function plainScores(answers: readonly WorkValueAnswers[], threshold: number) {
  const valued = answers.filter(({ a }) => a! >= threshold);
  const count = valued.filter(({ b, c }) => b! >= threshold && c! >= threshold).length;
  const discrepancy = valued.reduce((sum, { a, c }) => sum + Math.max(0, a! - c!), 0);
  return { count, discrepancy, share: valued.length === 0 ? null : count / valued.length };
}

const extremes = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

const boundsOf = (score: CapabilitySet["count" | "share" | "discrepancy"]) =>
  score.determined ? [score.value, score.value] : [score.low, score.high];
