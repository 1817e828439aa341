import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EmploymentFact, WageReturn } from "../facts/employment.ts";
import { wageReturnJob } from "../test-support/facts.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import { openEnd } from "../values/end.ts";
import { mergeReturns, showsWork } from "./merge-returns.ts";

const EARLIER = "2025-12-31";
const LATER = "2026-06-30";

const answer = (observedUntil: string, ...returns: WageReturn[]) =>
  wageReturnJob("2025-01-01", openEnd, returns, { observedUntil });

const january = (numbers: Omit<WageReturn, "from" | "to">) => ({ from: "2025-01-01", to: "2025-01-31", ...numbers });

function merge(...answers: readonly EmploymentFact[]) {
  const conflicts: Conflict[] = [];
  return { returns: mergeReturns(answers, conflicts), conflicts };
}

/** Merged in the order given and in the opposite one, which makes no difference. */
function mergeEitherWay(...answers: readonly EmploymentFact[]) {
  const merged = merge(...answers);
  expect(merge(...answers.toReversed())).toEqual(merged);
  return merged;
}

describe("answers about different periods add up", () => {
  const months = ["2025-03", "2025-01", "2025-02"].map((month) => ({
    from: `${month}-01`,
    to: `${month}-28`,
    paidMinutes: 60,
  }));
  const inOrder = ["2025-01-01", "2025-02-01", "2025-03-01"];

  test("oldest first, whether of one answer or of several", () => {
    expect(merge(answer(LATER, ...months)).returns.map(({ from }) => from)).toEqual(inOrder);
    const apart = months.map((month, index) => answer(index === 1 ? EARLIER : LATER, month));
    expect(mergeEitherWay(...apart).returns.map(({ from }) => from)).toEqual(inOrder);
    expect(mergeEitherWay(...apart).conflicts).toEqual([]);
  });

  test("an answer without returns adds none", () => {
    const { returns: _, ...silent } = answer(LATER);
    expect(merge(silent)).toEqual({ returns: [], conflicts: [] });
    expect(mergeEitherWay(silent, answer(EARLIER, january({ paidMinutes: 60 }))).returns).toHaveLength(1);
  });
});

describe("of one period the newest answer counts, without a conflict", () => {
  test.each([
    ["the same days", "2025-01-01", "2025-01-31"],
    ["days within", "2025-01-10", "2025-01-20"],
    ["the last day only", "2025-01-31", "2025-02-27"],
    ["the first day only", "2024-12-05", "2025-01-01"],
  ])("%s", (_, from, to) => {
    const newest = january({ paidMinutes: 90 });
    const merged = mergeEitherWay(answer(LATER, newest), answer(EARLIER, { from, to, paidMinutes: 60 }));
    expect(merged).toEqual({ returns: [newest], conflicts: [] });
  });

  test.each([
    ["2025-02-01", "2025-02-28"],
    ["2024-12-01", "2024-12-31"],
  ])("the days beside it stay: %s to %s", (from, to) => {
    const merged = mergeEitherWay(
      answer(LATER, january({ paidMinutes: 90 })),
      answer(EARLIER, { from, to, paidMinutes: 60 }),
    );
    expect(merged.returns).toHaveLength(2);
  });
});

describe("of two answers of one day the lowest counts, and both are kept", () => {
  test.each([
    ["fewer hours", { paidMinutes: 30 }, { paidMinutes: 60 }],
    ["fewer hours, compared as numbers", { paidMinutes: 90 }, { paidMinutes: 600 }],
    ["hours that are not stated", { wageCents: 900 }, { paidMinutes: 60, wageCents: 900 }],
    ["no work before work", { paidMinutes: 0 }, { paidMinutes: 60 }],
    ["no work, also beside hours taken back", { paidMinutes: 0 }, { paidMinutes: -60, wageCents: 900 }],
    ["a lower wage for as many hours", { paidMinutes: 60, wageCents: 900 }, { paidMinutes: 60, wageCents: 1000 }],
    ["a wage that is not stated", { paidMinutes: 60 }, { paidMinutes: 60, wageCents: 1000 }],
    ["a wage of nothing before none stated", { paidMinutes: 60, wageCents: 0 }, { paidMinutes: 60 }],
    ["digits that run together", { paidMinutes: 1, wageCents: 23 }, { paidMinutes: 12, wageCents: 3 }],
  ])("%s", (_, lowest, other) => {
    const statement = { stream: "polis", source: "wage-return", observedUntil: LATER };
    expect(mergeEitherWay(answer(LATER, january(other)), answer(LATER, january(lowest)))).toEqual({
      returns: [january(lowest)],
      conflicts: [
        {
          kind: "employment",
          field: "returns",
          day: "2025-01-01",
          statements: [
            { ...statement, value: january(lowest) },
            { ...statement, value: january(other) },
          ],
        },
      ],
    });
  });

  test("the earlier period where the numbers are equal", () => {
    const shifted = { from: "2025-01-06", to: "2025-02-02", paidMinutes: 60 };
    const { returns } = mergeEitherWay(answer(LATER, shifted), answer(LATER, january({ paidMinutes: 60 })));
    expect(returns).toEqual([january({ paidMinutes: 60 })]);
  });

  test("an answer that comes twice is no conflict", () => {
    const same = answer(LATER, january({ paidMinutes: 60 }));
    expect(merge(same, same)).toEqual({ returns: [january({ paidMinutes: 60 })], conflicts: [] });
  });
});

test("the order of answers makes no difference, however their periods overlap", () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-01-0${number}`);
  const wageReturn = fc
    .record({ one: day, other: day, paidMinutes: fc.integer({ min: -1, max: 2 }) })
    .map(({ one, other, paidMinutes }) =>
      one < other ? { from: one, to: other, paidMinutes } : { from: other, to: one, paidMinutes },
    );
  const answers = fc.array(
    fc.tuple(fc.constantFrom(EARLIER, LATER), wageReturn).map(([until, one]) => answer(until, one)),
    { maxLength: 5 },
  );
  const twoOrders = answers.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      expect(merge(...other)).toEqual(merge(...one));
    }),
    { numRuns: 300 },
  );
});

test.each([
  [{}, false],
  [{ paidMinutes: 0, wageCents: 0 }, false],
  [{ paidMinutes: -60 }, false],
  [{ paidMinutes: 1 }, true],
  [{ wageCents: 1 }, true],
])("%o shows work: %s", (numbers, shown) => {
  expect(showsWork(january(numbers))).toBe(shown);
});
