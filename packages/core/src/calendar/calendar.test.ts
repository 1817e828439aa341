import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CalendarDate, calendarDate, isCalendarDate } from "./calendar-date.ts";
import { CalendarMonth, firstDayOf, lastDayOf, monthOf } from "./calendar-month.ts";
import { addDays, dateOfDay, dayNumber } from "./day-number.ts";
import { gapBetween, isInShortGap, overlap, spanOf } from "./day-span.ts";
import { HalfYear, halfYearOf, lastDayOfHalfYear } from "./half-year.ts";

test("26 weeks after the first of March 2025 is the thirtieth of August", () => {
  expect(addDays("2025-03-01", 182)).toBe("2025-08-30");
});

describe("a calendar date exists", () => {
  test.each(["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("%s", (text) => {
    expect(CalendarDate.safeParse(text).success).toBe(true);
  });

  test.each([
    ...["2025-02-29", "1900-02-29", "2025-02-30", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00"],
    ...["1899-12-31", "2200-01-01", "2025-1-1", "20250101", "2025-01-01T00:00", " 2025-01-01", "", "٢٠٢٥-٠١-٠١"],
  ])("not %s", (text) => {
    expect(CalendarDate.safeParse(text).success).toBe(false);
  });
});

test("day numbers count from 1970 and agree with the calendar of the platform", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 84_000 }), (day) => {
      const date = dateOfDay(day);
      expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(day);
      expect(isCalendarDate(date)).toBe(true);
    }),
  );
});

test("a date is made of numbers only when the day exists", () => {
  expect(calendarDate(2025, 2, 28)).toBe("2025-02-28");
  expect(calendarDate(2025, 2, 29)).toBeUndefined();
});

test("months and half-years know their first and last days", () => {
  expect(firstDayOf("2024-02")).toBe("2024-02-01");
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
  expect(monthOf("2025-06-30")).toBe("2025-06");
  expect(halfYearOf("2025-06-30")).toBe("2025H1");
  expect(halfYearOf("2025-07-01")).toBe("2025H2");
  expect(lastDayOfHalfYear("2025H1")).toBe("2025-06-30");
  expect(lastDayOfHalfYear("2025H2")).toBe("2025-12-31");
  expect(CalendarMonth.safeParse("2025-13").success).toBe(false);
  expect(HalfYear.safeParse("2025H3").success).toBe(false);
});

describe("spans", () => {
  const january = { from: 0, to: 30 };

  test("share days, or do not", () => {
    expect(overlap(january, { from: 30, to: 40 })).toEqual({ from: 30, to: 30 });
    expect(overlap(january, { from: 31, to: 40 })).toBeUndefined();
  });

  test("a gap counts the days strictly between", () => {
    expect(gapBetween(january, { from: 31, to: 40 })).toBe(0);
    expect(gapBetween(january, { from: 59, to: 60 })).toBe(28);
  });

  test("a gap of 28 days is short, one of 29 is not, and outside is no gap", () => {
    expect(isInShortGap([january, { from: 59, to: 70 }], 40)).toBe(true);
    expect(isInShortGap([january, { from: 60, to: 70 }], 40)).toBe(false);
    expect(isInShortGap([january], 40)).toBe(false);
    expect(isInShortGap([january, { from: 59, to: 70 }], 20)).toBe(false);
  });

  test("an open end runs on, a vanished record ends the day before it was gone", () => {
    expect(spanOf("1970-01-01", { state: "open" }).to).toBe(Number.POSITIVE_INFINITY);
    expect(spanOf("1970-01-01", { state: "between", after: "1970-01-05", before: "1970-02-01" }).to).toBe(30);
  });
});
