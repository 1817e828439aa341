import { expect, test } from "vitest";
import { coverage, exit, job, onlyTrajectory, provision } from "../test-support/facts.ts";
import { exclusionBefore, outOfSightReason } from "./exits.ts";

const T = "2025-08-30";
const coached = [coverage(), provision("2025-03-01")];
const reasonWith = (...facts: Parameters<typeof onlyTrajectory>[0]) =>
  outOfSightReason(onlyTrajectory([...coached, ...facts]), T);

test("nobody who stayed is out of sight", () => {
  expect(reasonWith()).toBeUndefined();
  expect(reasonWith(exit("other", "2025-06-01"))).toBeUndefined();
});

test("somebody is out of sight from the day of the exit", () => {
  expect(reasonWith(exit("moved", T))).toBe("moved");
  expect(reasonWith(exit("moved", "2025-08-31"))).toBeUndefined();
});

test("a job that starts after the exit brings somebody back into sight, from the day it starts", () => {
  expect(reasonWith(exit("moved", "2025-06-01"), job("2025-07-01"))).toBeUndefined();
  expect(reasonWith(exit("moved", "2025-06-01"), job(T))).toBeUndefined();
  expect(reasonWith(exit("moved", "2025-06-01"), job("2025-08-31"))).toBe("moved");
});

test("a job that starts on the day of the exit does not", () => {
  expect(reasonWith(exit("detention", "2025-06-01"), job("2025-06-01"))).toBe("detention");
});

test("one start after the exit is enough", () => {
  expect(reasonWith(job("2025-03-15"), exit("moved", "2025-06-01"), job("2025-07-01"))).toBeUndefined();
});

test.each([
  ["moved", "detention"],
  ["detention", "moved"],
] as const)("of two exits the later counts: %s, then %s", (earlier, later) => {
  expect(reasonWith(exit(earlier, "2025-05-01"), exit(later, "2025-07-01"))).toBe(later);
  expect(reasonWith(exit(later, "2025-07-01"), exit(earlier, "2025-05-01"))).toBe(later);
});

test.each([
  ["detention", "moved", "moved"],
  ["lost-sight", "detention", "detention"],
  ["lost-sight", "death", "lost-sight"],
] as const)(
  "of two exits on one day the order of reasons decides, not that of the list: %s and %s",
  (one, other, reason) => {
    const trajectory = onlyTrajectory([...coached, exit(one, "2025-06-01"), exit(other, "2025-06-01")]);
    const { exits } = trajectory;
    expect(outOfSightReason(trajectory, T)).toBe(reason);
    expect(outOfSightReason({ ...trajectory, exits: exits.toReversed() }, T)).toBe(reason);
  },
);

test("a later exit for a reason that says nothing of sight leaves the earlier one", () => {
  expect(reasonWith(exit("lost-sight", "2025-05-01"), exit("other", "2025-07-01"))).toBe("lost-sight");
});

test("of death and state pension age before the day, death is named", () => {
  const facts = [...coached, exit("state-pension-age", "2025-05-01"), exit("death", "2025-06-01")];
  expect(exclusionBefore(onlyTrajectory(facts), T)).toBe("died");
  expect(exclusionBefore(onlyTrajectory([...coached, exit("state-pension-age", T)]), T)).toBeUndefined();
});
