import { expect, test } from "vitest";
import { addDays, dayNumber } from "../calendar/day-number.ts";
import type { Moment } from "../facts/measurement.ts";
import { type momentWindows, nearestToMoment } from "./moments.ts";

const T0 = "2025-03-01";
const after = (days: number, moment?: Moment) => ({
  on: addDays(T0, days),
  ...(moment === undefined ? {} : { moment }),
});
const nearest = (moment: keyof typeof momentWindows, ...candidates: ReturnType<typeof after>[]) =>
  nearestToMoment(candidates, moment, dayNumber(T0), ({ on }) => on)?.on;

test.each([
  ["baseline", -29, false],
  ["baseline", -28, true],
  ["baseline", 56, true],
  ["baseline", 57, false],
  ["interim", 56, false],
  ["interim", 57, true],
  ["interim", 139, true],
  ["interim", 140, false],
  ["followUp", 139, false],
  ["followUp", 140, true],
  ["followUp", 238, true],
  ["followUp", 239, false],
] as const)("%s, %i days after t0: %s", (moment, days, belongs) => {
  expect(nearest(moment, after(days))).toBe(belongs ? addDays(T0, days) : undefined);
});

test("a label wins over a date, and keeps the answer out of other moments", () => {
  expect(nearest("followUp", after(182), after(300, "followUp"))).toBe(addDays(T0, 300));
  expect(nearest("baseline", after(0, "later"))).toBeUndefined();
});

test("the nearest to the target, of two as near the earlier", () => {
  expect(nearest("followUp", after(150), after(190))).toBe(addDays(T0, 190));
  expect(nearest("followUp", after(192), after(172))).toBe(addDays(T0, 172));
});
