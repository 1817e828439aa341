import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CalendarDate, calendarDate, daysInMonth, isCalendarDate } from "./calendar-date.ts";
import { CalendarMonth, firstDayOf, lastDayOf, monthOf } from "./calendar-month.ts";
import { addDays, dateOfDay, dayNumber } from "./day-number.ts";
import { covers, gapBetween, isInShortGap, overlap, spanOf } from "./day-span.ts";
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

describe("day numbers", () => {
  test("count from 1970", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2000-02-29")).toBe(11_016);
  });

  test("agree with the calendar of the platform on every day of 1900 to 2199", () => {
    const wrong: string[] = [];
    for (let day = -25_567; day <= 84_005; day += 1) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const date = dateOfDay(day);
      if (date !== expected || dayNumber(date) !== day || !isCalendarDate(date)) wrong.push(expected);
    }
    expect(wrong).toEqual([]);
  });

  test("go there and back, over any number of days", () => {
    const anyDay = fc.integer({ min: -25_567, max: 84_005 }).map(dateOfDay);
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, dayNumber(b) - dayNumber(a)) === b));
  });
});

test("a date is made of numbers only when the day exists", () => {
  expect(calendarDate(2025, 2, 28)).toBe("2025-02-28");
  expect(calendarDate(2025, 9, 9)).toBe("2025-09-09");
  expect(calendarDate(2025, 10, 10)).toBe("2025-10-10");
  expect(calendarDate(2025, 2, 29)).toBeUndefined();
});

test("the months of 2025 have 31 and 30 days, February 28", () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(months.map((month) => daysInMonth(2025, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test("months and half-years know their first and last days", () => {
  expect(firstDayOf("2024-02")).toBe("2024-02-01");
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
  expect(monthOf("2025-06-30")).toBe("2025-06");
  expect(halfYearOf("2025-06-30")).toBe("2025H1");
  expect(halfYearOf("2025-07-01")).toBe("2025H2");
  expect(lastDayOfHalfYear("2025H1")).toBe("2025-06-30");
  expect(lastDayOfHalfYear("2025H2")).toBe("2025-12-31");
});

describe("a month is written", () => {
  const accepts = (text: string) => CalendarMonth.safeParse(text).success;
  test.each(["2025-01", "1900-09", "2199-10", "2025-12"])("%s", (text) => expect(accepts(text)).toBe(true));
  test.each(["2025-13", "2025-00", "2025-1", "1899-12", "2200-01", "202-01", "x2025-01", "2025-011", "20ab-01"])(
    "not %s",
    (text) => expect(accepts(text)).toBe(false),
  );
});

describe("a half-year is written", () => {
  const accepts = (text: string) => HalfYear.safeParse(text).success;
  test.each(["2025H1", "2025H2", "1900H1", "2199H2"])("%s", (text) => expect(accepts(text)).toBe(true));
  test.each(["2025H3", "2025H0", "1899H2", "2200H1", "202H1", "x2025H1", "2025H12", "20abH1", "2025h1"])(
    "not %s",
    (text) => expect(accepts(text)).toBe(false),
  );
});

describe("spans", () => {
  const january = { from: 0, to: 30 };

  test("cover their first and last day", () => {
    expect([-1, 0, 15, 30, 31].map((day) => covers(january, day))).toEqual([false, true, true, true, false]);
  });

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
