import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault } from "../values/reading.ts";
import { fieldCodecs, readField, writeField } from "./field-codecs.ts";
import type { FieldKind, LayoutField } from "./record-layout.ts";

const field = (kind: FieldKind, shape: Partial<LayoutField> = {}): LayoutField => ({
  number: 1,
  name: "Veld",
  title: "VELD",
  kind,
  ...shape,
});

const label = { nl: "Ja", en: "Yes" };
const date = field("date");
const wageValue = field("number", { width: 3, least: 0, most: 100 });
const amount = field("number", { width: 4, signed: true });
const share = field("number", { width: 5, decimals: 2 });
const number = field("digits", { width: 4 });
const type = field("code", { codes: { "01": label, "30": label } });
const note = field("text", { atMost: 5 });

describe("a field is read and written by one codec", () => {
  test.each<[LayoutField, string, string | number]>([
    [date, "20250301", "2025-03-01"],
    [date, "20240229", "2024-02-29"],
    [field("year"), "2026", 2026],
    [field("month"), "04", 4],
    [wageValue, "055", 55],
    [wageValue, "000", 0],
    [amount, "-0050", -50],
    [amount, "1234", 1234],
    [share, "06250", 62.5],
    [number, "0200", "0200"],
    [type, "30", "30"],
    [note, "a b", "a b"],
    [field("bsn"), "010002546", "010002546"],
  ])("%j %s is %s", (field, text, value) => {
    expect(readField(text, field)).toBe(value);
    expect(writeField(value, field)).toBe(text);
  });

  test.each<[LayoutField, string, string]>([
    [date, "20250229", "layout/date-invalid"],
    [date, "2025-03-01", "layout/date-invalid"],
    [date, "00000000", "layout/date-invalid"],
    [field("year"), "26", "layout/number-invalid"],
    [field("year"), "1899", "layout/number-invalid"],
    [field("month"), "13", "layout/number-invalid"],
    [field("month"), "4", "layout/number-invalid"],
    [wageValue, "55", "layout/number-invalid"],
    [wageValue, "101", "layout/number-invalid"],
    [wageValue, "+55", "layout/number-invalid"],
    [wageValue, "5,5", "layout/number-invalid"],
    [number, "200", "layout/text-invalid"],
    [type, "1", "layout/code-unknown"],
    [type, "toString", "layout/code-unknown"],
    [note, "te lang", "layout/text-invalid"],
    [note, "a\u0007", "layout/text-invalid"],
    [field("bsn"), "10002546", "person/bsn-too-short"],
    [field("bsn"), "123456789", "person/bsn-fails-test"],
  ])("%j does not take %s", (field, text, rule) => {
    expect(readField(text, field)).toMatchObject({ fault: { id: rule } });
  });

  test.each<[LayoutField, string | number]>([
    [date, "2025-02-30"],
    [wageValue, 62.5],
    [wageValue, 101],
    [wageValue, Number.NaN],
    [amount, 12_345],
    [field("number", { width: 2 }), -1],
    [field("month"), 0],
    [note, " a"],
    [note, ""],
    [type, "31"],
    [field("bsn"), "999999999"],
  ])("%j cannot carry %s", (field, value) => {
    expect(writeField(value, field)).toBeUndefined();
  });
});

test("what is written reads as the same value, and what is read is written so that it reads the same", () => {
  const fields = [date, wageValue, amount, share, number, type, note, field("year"), field("month"), field("bsn")];
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[+-]?\d{0,9}$/), fc.constantFrom("999990019", "20250301"));
  const values = fc.oneof(texts, fc.integer({ min: -99_999, max: 99_999 }), fc.double());
  fc.assert(
    fc.property(fc.constantFrom(...fields), texts, values, (field, text, value) => {
      const read = readField(text, field);
      if (!isFault(read) && text === text.trim()) expect(readField(writeField(read, field) ?? "", field)).toBe(read);
      const written = writeField(value, field);
      if (written !== undefined) expect(readField(written, field)).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 2_000 },
  );
});

test("every kind of field has a codec that never throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(fieldCodecs)), fc.string(), (kind, text) => {
      expect(() => readField(text, field(kind as FieldKind))).not.toThrow();
    }),
  );
});
