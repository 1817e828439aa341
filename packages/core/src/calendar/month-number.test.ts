import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber } from "./day-number.ts";
import { daysOfMonth, monthNumber, monthOfDay } from "./month-number.ts";

describe("monthOfDay", () => {
  it.each(["1970-01-01", "1999-12-31", "2000-02-29", "2000-03-01", "2024-02-29", "2100-03-01", "2199-12-31"])(
    "agrees with the date %s",
    (date) => expect(monthOfDay(dayNumber(date))).toBe(monthNumber(date)),
  );

  it("agrees with every date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: dayNumber("2199-12-31") }), (day) => {
        expect(monthOfDay(day)).toBe(monthNumber(dateOfDay(day)));
        const { from, to } = daysOfMonth(monthOfDay(day));
        expect(from <= day && day <= to && to - from >= 27 && to - from <= 30).toBe(true);
      }),
    );
  });
});
