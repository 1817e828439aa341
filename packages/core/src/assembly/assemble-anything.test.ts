import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handoversOf } from "../answers/handover.ts";
import { hoursGrowth } from "../answers/hours-growth.ts";
import { intensityOf } from "../answers/intensity.ts";
import { positiveDevelopment } from "../answers/positive-development.ts";
import { workFacetsOn } from "../answers/work-facets.ts";
import { addDays } from "../calendar/day-number.ts";
import { Fact } from "../facts/fact.ts";
import { corePointsOf } from "../guidance/core-points.ts";
import { coachingMinutesAtMoments } from "../hours/coaching-minutes.ts";
import { maturityOf } from "../status/maturity.ts";
import { anyFact } from "../test-support/any-fact.ts";
import { token } from "../test-support/facts.ts";
import { type TrajectoryField, trajectoryProvenance } from "../trajectory/provenance.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { assemble } from "./assemble.ts";

const anyFacts = fc.array(anyFact, { minLength: 1, maxLength: 16 });

test("the samples are proper facts of all kinds", () => {
  const sampled = fc.sample(anyFact, { numRuns: 500, seed: 1 });
  for (const fact of sampled) expect(Fact.safeParse(fact).error).toBeUndefined();
  expect(new Set(sampled.map(({ kind }) => kind)).size).toBe(12);
});

test("the order of facts makes no difference, nor whether they come twice", () => {
  fc.assert(
    fc.property(anyFacts, fc.infiniteStream(fc.nat()), (facts, randoms) => {
      const twice = [...facts, ...facts].map((fact) => ({ fact, at: randoms.next().value as number }));
      const shuffled = twice.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
      expect(assemble(shuffled)).toEqual(assemble(facts));
    }),
    { numRuns: 300 },
  );
});

test("how facts of several persons are split over deliveries makes no difference", () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (first, second) => {
      expect(assemble([...first, ...second])).toEqual(assemble([...second, ...first]));
    }),
    { numRuns: 200 },
  );
});

describe("late corrections", () => {
  const correctable = anyFact.filter(({ kind }) => kind !== "coverage");

  /** What each delivery stated of the hours of a job is kept beside, because hours change. */
  const butStatedHours = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, own) => (key === "earlierHours" ? undefined : own)));

  test("a record that is restated later in full counts as if it had been so from the start", () => {
    fc.assert(
      fc.property(correctable, (fact) => {
        const earlier = { ...fact, observedUntil: "2025-01-31" } as Fact;
        expect(butStatedHours(assemble([earlier, fact]))).toEqual(butStatedHours(assemble([fact])));
      }),
      { numRuns: 300 },
    );
  });

  test("a field that a later version leaves out keeps its earlier statement, and its provenance", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 400 }), (hours, days) => {
        const record = {
          municipality: "GM0200",
          grantor: "municipality",
          stream: "export",
          source: "case-file",
          person: token("anna"),
        } as const;
        const award = {
          ...record,
          kind: "provision",
          ref: token("A1"),
          type: "30",
          grantedBy: "municipality",
          form: "unknown",
          from: "2025-01-01",
          to: { state: "open" },
        } as const;
        const job = {
          ...record,
          kind: "employment",
          jobRef: token("J1"),
          workKind: "employment",
          setting: "regular",
          from: addDays("2025-01-01", days),
          to: { state: "open" },
        } as const;
        const [trajectory] = assemble([
          { ...award, observedUntil: "2026-06-30" },
          { ...job, hoursPerWeek: hours, observedUntil: "2025-06-30" },
          { ...job, observedUntil: "2026-06-30" },
        ]).trajectories;
        const [merged] = trajectory?.jobs ?? [];
        expect(merged).toMatchObject({ hoursPerWeek: hours, observedUntil: "2026-06-30" });
        expect(merged).toMatchObject({ origins: { hoursPerWeek: "2025-06-30" } });
      }),
      { numRuns: 50 },
    );
  });
});

test("no person is lost: everybody's facts stand in a trajectory or beside it", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { trajectories, unattached } = assemble(facts);
      const disputed = new Set(trajectories.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)));
      const seen = new Set([...trajectories, ...unattached].map(({ person }) => person));
      for (const { person, kind } of facts)
        if (person !== undefined && kind !== "coverage" && !disputed.has(kind)) {
          const others = facts.filter((other) => other.person === person && other.kind !== "coverage");
          if (others.length === 1) expect(seen).toContain(person);
        }
    }),
    { numRuns: 200 },
  );
});

const fields: readonly TrajectoryField[] = [
  "start",
  "end",
  "grantor",
  "leadIn",
  "t0",
  "tenureAtStart",
  "sex",
  "lifeDomains",
];

/** Every answer of a trajectory in one object, to be searched for what may not be in it. */
function allAnswers(trajectory: Trajectory) {
  const half = addDays(trajectory.t0 ?? trajectory.start, 182);
  return {
    facets: workFacetsOn(trajectory, half),
    maturity: maturityOf(trajectory, half),
    growth: hoursGrowth(trajectory),
    development: positiveDevelopment(trajectory),
    minutes: coachingMinutesAtMoments(trajectory),
    intensity: trajectory.episodes.map((episode) => intensityOf(trajectory, episode)),
    handovers: handoversOf(trajectory),
    points: corePointsOf(trajectory),
    provenance: fields.map((field) => trajectoryProvenance(trajectory, field)),
  };
}

test("whatever the facts, answers come without an exception, NaN or infinity, and do not depend on order", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const answers = assemble(facts).trajectories.map(allAnswers);
      expect(numbersIn(answers).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(assemble([...facts].reverse()).trajectories.map(allAnswers)).toEqual(answers);
    }),
    { numRuns: 500 },
  );
});

test("what is present has a provenance", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const trajectory of assemble(facts).trajectories) {
        expect(trajectoryProvenance(trajectory, "start").length).toBeGreaterThan(0);
        expect(trajectoryProvenance(trajectory, "end").length).toBeGreaterThan(0);
        expect(trajectoryProvenance(trajectory, "t0").length > 0).toBe(trajectory.t0 !== undefined);
        expect(trajectoryProvenance(trajectory, "sex").length > 0).toBe(trajectory.traits.sex !== undefined);
      }
    }),
    { numRuns: 200 },
  );
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
