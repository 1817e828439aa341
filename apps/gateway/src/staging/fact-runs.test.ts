import type { Fact } from "@jobcoach/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFactRuns } from "./fact-runs.ts";

const fact = (person: string | undefined, record: string) =>
  ({ kind: "exit", record, ...(person === undefined ? {} : { person }) }) as unknown as Fact;

test("facts of one person that follow each other are one run", () => {
  const runs = createFactRuns();
  expect(runs.add([fact(undefined, "c"), fact("a", "1"), fact("a", "2"), fact("b", "3")])).toEqual([
    { seq: 0, person: "", facts: '[{"kind":"exit","record":"c"}]' },
    { seq: 1, person: "a", facts: JSON.stringify([fact("a", "1"), fact("a", "2")]) },
  ]);
  expect(runs.end()).toMatchObject([{ seq: 2, person: "b" }]);
  expect(runs.end()).toEqual([]);
  expect(runs.count()).toBe(3);
});

test("of a person with very many facts no run becomes large", () => {
  const runs = createFactRuns();
  const many = Array.from({ length: 450 }, (_, index) => fact("a", String(index)));
  const sizes = [...runs.add(many), ...runs.end()].map((run) => (JSON.parse(run.facts) as unknown[]).length);
  expect(sizes).toEqual([200, 200, 50]);
});

test("however facts come in batches, the runs are the same and hold all facts in order", () => {
  const persons = fc.array(fc.constantFrom(undefined, "a", "b", "c"), { maxLength: 40 });
  fc.assert(
    fc.property(persons, fc.array(fc.nat({ max: 39 }), { maxLength: 5 }), (owners, cuts) => {
      const facts = owners.map((owner, index) => fact(owner, String(index)));
      const whole = createFactRuns();
      const expected = [...whole.add(facts), ...whole.end()];
      const ends = [...cuts, facts.length].sort((a, b) => a - b);
      const parts = createFactRuns();
      const found = ends.flatMap((end, index) => parts.add(facts.slice(ends[index - 1] ?? 0, end)));
      expect([...found, ...parts.end()]).toEqual(expected);
      expect(expected.flatMap((run) => JSON.parse(run.facts) as Fact[])).toEqual(facts);
    }),
  );
});
