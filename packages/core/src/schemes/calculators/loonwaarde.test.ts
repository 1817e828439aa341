import fc from "fast-check";
import { expect, test } from "vitest";
import { loonwaarde } from "./loonwaarde.ts";

const task = (tempo: number, quality: number, deployability: number, share: number) => ({
  tempo,
  quality,
  deployability,
  share,
});

test("two tasks, each half of the time", () => {
  const answer = loonwaarde({ tasks: [task(0.8, 1, 0.9, 0.5), task(0.5, 0.9, 1, 0.5)] });
  expect(answer).toMatchObject({ outcome: "computed", amounts: { loonwaardePercent: 59 } });
  expect(answer.steps[0]?.formula).toBe("0.8 × 1 × 0.9 × 0.5 + 0.5 × 0.9 × 1 × 0.5");
});

test.each([
  ["half a percent goes up", 0.345, 35],
  ["less than half goes down", 0.3449, 34],
  ["nothing", 0, 0],
  ["all", 1, 100],
])("%s", (_, tempo, loonwaardePercent) => {
  expect(loonwaarde({ tasks: [task(tempo, 1, 1, 1)] })).toMatchObject({ amounts: { loonwaardePercent } });
});

test.each([
  ["shares below 1", [task(1, 1, 1, 0.9)]],
  ["shares above 1", [task(1, 1, 1, 0.9), task(1, 1, 1, 0.2)]],
  ["no task", []],
  ["a factor above 1", [task(1.1, 1, 1, 1)]],
  ["a negative factor", [task(1, -0.1, 1, 1)]],
  ["no number", [task(1, 1, Number.NaN, 1)]],
  ["more than four decimals", [task(1 / 3, 1, 1, 1)]],
])("unusable: %s", (_, tasks) => {
  expect(loonwaarde({ tasks })).toMatchObject({ outcome: "refused", reasons: [{ input: "tasks" }] });
});

test("ten shares of a tenth add up, whatever floating point says of them", () => {
  const tasks = Array.from({ length: 10 }, () => task(0.5, 1, 1, 0.1));
  expect(loonwaarde({ tasks })).toMatchObject({ amounts: { loonwaardePercent: 50 } });
});

test("the loonwaarde lies within 0 and 100 and grows with the tempo", () => {
  const fraction = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, (one, other, quality, share) => {
      const rest = (10_000 - Math.round(share * 10_000)) / 10_000;
      const at = (tempo: number) => {
        const answer = loonwaarde({ tasks: [task(tempo, quality, 1, share), task(1, quality, 1, rest)] });
        if (answer.outcome !== "computed") throw new Error(answer.outcome);
        return answer.amounts.loonwaardePercent;
      };
      const [slow, fast] = [at(Math.min(one, other)), at(Math.max(one, other))];
      expect(0 <= slow && slow <= fast && fast <= 100).toBe(true);
    }),
  );
});
