import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCodeReader } from "./code.ts";
import { readEmployerNumber } from "./employer-number.ts";
import { readFlag } from "./flag.ts";
import { readMunicipality } from "./municipality.ts";
import { isFault, type Reading } from "./reading.ts";

const shown = <Value>(reading: Reading<Value>) => (isFault(reading) ? reading.fault.id : reading);

describe("yes, no or not known", () => {
  test.each([
    ...["J", "j", "Ja", "JA", "1", "X", "x", "Waar", "true"].map((text) => [text, "yes"]),
    ...["N", "nee", "0", "2", "Onwaar"].map((text) => [text, "no"]),
    ...["O", "Onbekend"].map((text) => [text, "unknown"]),
    ...["misschien", "3", "-", "?"].map((text) => [text, "code/not-yes-or-no"]),
  ])("%s is %s", (text, expected) => {
    expect(shown(readFlag(text))).toBe(expected);
  });
});

describe("a code", () => {
  const read = createCodeReader({ "Beschut werk": "sheltered", Beëindigd: "ended", "10": "ten" });

  test("case, spaces and accents of the spelling do not matter", () => {
    expect(["Beschut werk", "BESCHUT  WERK", "beschutwerk", "beeindigd", "BEËINDIGD"].map(read)).toEqual([
      "sheltered",
      "sheltered",
      "sheltered",
      "ended",
      "ended",
    ]);
  });

  test("a code that the table lacks is a fault and never a default", () => {
    expect(["1.0", "100", "", "-", "constructor", "__proto__", "beschut"].map((text) => shown(read(text)))).toEqual(
      Array.from({ length: 7 }, () => "code/unknown-code"),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["string", "object"]).toContain(typeof read(text));
      }),
    );
  });
});

describe("a municipality", () => {
  test.each([
    ["GM0479", "GM0479", []],
    ["0479", "GM0479", []],
    ["gm0479", "GM0479", []],
    ["479", "GM0479", ["code/municipality-lost-zero"]],
    ["GM479", "GM0479", ["code/municipality-lost-zero"]],
    ["Zaanstad", "code/no-municipality-code", []],
    ["04790", "code/no-municipality-code", []],
  ])("%s is %s", (text, expected, remarks) => {
    const heard: string[] = [];
    expect(shown(readMunicipality(text, (rule) => heard.push(rule.id)))).toBe(expected);
    expect(heard).toEqual(remarks);
  });
});

describe("a payroll tax number", () => {
  test.each([
    ["123456789L01", "123456789"],
    ["123456789l02", "123456789"],
    ["1234.56.789.L.01", "123456789"],
    ["123456789", "123456789"],
    ["12345678L01", "code/no-employer-number"],
    ["Bakkerij", "code/no-employer-number"],
  ])("%s names the employer %s", (text, expected) => {
    expect(shown(readEmployerNumber(text))).toBe(expected);
  });
});
