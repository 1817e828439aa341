import type { Finding } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { parseXmlMessage } from "../xml/parse-xml-message.ts";
import { checkLayout } from "./check-layout.ts";
import { layoutTree } from "./element-layout.ts";
import { createElementReport } from "./element-report.ts";

const layout = layoutTree([
  { path: "A", occurs: "1" },
  { path: "A/One", occurs: "1", type: "Datum" },
  { path: "A/Many", occurs: "0..*", type: "Datum" },
  { path: "B", occurs: "0..1", passedOver: true },
  { path: "B/Text", occurs: "1", type: "Tekst" },
]);

function findings(xml: string): string[] {
  const parsed = parseXmlMessage(`<r xmlns:f="urn:foreign">${xml}</r>`);
  if (!parsed.ok) throw new Error(parsed.finding.rule);
  const found: Finding[] = [];
  const unknown: string[] = [];
  checkLayout(parsed.root, layout, createElementReport({ record: 1 }, found), ({ local }) =>
    unknown.push(`unknown ${local}`),
  );
  return [...found.map(({ rule, place }) => `${rule} ${place.field}`), ...unknown];
}

describe("checkLayout", () => {
  test.each([
    ["a message by the schema", "<A><One/><Many/><Many/></A><B><Text/></B>", []],
    ["a required element that is missing", "<A><Many/></A>", ["suwiml/missing-element A"]],
    ["an element that is empty and should not be", "<A/>", ["suwiml/missing-element A"]],
    ["an element twice", "<A><One/><One/></A>", ["suwiml/repeated-element One"]],
    ["the wrong order, told once", "<B/><A><Many/><One/><Many/></A>", ["suwiml/wrong-order A"]],
    ["unknown elements", "<A><One/><New/></A><Newer/>", ["unknown New", "unknown Newer"]],
    ["a foreign element of a known name", "<A><One/></A><f:B/>", ["unknown B"]],
    ["anything in what is passed over", "<A><One/></A><B><X/></B><B/>", []],
  ])("%s", (_name, xml, expected) => {
    expect(findings(xml)).toEqual(expected);
  });

  test("a name that may hold a number of a person is not echoed", () => {
    const found: Finding[] = [];
    const report = createElementReport({ record: 3, path: "#2" }, found);
    const rule = {
      id: "a/b",
      severity: "notice",
      level: "value",
      message: { nl: "", en: "" },
      remedy: { nl: "", en: "" },
    } as const;
    report(rule, { local: "x999990019", namespace: "", line: 4, column: 1, text: "", children: [] });
    expect(found[0]?.place).toEqual({ record: 3, path: "#2", line: 4 });
  });

  test("a table that is not in order does not build", () => {
    expect(() => layoutTree([{ path: "A/B", occurs: "1" }])).toThrow("before its parent");
  });
});
