import { type Fact, type Finding, openEnd } from "@jobcoach/core";
import { expect, test } from "vitest";
import { templateRules } from "../templates/template-rules.ts";
import { chooseCarrier } from "./choose-carrier.ts";
import { createLosses } from "./losses.ts";

const envelope = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "x",
  source: "case-file",
  observedUntil: "2026-06-30",
  person: "v1.person",
} as const;
const facts: readonly Fact[] = [
  { kind: "person", ...envelope, sex: "f", birthMonth: "1990-01" },
  { kind: "person", ...envelope, person: "v1.other", birthMonth: "1991-01" },
  { kind: "exit", ...envelope, reason: "moved", on: "2026-06-01" },
  { kind: "benefit", ...envelope, record: "v1.record", law: "PW", from: "2026-01-01", to: openEnd },
];

test("what a format has no place for is told once per kind and field, and what names a record is none", () => {
  const told: Finding[] = [];
  const losses = createLosses(
    (finding) => void told.push(finding),
    { person: ["sex"], benefit: ["law", "from", "to"] },
    templateRules["not-carried"],
  );
  for (const fact of [...facts, ...facts]) losses.check(fact);
  losses.lack("exit");
  losses.tell(templateRules["no-clear-number"]);
  losses.tell(templateRules["no-clear-number"]);
  expect(told.map(({ rule, place }) => [rule, place.field])).toEqual([
    ["template/not-carried", "person.birthMonth"],
    ["template/not-carried", "exit"],
    ["template/no-clear-number", undefined],
  ]);
  expect(told[0]?.message.en).toContain("person.birthMonth");
});

test("a carrier is the one that was asked for, the first where none was, and never another", () => {
  expect(chooseCarrier({}, ["xml", "csv"])).toBe("xml");
  expect(chooseCarrier({ carrier: "csv" }, ["xml", "csv"])).toBe("csv");
  expect(() => chooseCarrier({ carrier: "xlsx" }, ["xml", "csv"])).toThrow("xml, csv");
});
