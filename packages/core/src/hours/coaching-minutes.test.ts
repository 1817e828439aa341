import { describe, expect, test } from "vitest";
import { dayNumber } from "../calendar/day-number.ts";
import type { CoachingFact } from "../facts/coaching.ts";
import type { Fact } from "../facts/fact.ts";
import { coaching, coverage, job, onlyTrajectory, provision, token } from "../test-support/facts.ts";
import { openEnd, unknownEnd } from "../values/end.ts";
import { coachingMinutesAtMoments, loggedCoachingMinutes } from "./coaching-minutes.ts";

/** t0 is 2025-03-01: the start runs to 2025-05-30, the follow-up from 2025-05-31 to 2025-08-29. Both are 91 days. */
const T0 = "2025-03-01";
const minutes = (...facts: Fact[]) => coachingMinutesAtMoments(onlyTrajectory([provision(T0), job(T0), ...facts]));
const contact = (on: string, over: Partial<Omit<CoachingFact, "kind">>) =>
  coaching(on, on, { record: token(`contact ${on}`), ...over });
const known = (minutesPerMonth: number) => ({ known: true, minutesPerMonth });
const notKnown = { known: false, reason: "hours-not-known" };

describe("logged minutes", () => {
  test("are those of the window over its coached days, per month of 30.4375 days", () => {
    expect(
      minutes(
        coverage(),
        contact("2025-05-30", { minutesEmployee: 910, minutesEmployer: 182 }),
        contact("2025-05-31", { minutesEmployee: 91, minutesEmployer: 0 }),
      ),
    ).toEqual({
      mode: "logged",
      baseline: { coachedDays: 91, employee: known(304), employer: known(61) },
      followUp: { coachedDays: 91, employee: known(30), employer: known(0) },
    });
  });

  test("of a group are shared by its participants; of a group of unknown size nothing is known", () => {
    const group = { minutesGroup: 910 };
    expect(minutes(coverage(), contact("2025-04-01", { ...group, participants: 5 }))?.baseline.employee).toEqual(
      known(61),
    );
    expect(minutes(coverage(), contact("2025-04-01", group))?.baseline.employee).toEqual(notKnown);
  });

  test("are none in an empty month only where the log is complete for all of it", () => {
    const some = contact("2025-03-10", { minutesEmployee: 910 });
    expect(minutes(coverage({ hoursLogComplete: false }), some)?.baseline.employee).toEqual(notKnown);
    const partly = [
      coverage({ hoursLogComplete: false }),
      coverage({ observedFrom: "2025-04-15", observedUntil: "2025-12-31" }),
    ];
    expect(minutes(...partly, some)?.baseline.employee).toEqual(notKnown);
  });

  test("are not known before and after the days observed", () => {
    const some = contact("2025-04-01", { minutesEmployee: 910 });
    const reason = "window-not-observed";
    expect(minutes(coverage({ observedUntil: "2025-05-29" }), some)?.baseline.employee).toMatchObject({ reason });
    expect(minutes(coverage({ observedFrom: "2025-03-02" }), some)?.baseline.employee).toMatchObject({ reason });
    const uncovered = contact("2025-04-01", { minutesEmployee: 910, observedUntil: "2025-05-29" });
    expect(minutes(uncovered)?.baseline.employee).toMatchObject({ reason });
  });

  test("that are disputed take the whole window with them, and no other", () => {
    const group = { minutesGroup: 910, participants: 5 };
    const disputed = [contact("2025-04-01", group), contact("2025-04-01", { ...group, minutesGroup: 455 })];
    const other = contact("2025-06-10", { minutesEmployee: 91 });
    const { baseline, followUp } = minutes(coverage(), ...disputed, other) ?? {};
    expect(baseline?.employee).toEqual(notKnown);
    expect(followUp?.employee).toEqual(known(30));
  });

  test("that were moved by a dispute over the day touch every day that was named", () => {
    const record = token("one contact");
    const moved = ["2025-04-01", "2025-07-01"].map((on) => contact(on, { record, minutesEmployee: 91 }));
    const { baseline, followUp } = minutes(coverage(), ...moved) ?? {};
    expect([baseline?.employee, followUp?.employee]).toEqual([notKnown, notKnown]);
  });

  test("of another stream count only where the own stream logs nothing", () => {
    const elsewhere = { stream: "coach-file", source: "coach-report" } as const;
    const theirs = contact("2025-04-01", { ...elsewhere, minutesEmployee: 910 });
    const facts = [coverage(), coverage({ ...elsewhere, sourceKind: "coach-report" }), theirs];
    expect(minutes(...facts)?.baseline.employee).toEqual(known(304));
    expect(minutes(...facts, contact("2025-04-02", { minutesEmployee: 91 }))?.baseline.employee).toEqual(known(30));
  });

  test("can be asked for any days", () => {
    const trajectory = onlyTrajectory([provision(T0), coverage(), contact("2025-04-01", { minutesEmployee: 60 })]);
    const april = { from: dayNumber("2025-04-01"), to: dayNumber("2025-04-30") };
    expect(loggedCoachingMinutes(trajectory, april)).toMatchObject({ coachedDays: 30, employee: known(61) });
  });
});

describe("reported minutes", () => {
  test("are what the coach stated at the moment, and are never added to a log", () => {
    const stated = coaching(T0, T0, { mode: "reported", moment: "baseline", minutesEmployee: 240 });
    expect(minutes(coverage({ hoursMode: "reported" }), stated)).toMatchObject({
      mode: "reported",
      baseline: { employee: known(240), employer: notKnown },
      followUp: { employee: notKnown },
    });
    const log = contact("2025-04-01", { minutesEmployee: 910 });
    expect(minutes(coverage(), stated, log)).toMatchObject({ mode: "logged", baseline: { employee: known(304) } });
  });
});

test("without a first working day there is no answer; coaching that ended nobody knows when has none either", () => {
  expect(coachingMinutesAtMoments(onlyTrajectory([coverage(), provision(T0, openEnd)]))).toBeUndefined();
  const lost = onlyTrajectory([coverage(), provision(T0, unknownEnd), job(T0)]);
  expect(coachingMinutesAtMoments(lost)?.baseline.employee).toEqual({ known: false, reason: "coaching-end-not-known" });
});
