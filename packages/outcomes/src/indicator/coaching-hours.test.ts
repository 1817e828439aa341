import type { Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import type { PairedValue } from "../observation/observation.ts";
import { coverage, endOn, exit, job, log, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { coachingHoursEmployee } from "./coaching-hours-employee.ts";
import { coachingHoursEmployer } from "./coaching-hours-employer.ts";

/** t0 is 2025-01-15: the start window runs to 2025-04-15, the follow-up window from 2025-04-16 to 2025-07-15. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);

const valuesOf = (...facts: Parameters<typeof trajectoryOf>): PairedValue => {
  const observation = coachingHoursEmployee.observe(trajectoryOf(...facts));
  if (observation.outcome !== "counted") throw new Error(`${observation.outcome}/${observation.reason}`);
  return observation.value;
};
const reasonOf = (...facts: Parameters<typeof trajectoryOf>) => {
  const { outcome, reason } = coachingHoursEmployee.observe(trajectoryOf(...facts));
  return `${outcome}/${reason}`;
};

describe("logged hours", () => {
  it("are minutes in the window over the days coached, per month of 30.4375 days", () => {
    const trajectory = placed(log("2025-02-01", { minutesEmployee: 300 }), log("2025-05-01", { minutesEmployee: 91 }));
    expect(coachingHoursEmployee.observe(trajectory)).toMatchObject({
      outcome: "counted",
      reason: "pair",
      value: { baseline: 100, followUp: 30 },
    });
  });

  it("count the first and the last day of each window", () => {
    const edges = ["2025-01-14", "2025-01-15", "2025-04-15", "2025-04-16", "2025-07-15", "2025-07-16"];
    const minutes = [1_000_000, 910, 910, 91_000, 91_000, 1_000_000];
    const logs = edges.map((day, index) => log(day, { minutesEmployee: minutes[index] ?? 0 }));
    expect(valuesOf(coverage(), provision({ from: "2025-01-01" }), job(), ...logs)).toEqual({
      baseline: 609,
      followUp: 60_875,
    });
  });

  it("spread a total over its days", () => {
    const quarter = log("2025-04-01", { minutesEmployee: 9100 }, "2025-06-30");
    expect(valuesOf(coverage(), provision(), job(), quarter)).toEqual({
      baseline: 502,
      followUp: 2542,
    });
  });

  it("divide minutes of a group by its participants and do not count a group of unknown size", () => {
    const group = log("2025-02-01", { minutesGroup: 910, participants: 4 });
    expect(valuesOf(coverage(), provision(), job(), group).baseline).toBe(Math.round((910 / 4 / 91) * 30.4375));
    const { baseline } = valuesOf(coverage(), provision(), job(), log("2025-02-01", { minutesGroup: 910 }));
    expect(baseline).toBeUndefined();
  });

  it("are zero in an empty month only where the log is complete", () => {
    const gaps = coverage({ hoursLogComplete: false });
    const everyMonth = ["01-20", "02-20", "03-20", "04-10"].map((day) => log(`2025-${day}`, { minutesEmployee: 91 }));
    expect(valuesOf(coverage(), provision(), job())).toEqual({ baseline: 0, followUp: 0 });
    expect(valuesOf(gaps, provision(), job(), ...everyMonth)).toEqual({ baseline: 122 });
    expect(reasonOf(gaps, provision(), job(), ...everyMonth.slice(1))).toBe("unknown/hours-not-known");
  });

  it("are not zero in an empty month where a delivery that keeps no log calls it complete", () => {
    const awarded = coverage({ hoursMode: "awarded", hoursLogComplete: true });
    const contact = log("2025-02-01", { minutesEmployee: 300 });
    expect(reasonOf(awarded, provision(), job(), contact)).toBe("unknown/hours-not-known");
  });

  it("are those of the stream that grants the coaching, and of others only where it logs nothing", () => {
    const other = { stream: "coach-file", source: "coach-report" } as const;
    const facts = [coverage(), coverage({ ...other, sourceKind: "coach-report" }), provision(), job()];
    const elsewhere = log("2025-02-01", { ...other, minutesEmployee: 910 });
    expect(valuesOf(...facts, elsewhere)).toEqual({ baseline: 304, followUp: 0 });
    expect(valuesOf(...facts, elsewhere, log("2025-02-02", { minutesEmployee: 91 }))).toEqual({
      baseline: 30,
      followUp: 0,
    });
  });

  it("divide by the days coached, and need 28 of them", () => {
    const minutes = log("2025-01-20", { minutesEmployee: 28 });
    const coachedUntil = (day: string) => [coverage(), provision({ to: endOn(day) }), job(), minutes] as const;
    expect(valuesOf(...coachedUntil("2025-02-11"))).toEqual({ baseline: 30 });
    expect(reasonOf(...coachedUntil("2025-02-10"))).toBe("excluded/coached-too-short");
  });

  it.each([
    ["out-of-scope/never-placed", [coverage(), provision()]],
    ["excluded/started-before-coverage", [coverage({ observedFrom: "2025-02-01" }), provision(), job()]],
    ["excluded/died", [coverage(), provision(), job(), exit("death", "2025-07-14")]],
    ["unknown/hours-not-known", [coverage({ hoursMode: "awarded" }), provision(), job()]],
    ["unknown/coaching-end-not-known", [coverage(), provision({ to: { state: "unknown" } }), job()]],
  ])("give %s", (expected, facts) => {
    expect(reasonOf(...facts)).toBe(expected);
  });

  it("are not mature until four weeks after the follow-up window", () => {
    const until = (observedUntil: string) =>
      reasonOf(coverage({ observedUntil }), provision({ observedUntil }), job({ observedUntil }));
    expect(until("2025-08-11")).toBe("not-mature/window-not-over");
    expect(until("2025-08-12")).toBe("counted/pair");
  });

  it("count an employer who got nothing as zero", () => {
    const trajectory = placed(log("2025-02-01", { minutesEmployee: 60, minutesEmployer: 91 }));
    expect(coachingHoursEmployer.observe(trajectory)).toMatchObject({ value: { baseline: 30, followUp: 0 } });
  });
});

describe("hours nobody can say", () => {
  it("are those of a window with a contact whose minutes are disputed", () => {
    const trajectory = placed(log("2025-02-01", { minutesEmployee: 300, minutesEmployer: 30 }));
    for (const field of ["minutesEmployee", "minutesEmployer", "minutesGroup", "participants"]) {
      const dispute = { kind: "coaching" as const, field, day: "2025-04-15", statements: [] };
      for (const indicator of [coachingHoursEmployee, coachingHoursEmployer])
        expect(indicator.observe({ ...trajectory, conflicts: [dispute] })).toMatchObject({
          reason: "follow-up-only",
          value: { followUp: 0 },
        });
    }
    const elsewhere = { kind: "coaching" as const, field: "activity", day: "2025-04-15", statements: [] };
    expect(coachingHoursEmployee.observe({ ...trajectory, conflicts: [elsewhere] }).reason).toBe("pair");
  });

  it("are so when one contact is delivered twice on a day with different minutes", () => {
    const twice = [300, 400].map((minutesEmployee) => log("2025-02-01", { minutesEmployee }));
    const after = log("2025-05-01", { minutesEmployee: 91 });
    expect(valuesOf(coverage(), provision(), job(), ...twice, after)).toEqual({ followUp: 30 });
  });

  it("are those of every window that a total of disputed length may reach", () => {
    const until = ["2025-04-30", "2025-06-30"].map((to) => ({
      ...log("2025-02-01", { minutesEmployee: 300 }, to),
      record: token("total"),
    }));
    expect(reasonOf(coverage(), provision(), job(), ...until)).toBe("unknown/hours-not-known");
  });

  it("are those of a window with a coached day that no delivery observed", () => {
    const until = (observedUntil: string) => coverage({ observedUntil, hoursLogComplete: false });
    const since = (observedFrom: string) => coverage({ observedFrom, hoursLogComplete: false });
    const contacts = ["01-20", "02-20", "03-20", "04-10"].map((day) => log(`2025-${day}`, { minutesEmployee: 91 }));
    const rest = [provision(), job(), ...contacts];
    expect(reasonOf(until("2025-02-28"), since("2025-03-01"), ...rest)).toBe("counted/baseline-only");
    expect(reasonOf(until("2025-02-28"), since("2025-03-02"), ...rest)).toBe("unknown/window-not-observed");
    const untilMarch = [provision({ to: endOn("2025-03-31") }), job(), ...contacts];
    expect(reasonOf(until("2025-03-31"), since("2025-04-10"), ...untilMarch)).toBe("counted/baseline-only");
  });

  it("are those of whom a log with contacts never speaks, not those of a window without contacts", () => {
    const ofEmployee = placed(log("2025-02-01", { minutesEmployee: 300 }));
    expect(coachingHoursEmployer.observe(ofEmployee)).toMatchObject({
      reason: "follow-up-only",
      value: { followUp: 0 },
    });
    const ofEmployer = placed(log("2025-02-01", { minutesEmployer: 300 }));
    expect(coachingHoursEmployee.observe(ofEmployer)).toMatchObject({
      reason: "follow-up-only",
      value: { followUp: 0 },
    });
  });
});

describe("reported hours", () => {
  const reporting = coverage({ hoursMode: "reported", hoursLogComplete: false });
  const report = (day: string, minutesEmployee: number, moment?: "baseline" | "followUp") =>
    log(day, { mode: "reported", minutesEmployee, ...(moment === undefined ? {} : { moment }) });

  it("are the coach's monthly average at each moment", () => {
    const facts = [report("2025-01-20", 480, "baseline"), report("2025-07-20", 240, "followUp")];
    expect(valuesOf(reporting, provision(), job(), ...facts)).toEqual({ baseline: 480, followUp: 240 });
  });

  it("go by their date without a label, and a label wins over a nearer date", () => {
    expect(valuesOf(reporting, provision(), job(), report("2025-03-12", 100))).toEqual({ baseline: 100 });
    expect(reasonOf(reporting, provision(), job(), report("2025-03-13", 100))).toBe("unknown/hours-not-known");
    const facts = [report("2025-01-15", 100), report("2025-05-01", 200, "baseline")];
    expect(valuesOf(reporting, provision(), job(), ...facts)).toEqual({ baseline: 200 });
  });

  it("are not known at the moment of a report that is disputed", () => {
    const facts = [report("2025-01-20", 480, "baseline"), report("2025-07-20", 240, "followUp")];
    const trajectory = trajectoryOf(reporting, provision(), job(), ...facts);
    const onDay = (day: string) => {
      const dispute = { kind: "coaching" as const, field: "minutesEmployee", day, statements: [] };
      return coachingHoursEmployee.observe({ ...trajectory, conflicts: [dispute] }).reason;
    };
    expect(["2025-03-12", "2025-03-13", "2025-07-20"].map(onDay)).toEqual(["follow-up-only", "pair", "baseline-only"]);
  });

  it("stay apart from logged ones", () => {
    const modes = [placed(log("2025-02-01", { minutesEmployee: 1 })), placed(report("2025-02-01", 1))];
    expect(modes.map((trajectory) => coachingHoursEmployee.hoursModeOf?.(trajectory))).toEqual(["logged", "reported"]);
  });
});
