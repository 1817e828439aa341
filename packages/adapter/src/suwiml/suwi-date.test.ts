import { type CalendarDate, CalendarDate as Day, endOn, type Finding, openEnd, unknownEnd } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { XmlElement } from "../xml/xml-element.ts";
import { createElementReport } from "./element-report.ts";
import { endOrPlan, parseSuwiDate, readSuwiDay, readSuwiEnd, readSuwiEndOrPlan, readSuwiMonth } from "./suwi-date.ts";

const element = (text: string): XmlElement => ({ local: "Dat", namespace: "", line: 1, column: 1, text, children: [] });

describe("parseSuwiDate", () => {
  test.each([
    ["20250301", { state: "day", day: "2025-03-01" }],
    ["20240229", { state: "day", day: "2024-02-29" }],
    ["", { state: "absent" }],
    ["00000000", { state: "absent" }],
    ["99991231", { state: "far-future" }],
    ["99990000", { state: "far-future" }],
    ["20250300", { state: "partial", month: "2025-03" }],
    ["20250000", { state: "partial" }],
    ["20250012", { state: "partial" }],
    ["00000614", { state: "partial" }],
    ["20250230", { state: "invalid" }],
    ["20250229", { state: "invalid" }],
    ["20251301", { state: "invalid" }],
    ["20250132", { state: "invalid" }],
    ["18990101", { state: "invalid" }],
    ["2025-03-01", { state: "invalid" }],
    ["2025-03-01+01:00", { state: "invalid" }],
    ["01032025", { state: "invalid" }],
    ["1032025", { state: "invalid" }],
    ["2025030a", { state: "invalid" }],
  ])("%s", (text, expected) => {
    expect(parseSuwiDate(text)).toEqual(expected);
  });

  test("gives every day back, and nothing but days", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.nat(99_999_999).map((number) => String(number).padStart(8, "0")),
        ),
        (text) => {
          const date = parseSuwiDate(text);
          expect(date.state !== "day" || Day.safeParse(date.day).success).toBe(true);
          if (date.state === "day") expect(date.day.replaceAll("-", "")).toBe(text);
        },
      ),
    );
  });
});

describe("reading a date element", () => {
  const outcome = <Value>(read: (report: ReturnType<typeof createElementReport>) => Value): [Value, string[]] => {
    const findings: Finding[] = [];
    const value = read(createElementReport({ record: 1 }, findings));
    return [value, findings.map(({ rule, severity }) => `${severity} ${rule}`)];
  };

  test.each<[string, CalendarDate | undefined, string[]]>([
    ["20250301", "2025-03-01", []],
    ["00000000", undefined, []],
    ["20250300", undefined, ["notice suwiml/date-partial"]],
    ["20250230", undefined, ["error suwiml/date-invalid"]],
    ["99991231", undefined, ["error suwiml/date-invalid"]],
  ])("day %s", (text, day, findings) => {
    expect(outcome((report) => readSuwiDay(element(text), report))).toEqual([day, findings]);
  });

  test.each([
    ["20250301", { state: "on", day: "2025-03-01" }, []],
    ["00000000", { state: "open" }, []],
    ["99991231", { state: "open" }, ["notice suwiml/date-far-future"]],
    ["20250300", { state: "unknown" }, ["notice suwiml/date-partial"]],
    ["20250230", { state: "unknown" }, ["error suwiml/date-invalid"]],
  ])("end %s", (text, end, findings) => {
    expect(outcome((report) => readSuwiEnd(element(text), report))).toEqual([end, findings]);
  });

  test.each([
    ["20260630", { to: { state: "on", day: "2026-06-30" } }, []],
    ["20260701", { to: { state: "open" }, plannedTo: "2026-07-01" }, ["notice suwiml/end-planned"]],
    ["20250228", { to: { state: "on", day: "2025-02-28" } }, ["error suwiml/end-before-begin"]],
    ["00000000", { to: { state: "open" } }, []],
    ["20250300", { to: { state: "unknown" } }, ["notice suwiml/date-partial"]],
  ])("end %s of what began on 1 March 2025, seen until 30 June 2026", (text, end, findings) => {
    const read = (report: ReturnType<typeof createElementReport>) =>
      readSuwiEndOrPlan(element(text), "2025-03-01", "2026-06-30", report);
    expect(outcome(read)).toEqual([end, findings]);
  });

  test("an end that has come, that is not there or that nobody knows is no plan", () => {
    for (const end of [endOn("2026-06-30"), openEnd, unknownEnd]) {
      expect(endOrPlan(end, "2026-06-30")).toEqual({ to: end });
    }
  });

  test.each([
    ["19950614", "1995-06", []],
    ["19950600", "1995-06", []],
    ["19950000", undefined, ["notice suwiml/date-partial"]],
  ])("month %s", (text, month, findings) => {
    expect(outcome((report) => readSuwiMonth(element(text), report))).toEqual([month, findings]);
  });

  test("an absent end is open, an absent day is nothing", () => {
    expect(outcome((report) => readSuwiEnd(undefined, report))).toEqual([{ state: "open" }, []]);
    expect(outcome((report) => readSuwiDay(undefined, report))).toEqual([undefined, []]);
  });
});
