import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble } from "../assembly/assemble.ts";
import { dateOfDay, dayNumber } from "../calendar/day-number.ts";
import { anyFact } from "../test-support/any-fact.ts";
import { coverage, job, onlyTrajectory, provision } from "../test-support/facts.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { outOfSightReason } from "./exits.ts";
import { openEndVerdict, registeredEndVerdict } from "./registered-verdict.ts";
import { statementVerdict } from "./statement-verdict.ts";
import { statusOn, workOn } from "./status-on.ts";
import { wageReturnVerdict } from "./wage-return-verdict.ts";

test("somebody with a job that runs works, and nobody is asked for the evidence", () => {
  const trajectory = onlyTrajectory([coverage(), provision("2025-03-01"), job("2025-03-01", "2025-12-31")]);
  expect(workOn(trajectory, dayNumber("2025-08-30"))).toMatchObject({
    status: "yes",
    reason: "registered-end-after-day",
  });
});

/** The rules in plain words: all sources are asked, and the first that decides has it, unless statements disagree before. */
function plainAnswer(trajectory: Trajectory, day: number) {
  const outOfSight = outOfSightReason(trajectory, dateOfDay(day));
  const said = [
    wageReturnVerdict(trajectory, day),
    statementVerdict(trajectory, day),
    registeredEndVerdict(trajectory, day),
    outOfSight === undefined ? openEndVerdict(trajectory, day) : ({ status: "unknown", reason: outOfSight } as const),
  ].filter((verdict) => verdict !== undefined);
  const decides = said.findIndex(({ status }) => status !== "unknown");
  const disagrees = said.findIndex(({ reason }) => reason === "sources-disagree");
  const deciding = said[decides];
  if (deciding !== undefined && (disagrees < 0 || disagrees > decides))
    return { status: deciding.status, reason: deciding.reason };
  const reasons = said.flatMap(({ status, reason }) => (status === "unknown" ? [reason] : []));
  if (reasons.includes("sources-disagree")) return { status: "unknown", reason: "sources-disagree" };
  const last = reasons.includes("return-lag") ? "return-lag" : (reasons.at(-1) ?? "no-follow-up");
  return { status: "unknown", reason: outOfSight ?? last };
}

test("whatever the facts, the answer is that of all sources together, with or without evidence", () => {
  fc.assert(
    fc.property(
      fc.array(anyFact, { minLength: 3, maxLength: 20 }),
      fc.integer({ min: dayNumber("2024-10-01"), max: dayNumber("2026-08-01") }),
      (facts, day) => {
        for (const trajectory of assemble(facts).trajectories) {
          const { status, reason } = workOn(trajectory, day);
          expect({ status, reason }).toEqual(plainAnswer(trajectory, day));
          expect(statusOn(trajectory, dateOfDay(day))).toMatchObject({ status, reason });
        }
      },
    ),
    { numRuns: 500 },
  );
});
