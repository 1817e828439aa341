import { calendarDate, isCalendarDate } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateOrder, readDate, readEnd } from "./date.ts";
import { isFault } from "./reading.ts";

const read = (text: string, order: DateOrder = "dmy") => {
  const remarks: string[] = [];
  const reading = readDate(text, order, (rule) => remarks.push(rule.id));
  return { value: isFault(reading) ? reading.fault.id : reading, remarks };
};

describe("a date in a cell", () => {
  test.each([
    ["14-06-1995", "1995-06-14"],
    ["4-6-1995", "1995-06-04"],
    ["14/06/1995", "1995-06-14"],
    ["14.06.1995", "1995-06-14"],
    ["14-06-1995 00:00", "1995-06-14"],
    ["14-06-1995 09:30:15", "1995-06-14"],
    ["29-02-2024", "2024-02-29"],
    ["01-01-1900", "1900-01-01"],
    ["31-12-9999", undefined],
    ["00-00-0000", undefined],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toEqual({ value: date, remarks: [] });
  });

  test.each([
    ["2025-03-01", "2025-03-01"],
    ["2025-03-01T00:00:00", "2025-03-01"],
    ["2025-3-1", "2025-03-01"],
    ["20250301", "2025-03-01"],
    ["99991231", undefined],
  ])("%s is read where days come first, with a remark", (text, date) => {
    expect(read(text)).toEqual({ value: date, remarks: ["date/other-notation"] });
  });

  test.each([
    ["30-02-2025", "date/no-such-day"],
    ["29-02-2025", "date/no-such-day"],
    ["00-05-2025", "date/no-such-day"],
    ["31-04-2025", "date/no-such-day"],
    ["12-31-2025", "date/no-such-month"],
    ["2025-13-01", "date/no-such-month"],
    ["30062026", "date/no-such-month"],
    ["01-01-1899", "date/year-out-of-range"],
    ["01-01-9998", "date/year-out-of-range"],
    ["1-2-26", "date/two-digit-year"],
    ["31/12/99", "date/two-digit-year"],
    ["45123", "date/serial-number"],
    ["45123.5", "date/serial-number"],
    ["juni 2025", "date/not-a-date"],
    ["n.v.t.", "date/not-a-date"],
    ["-", "date/not-a-date"],
    ["14-06-1995 vanaf", "date/not-a-date"],
    ["١٤-٠٦-١٩٩٥", "date/not-a-date"],
  ])("%s is refused as %s", (text, rule) => {
    expect(read(text).value).toBe(rule);
  });

  test("an end may be open or not known", () => {
    expect(readEnd("31-12-9999", "dmy", () => undefined)).toEqual({ state: "open" });
    expect(readEnd("9999-12-31", "iso", () => undefined)).toEqual({ state: "open" });
    expect(readEnd("00000000", "ymd8", () => undefined)).toEqual({ state: "unknown" });
    expect(readEnd("28-02-2025", "dmy", () => undefined)).toEqual({ state: "on", day: "2025-02-28" });
  });

  const existing = fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => calendarDate(year, month, day))
    .filter((date) => date !== undefined);

  test("every day reads the same in every notation", () => {
    fc.assert(
      fc.property(existing, (date) => {
        const [year = "", month = "", day = ""] = date.split("-");
        for (const text of [`${day}-${month}-${year}`, date, `${year}${month}${day}`]) {
          expect(read(text).value).toBe(date);
        }
      }),
    );
  });

  test("a time with its zone says nothing of the day, and a long text is no date", () => {
    expect(read("2025-01-15T00:00:00.123456789+14:00").value).toBe("2025-01-15");
    expect(isFault(readDate(`15-01-2025${" 12:00".repeat(5_000)}`, "dmy", () => undefined))).toBe(true);
  });

  test("any text is read to an existing day or a fault, never to a throw", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9:T .\-/]{0,14}$/));
    fc.assert(
      fc.property(text, (any) => {
        const reading = readDate(any, "dmy", () => undefined);
        expect(reading === undefined || isFault(reading) || isCalendarDate(reading)).toBe(true);
      }),
    );
  });
});
