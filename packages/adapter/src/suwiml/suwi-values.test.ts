import type { CodeList, Finding } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { XmlElement } from "../xml/xml-element.ts";
import { createElementReport, type ElementReport } from "./element-report.ts";
import { readSuwiCents, readSuwiCode, readSuwiFlag, readSuwiInteger, readSuwiPercent } from "./suwi-values.ts";

const leaf = (local: string, text: string, children: readonly XmlElement[] = []): XmlElement => ({
  local,
  namespace: "",
  line: 1,
  column: 1,
  text,
  children,
});

function outcome<Value>(read: (report: ElementReport) => Value): [Value, ...string[]] {
  const findings: Finding[] = [];
  const value = read(createElementReport({ record: 1 }, findings));
  return [value, ...findings.map(({ rule }) => rule)];
}

test.each([
  ["1", true],
  ["2", false],
  ["0", false],
  ["J", true, "suwiml/code-as-letter"],
  ["n", false, "suwiml/code-as-letter"],
  ["9", undefined, "suwiml/code-unknown"],
  ["", undefined],
])("flag %s", (text, ...expected) => {
  expect(outcome((report) => readSuwiFlag(leaf("Ind", text), report))).toEqual(expected);
});

const list: CodeList<"1" | "10"> = {
  id: "list",
  title: { nl: "", en: "" },
  origin: "project",
  codes: { "1": { nl: "een", en: "one" }, "10": { nl: "tien", en: "ten" } },
};

test.each([
  ["1", "1"],
  [" 10 ", "10"],
  ["01", "1", "suwiml/code-padded"],
  ["02", undefined, "suwiml/code-unknown"],
  ["010", undefined, "suwiml/code-unknown"],
  ["constructor", undefined, "suwiml/code-unknown"],
  ["", undefined],
])("code %s", (text, ...expected) => {
  expect(outcome((report) => readSuwiCode(leaf("Cd", text), list, report))).toEqual(expected);
});

test.each([
  ["104", 104],
  ["0", 0],
  ["-0", 0],
  ["-12", -12],
  ["+7", 7],
  ["00099999", 99999],
  ["100000", undefined, "suwiml/number-invalid"],
  ["20,5", undefined, "suwiml/number-invalid"],
  ["1e3", undefined, "suwiml/number-invalid"],
  ["0x1F", undefined, "suwiml/number-invalid"],
  ["", undefined],
])("integer %s", (text, ...expected) => {
  expect(outcome((report) => readSuwiInteger(leaf("Aant", text), 5, report))).toEqual(expected);
});

const percent = (text: string, sign?: string) =>
  leaf("Perc", "", [...(sign === undefined ? [] : [leaf("CdPositiefNegatief", sign)]), leaf("Percentage", text)]);

test.each<[XmlElement, ...unknown[]]>([
  [percent("05500", "+"), 55],
  [percent("06250"), 62.5],
  [percent("10000"), 100],
  [percent("00000", "-"), 0],
  [percent("10001"), undefined, "suwiml/percent-invalid"],
  [percent("05500", "-"), undefined, "suwiml/percent-invalid"],
  [percent("55"), undefined, "suwiml/percent-invalid"],
  [percent("55,00"), undefined, "suwiml/percent-invalid"],
  [percent(""), undefined],
  [leaf("Perc", ""), undefined],
])("percent %#", (element, ...expected) => {
  expect(outcome((report) => readSuwiPercent(element, report))).toEqual(expected);
});

const amount = (value: string, sign = "", currency = "") =>
  leaf("Bedr", "", [leaf("CdMunteenheid", currency), leaf("CdPositiefNegatief", sign), leaf("WaardeBedr", value)]);

describe("amounts", () => {
  test.each<[string, XmlElement, ...unknown[]]>([
    ["cents", amount("149500", "+", "EUR"), 149500],
    ["no sign and no currency", amount("149500"), 149500],
    ["negative", amount("1250", "-"), -1250],
    ["negative zero", amount("0", "-"), 0],
    ["leading zeros", amount("000000000000149500"), 149500],
    ["euros with a point", amount("1495.00"), 149500, "suwiml/amount-in-euros"],
    ["euros with a comma", amount("1495,05", "-"), -149505, "suwiml/amount-in-euros"],
    ["one decimal", amount("1495.5"), undefined, "suwiml/amount-invalid"],
    ["more than can be counted exactly", amount("123456789012345678"), undefined, "suwiml/amount-invalid"],
    ["another sign", amount("100", "*"), undefined, "suwiml/amount-invalid"],
    ["another currency", amount("100", "", "USD"), undefined, "suwiml/currency-not-euro"],
    ["euros in the element itself", leaf("Bedr", "1495.00"), 149500, "suwiml/amount-in-euros"],
    ["a whole number in the element itself", leaf("Bedr", "1495"), undefined, "suwiml/amount-invalid"],
    ["nothing", leaf("Bedr", " "), undefined],
  ])("%s", (_name, element, ...expected) => {
    expect(outcome((report) => readSuwiCents(element, report))).toEqual(expected);
  });

  test("any number of cents comes back as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        const element = amount(String(Math.abs(cents)), cents < 0 ? "-" : "+");
        expect(outcome((report) => readSuwiCents(element, report))).toEqual([cents]);
      }),
    );
  });
});
