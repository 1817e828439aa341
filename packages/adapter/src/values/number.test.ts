import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DecimalMark, readDecimal, readInteger, readPercent } from "./number.ts";
import { isFault, type Reading } from "./reading.ts";

const shown = (reading: Reading<number>) => (isFault(reading) ? reading.fault.id : reading);

describe("a number in a cell", () => {
  test.each<[string, DecimalMark, number | string]>([
    ["24", ",", 24],
    ["24,0", ",", 24],
    ["24,5", ",", 24.5],
    ["0,05", ",", 0.05],
    ["007", ",", 7],
    ["1.234", ",", 1234],
    ["1.234.567,25", ",", 1234567.25],
    ["24.5", ".", 24.5],
    ["0.1", ".", 0.1],
    ["7.123456789", ".", 7.123456],
    ["24.5", ",", "number/decimal-point"],
    ["24.50", ",", "number/decimal-point"],
    ["24,5", ".", "number/decimal-comma"],
    ["1,234", ".", "number/decimal-comma"],
    ["12.34,5", ",", "number/not-a-number"],
    ["1,2,3", ",", "number/not-a-number"],
    [",5", ",", "number/not-a-number"],
    ["5,", ",", "number/not-a-number"],
    ["1e3", ",", "number/not-a-number"],
    ["0x1F", ".", "number/not-a-number"],
    ["NaN", ".", "number/not-a-number"],
    ["Infinity", ".", "number/not-a-number"],
    ["-5", ",", "number/not-a-number"],
    ["-", ",", "number/not-a-number"],
    ["٣", ",", "number/not-a-number"],
    ["12345678901234567890", ",", "number/not-a-number"],
    ["1 234", ",", "number/not-a-number"],
  ])("%s with mark %s is %s", (text, mark, expected) => {
    expect(shown(readDecimal(text, mark))).toBe(expected);
  });

  test("a percentage may carry its sign", () => {
    expect(readPercent("55,0 %", ",")).toBe(55);
    expect(readPercent("55%", ",")).toBe(55);
    expect(shown(readPercent("%", ","))).toBe("number/not-a-number");
  });

  test("a whole number has digits only", () => {
    expect(readInteger("30")).toBe(30);
    expect(shown(readInteger("30,0"))).toBe("number/not-a-number");
  });

  test("tenths written down come back exactly, with either mark", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom<DecimalMark>(",", "."), (tenths, mark) => {
        const text = `${Math.floor(tenths / 10)}${mark}${tenths % 10}`;
        expect(readDecimal(text, mark)).toBe(tenths / 10);
      }),
    );
  });

  test("any text is read to a number of zero or more or to a fault", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,%e+-]{0,16}$/)), (text) => {
        const reading = readDecimal(text, ",");
        expect(isFault(reading) || (Number.isFinite(reading) && reading >= 0)).toBe(true);
      }),
    );
  });
});
