import { expect, test } from "vitest";
import type { CoverageFact } from "../facts/coverage.ts";
import { coaching, coverage, provision } from "../test-support/facts.ts";
import { openEnd } from "../values/end.ts";
import { currentLog } from "./current-log.ts";

const contact = coaching("2025-02-03", "2025-02-03", { observedUntil: "2025-06-30" });
const spokenOf = provision("2025-01-01", openEnd, { observedUntil: "2025-12-31" });
const complete: Partial<CoverageFact> = { observedFrom: "2025-01-01", observedUntil: "2025-12-31" };

const stands = (log: Partial<CoverageFact>, older = contact, other = spokenOf) =>
  currentLog([older], [older, other], [coverage({ ...complete, ...log })]).length === 1;

test("a contact that a newer complete log of its period lacks was struck out", () => {
  expect(stands({})).toBe(false);
  expect(stands({ observedFrom: contact.from })).toBe(false);
  expect(currentLog([contact], [contact, spokenOf], [])).toEqual([contact]);
});

test.each<[string, Partial<CoverageFact>]>([
  ["of another stream", { stream: "other" }],
  ["of the same day", { observedUntil: "2025-06-30" }],
  ["that is older", { observedUntil: "2025-03-31" }],
  ["that states hours in another way", { hoursMode: "reported" }],
  ["that is not complete", { hoursLogComplete: false }],
  ["that answers about some persons", { selection: "per-person-query" }],
  ["that starts after the contact", { observedFrom: "2025-02-04" }],
])("a log %s strikes out nothing", (_, log) => {
  const speaking = {
    ...spokenOf,
    stream: log.stream ?? spokenOf.stream,
    observedUntil: log.observedUntil ?? spokenOf.observedUntil,
  };
  expect(stands(log, contact, speaking)).toBe(true);
});

test("hours that were reported in sum are no contact in a log", () => {
  expect(stands({}, { ...contact, mode: "reported" })).toBe(true);
});

test("a delivery that does not speak of the person says nothing", () => {
  expect(stands({}, contact, { ...spokenOf, stream: "other" })).toBe(true);
  expect(stands({}, contact, { ...spokenOf, observedUntil: "2026-06-30" })).toBe(true);
});
