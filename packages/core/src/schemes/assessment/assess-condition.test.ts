import { expect, test } from "vitest";
import type { Parameter } from "../../law/parameter.ts";
import type { Condition, Scheme } from "../catalogue/scheme.ts";
import { assessCondition } from "./assess-condition.ts";
import { notInForce } from "./in-force.ts";

const condition: Condition = {
  code: "example",
  text: { nl: "De persoon heeft Wajong", en: "The person has a Wajong right" },
  requirement: { fact: "wajong", is: true },
  citation: { title: "Example act", url: "https://wetten.overheid.nl/", article: "1" },
};

test("a verified condition that is met needs no reason", () => {
  expect(assessCondition(condition, { wajong: true }, "2026-01-01")).toStrictEqual({
    code: "example",
    text: condition.text,
    verdict: "met",
    status: "verified",
    missing: [],
    citation: condition.citation,
  });
});

test("the reason says what is not met, and where it stands", () => {
  expect(assessCondition(condition, { wajong: false }, "2026-01-01").reason).toEqual({
    code: "condition-not-met",
    text: {
      nl: "Hieraan is niet voldaan: De persoon heeft Wajong",
      en: "This is not met: The person has a Wajong right",
    },
    citation: condition.citation,
  });
});

test("what is only remembered is unknown, whatever the facts", () => {
  for (const situation of [{}, { wajong: true }, { wajong: false }]) {
    const assessed = assessCondition({ ...condition, status: "memory" }, situation, "2026-01-01");
    expect([assessed.verdict, assessed.reason?.code]).toEqual(["unknown", "only-from-memory"]);
  }
});

test("what is only inferred keeps its verdict, with a reason either way", () => {
  const verdicts = [true, false].map((wajong) => {
    const assessed = assessCondition({ ...condition, status: "inferred" }, { wajong }, "2026-01-01");
    return [assessed.verdict, assessed.reason?.code];
  });
  expect(verdicts).toEqual([
    ["met", "only-inferred"],
    ["not-met", "only-inferred"],
  ]);
});

test("a scheme is in force from its first day to its last, both inclusive", () => {
  const scheme: Scheme = {
    id: "praktijkroute",
    name: condition.text,
    summary: condition.text,
    grantor: "uwv",
    basis: [condition.citation],
    inForce: { from: "2024-01-01", to: "2024-12-31" },
    conditions: [condition],
    duration: [],
    parameters: [],
  };
  const days = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"];
  expect(days.map((on) => notInForce(scheme, on)?.code)).toEqual([
    "not-in-force",
    undefined,
    undefined,
    "not-in-force",
  ]);
});

test("the reason for what is unknown names the fact or the number, and keeps the citation", () => {
  const { text, citation } = condition;
  const missing = assessCondition(condition, {}, "2026-01-01");
  expect([missing.missing, missing.reason]).toEqual([
    ["wajong"],
    {
      code: "fact-missing",
      text: { nl: `Er ontbreekt een gegeven: ${text.nl}`, en: `A fact is missing: ${text.en}` },
      input: "wajong",
      citation,
    },
  ]);
  const remembered = assessCondition({ ...condition, status: "memory" }, {}, "2026-01-01");
  expect(remembered.reason).toMatchObject({
    citation,
    status: "memory",
    text: { en: `Not seen in a source: ${text.en}` },
  });
});

test("a number that was only inferred makes the condition inferred; a remembered one is named", () => {
  const months: Parameter = {
    id: "example/months",
    title: { nl: "Maanden", en: "Months" },
    unit: "months",
    periods: [
      { from: "2024-01-01", to: "2024-12-31", status: "inferred", value: 6, citation: condition.citation },
      { from: "2025-01-01", status: "memory", value: 6 },
    ],
  };
  const long: Condition = { ...condition, requirement: { fact: "contractMonths", atLeast: months } };
  const [inferred, remembered] = ["2024-06-01", "2025-06-01"].map((on) =>
    assessCondition(long, { contractMonths: 6 }, on),
  );
  expect(inferred).toMatchObject({
    verdict: "met",
    status: "inferred",
    reason: { code: "only-inferred", status: "inferred" },
  });
  expect(remembered).toMatchObject({
    verdict: "unknown",
    status: "verified",
    missing: [],
    reason: { code: "parameter-memory", parameter: "example/months" },
  });
});

test("the first citation of a scheme goes with every reason why it is not in force", () => {
  const scheme = (inForce: Scheme["inForce"]): Scheme => ({
    id: "praktijkroute",
    name: condition.text,
    summary: condition.text,
    grantor: "uwv",
    basis: [condition.citation],
    inForce,
    conditions: [condition],
    duration: [],
    parameters: [],
  });
  const { citation } = condition;
  const began = scheme({ from: "2024-01-01", to: "2024-12-31" });
  const read = scheme({ readFrom: "2024-01-01" });
  expect(notInForce(began, "2023-12-31")).toMatchObject({ code: "not-in-force", citation });
  expect(notInForce(began, "2025-01-01")).toMatchObject({ code: "not-in-force", citation });
  expect(notInForce(read, "2023-12-31")).toMatchObject({ code: "start-not-known", citation });
  expect(notInForce(read, "2024-01-01")).toBeUndefined();
});
