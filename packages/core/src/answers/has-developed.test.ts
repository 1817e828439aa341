import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble } from "../assembly/assemble.ts";
import { anyFact } from "../test-support/any-fact.ts";
import { coverage, job, onlyTrajectory, provision } from "../test-support/facts.ts";
import { hasDeveloped, positiveDevelopment } from "./positive-development.ts";

test("work that ended has not developed, and who was never placed has no answer", () => {
  const ended = onlyTrajectory([coverage(), provision("2025-03-01"), job("2025-03-01", "2025-05-31")]);
  expect(hasDeveloped(ended)).toBe("no");
  expect(hasDeveloped(onlyTrajectory([coverage(), provision("2025-03-01")]))).toBeUndefined();
});

test("whatever the facts, the short answer is that of all parts together", () => {
  fc.assert(
    fc.property(fc.array(anyFact, { minLength: 3, maxLength: 24 }), (facts) => {
      for (const trajectory of assemble(facts).trajectories)
        expect(hasDeveloped(trajectory)).toBe(positiveDevelopment(trajectory)?.developed);
    }),
    { numRuns: 500 },
  );
});
