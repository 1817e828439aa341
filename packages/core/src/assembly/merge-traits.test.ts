import { expect, test } from "vitest";
import type { PersonFact } from "../facts/person.ts";
import { person } from "../test-support/facts.ts";
import { mergeTraits } from "./merge-traits.ts";

const elsewhere = (overrides: Partial<PersonFact>) => person({ stream: "other", ...overrides });

test("traits on which sources agree are kept, and those that none states are not there", () => {
  const merged = mergeTraits([person({ sex: "f", goal: "1" }), elsewhere({ sex: "f", education: "low" })]);
  expect(merged).toEqual({ traits: { sex: "f", goal: "1", education: "low" }, conflicts: [] });
  expect(Object.keys(merged.traits)).toHaveLength(3);
});

test("a trait on which two streams differ is left out, and who said what is kept", () => {
  const { traits, conflicts } = mergeTraits([
    person({ sex: "m" }),
    elsewhere({ sex: "f", source: "coach-report", observedUntil: "2025-12-31" }),
  ]);
  expect(traits).not.toHaveProperty("sex");
  expect(conflicts).toEqual([
    {
      kind: "person",
      field: "sex",
      statements: [
        { stream: "export", source: "case-file", observedUntil: "2026-06-30", value: "m" },
        { stream: "other", source: "coach-report", observedUntil: "2025-12-31", value: "f" },
      ],
    },
  ]);
});

test("within a stream the newest statement counts, also where it is older than one of another stream", () => {
  const older = person({ sex: "m", observedUntil: "2025-06-30" });
  const newer = person({ sex: "f", observedUntil: "2025-12-31" });
  const other = elsewhere({ sex: "f", observedUntil: "2026-06-30" });
  for (const facts of [
    [older, newer, other],
    [other, newer, older],
    [newer, older],
  ])
    expect(mergeTraits(facts)).toEqual({ traits: { sex: "f" }, conflicts: [] });
  expect(mergeTraits([older, other]).conflicts).toHaveLength(1);
});

test("a newer statement that lacks a trait leaves the older one standing", () => {
  const facts = [person({ sex: "m", observedUntil: "2025-06-30" }), person({ goal: "2" })];
  expect(mergeTraits(facts).traits).toEqual({ sex: "m", goal: "2" });
});

test("sets of words are equal in any order", () => {
  const facts = [
    person({ vulnerabilities: ["physical", "autism"] }),
    elsewhere({ vulnerabilities: ["autism", "physical"] }),
  ];
  expect(mergeTraits(facts)).toEqual({ traits: { vulnerabilities: ["autism", "physical"] }, conflicts: [] });
});
