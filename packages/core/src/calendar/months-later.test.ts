import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./day-number.ts";
import { monthsLater } from "./months-later.ts";

test.each([
  ["2025-01-15", 6, "2025-07-15"],
  ["2025-08-31", 6, "2026-02-28"],
  ["2023-08-31", 6, "2024-02-29"],
  ["2025-12-31", 0, "2025-12-31"],
  ["2025-11-30", 13, "2026-12-30"],
  ["2199-06-30", 12, "2199-12-31"],
])("%s and %i months: %s", (date, months, later) => expect(monthsLater(date, months)).toBe(later));

test("a month later is 28 to 31 days later", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
      const date = addDays("1950-01-01", days);
      const later = monthsLater(date, 1);
      expect(later >= addDays(date, 28) && later <= addDays(date, 31)).toBe(true);
    }),
  );
});
