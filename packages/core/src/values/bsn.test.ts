import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBsn } from "./bsn.ts";

describe("the eleven-test", () => {
  test.each([
    ...["999990007", "999990019", "999990160", "999993549", "123456782", "111111110"],
    ...["010002546", "080000071", "022264541"],
  ])("%s passes", (digits) => expect(isBsn(digits)).toBe(true));

  test.each([
    ...["123456789", "999999999", "000000000", "99999001", "9999900190", "99999001a", "", "-99990019", "９99990019"],
  ])("%s fails", (digits) => expect(isBsn(digits)).toBe(false));

  test("changing one digit makes a number fail", () => {
    const digits = "999990019";
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const changed = [...digits];
        changed[index] = String((Number(changed[index]) + shift) % 10);
        expect(isBsn(changed.join(""))).toBe(false);
      }),
    );
  });

  test("909 numbers of the test range 99999xxxx pass", () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => `99999${String(index).padStart(4, "0")}`);
    expect(numbers.filter(isBsn).length).toBe(909);
  });
});
