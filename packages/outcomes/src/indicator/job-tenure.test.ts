import { dateOfDay, type EmploymentFact, type Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import {
  coverage,
  endOn,
  exit,
  job,
  measurement,
  provision,
  result,
  token,
  trajectoryOf,
} from "../testing/case-facts.ts";
import { jobTenure } from "./job-tenure.ts";

/** t0 is 2025-01-15; the sources speak until 2026-06-30. */
const tenureOf = (...facts: Fact[]) => {
  const observation = jobTenure.observe(trajectoryOf(...facts));
  const { outcome, reason } = observation;
  return observation.outcome === "counted"
    ? [reason, observation.value.day, observation.value.end]
    : [`${outcome}/${reason}`];
};
const other = (over: Partial<EmploymentFact>) =>
  job({ jobRef: token("other"), record: token("other"), employerKey: token("elsewhere"), ...over });
const seenUntil = (observedUntil: string, ...facts: Fact[]) =>
  tenureOf(...[coverage(), provision(), ...facts].map((fact) => ({ ...fact, observedUntil })));

describe("jobTenure", () => {
  it("ends on the day after the last working day, when more than 28 days without work follow", () => {
    expect(tenureOf(coverage(), provision(), job({ to: endOn("2025-03-01") }))).toEqual(["work-ended", 46, "event"]);
  });

  it("goes on from job to job with at most 28 days in between", () => {
    const first = job({ to: endOn("2025-03-01") });
    const next = (from: string) => other({ from, to: endOn("2025-06-30") });
    expect(tenureOf(coverage(), provision(), first, next("2025-03-30"))).toEqual(["work-ended", 167, "event"]);
    expect(tenureOf(coverage(), provision(), first, next("2025-03-31"))).toEqual(["work-ended", 46, "event"]);
  });

  it("does not count a return to work, which retention does", () => {
    const facts = [job({ to: endOn("2025-03-01") }), other({ from: "2025-06-01" })];
    expect(tenureOf(coverage(), provision(), ...facts)).toEqual(["work-ended", 46, "event"]);
  });

  it("is followed to day 364, and until four weeks before the last day that the source speaks about", () => {
    expect(tenureOf(coverage(), provision(), job())).toEqual(["still-in-work", 364, "censored"]);
    expect(seenUntil("2025-06-30", job())).toEqual(["still-in-work", 138, "censored"]);
    expect(tenureOf(coverage(), provision(), job({ to: endOn("2026-01-13") }))).toEqual(["work-ended", 364, "event"]);
    expect(tenureOf(coverage(), provision(), job({ to: endOn("2026-01-14") }))).toEqual([
      "still-in-work",
      364,
      "censored",
    ]);
  });

  it("does not let losses in before successes: an end is believed once 28 days without work could be seen", () => {
    const lost = job({ to: endOn("2025-03-01") });
    expect(seenUntil("2025-03-30", lost)).toEqual(["work-ended", 46, "event"]);
    expect(seenUntil("2025-03-29", lost)).toEqual(["still-in-work", 45, "censored"]);
  });

  it("is not mature before a day could be followed", () => {
    expect(seenUntil("2025-02-12", job())).toEqual(["not-mature/window-not-over"]);
    expect(seenUntil("2025-02-13", job())).toEqual(["still-in-work", 1, "censored"]);
  });
});

describe("an end that nobody knows", () => {
  const notKept = coverage({ jobEndsMaintained: "no" });

  it("is uncertain from the last day on which somebody saw the work", () => {
    expect(tenureOf(notKept, provision(), job())).toEqual(["end-unknown", 1, "uncertain"]);
    const told = measurement("2025-07-10", { inWork: "yes" });
    expect(tenureOf(notKept, provision(), job(), told)).toEqual(["end-unknown", 177, "uncertain"]);
    const unknownEnd = job({ to: { state: "unknown" } });
    expect(tenureOf(coverage(), provision(), unknownEnd)).toEqual(["end-unknown", 1, "uncertain"]);
  });

  it("is the day on which somebody says that the work is over", () => {
    const over = measurement("2025-07-10", { inWork: "no", moment: "followUp" });
    expect(tenureOf(notKept, provision(), job(), over)).toEqual(["work-ended", 176, "event"]);
  });

  it("says nothing on a day on which two people differ", () => {
    const both = [
      measurement("2025-07-10", { inWork: "no", moment: "followUp" }),
      measurement("2025-07-10", { inWork: "yes", respondent: "coach", record: token("coach") }),
    ];
    expect(tenureOf(notKept, provision(), job(), ...both)).toEqual(["end-unknown", 1, "uncertain"]);
  });

  it("is that of somebody in detention or lost from sight", () => {
    const lost = (reason: "detention" | "lost-sight") =>
      tenureOf(coverage(), provision(), job(), exit(reason, "2025-05-15"));
    expect(lost("detention")).toEqual(["end-unknown", 121, "uncertain"]);
    expect(lost("lost-sight")).toEqual(["end-unknown", 121, "uncertain"]);
  });
});

describe("leaving sight", () => {
  it.each(["death", "state-pension-age", "moved"] as const)("%s ends the following, four weeks before", (reason) => {
    expect(tenureOf(coverage(), provision(), job(), exit(reason, "2025-05-15"))).toEqual([
      "left-sight",
      92,
      "censored",
    ]);
    const closed = job({ to: endOn("2025-05-15") });
    expect(tenureOf(coverage(), provision(), closed, exit(reason, "2025-05-15"))).toEqual([
      "left-sight",
      92,
      "censored",
    ]);
    const lost = job({ to: endOn("2025-03-01") });
    expect(tenureOf(coverage(), provision(), lost, exit(reason, "2025-05-15"))).toEqual(["work-ended", 46, "event"]);
  });

  it("never gives a day before the start", () => {
    expect(tenureOf(coverage(), provision(), job(), exit("death", "2025-01-20"))).toEqual([
      "left-sight",
      0,
      "censored",
    ]);
  });
});

describe("wage returns", () => {
  const asked = (observedUntil: string) =>
    coverage({ stream: "wage-returns", source: "wage-return", sourceKind: "wage-return", observedUntil });
  const returned = (...months: string[]) =>
    job({
      stream: "wage-returns",
      source: "wage-return",
      record: token("relation"),
      jobRef: token("relation"),
      returns: months.map((month) => ({ from: `${month}-01`, to: `${month}-28`, paidMinutes: 6000 })),
    });

  it("decide before what a register says, as far as they are complete", () => {
    const facts = [provision(), job(), returned("2025-01", "2025-02", "2025-03")];
    expect(tenureOf(coverage(), asked("2026-06-30"), ...facts)).toEqual(["work-ended", 73, "event"]);
  });

  it("leave it to the register where they were not asked or have not come in", () => {
    const facts = [provision(), job(), returned("2025-01", "2025-02", "2025-03")];
    expect(tenureOf(coverage(), asked("2025-06-01"), ...facts)).toEqual(["still-in-work", 364, "censored"]);
    const notIn = (observedUntil: string) =>
      tenureOf(coverage(), asked(observedUntil), provision(), returned("2025-01", "2025-02", "2025-03"));
    expect(notIn("2025-05-31")).toEqual(["still-in-work", 16, "censored"]);
    expect(notIn("2025-06-01")).toEqual(["still-in-work", 47, "censored"]);
  });

  it("follow everybody to the same day, whoever has a new job that is not in them yet", () => {
    const next = job({
      stream: "wage-returns",
      source: "wage-return",
      record: token("next"),
      jobRef: token("next"),
      from: "2025-03-25",
      returns: [{ from: "2025-03-01", to: "2025-03-31", paidMinutes: 1200 }],
    });
    const notAllIn = asked("2025-05-31");
    const facts = [provision(), returned("2025-01", "2025-02", "2025-03")];
    expect(tenureOf(coverage(), notAllIn, ...facts)).toEqual(["still-in-work", 16, "censored"]);
    expect(tenureOf(coverage(), notAllIn, ...facts, next)).toEqual(["still-in-work", 16, "censored"]);
  });

  it("do not show the self-employed", () => {
    const own = job({ workKind: "self-employed" });
    expect(tenureOf(coverage(), asked("2026-06-30"), provision(), own)).toEqual(["still-in-work", 364, "censored"]);
  });

  it("say nothing where answers differ", () => {
    const trajectory = trajectoryOf(coverage(), asked("2026-06-30"), provision(), returned("2025-01"));
    const conflict = { kind: "employment" as const, field: "returns", statements: [] };
    expect(jobTenure.observe({ ...trajectory, conflicts: [conflict] })).toMatchObject({
      outcome: "unknown",
      reason: "sources-disagree",
    });
  });
});

describe("the last day about which nothing changes any more", () => {
  const finalThroughOf = (...facts: Fact[]) => {
    const { finalThrough } = jobTenure.observe(trajectoryOf(...facts));
    return finalThrough === undefined ? undefined : dateOfDay(finalThrough);
  };
  const silentSince = "2025-09-30";
  const earlier = coverage({ observedUntil: silentSince });

  it("is four weeks before the last day that any source of work speaks about", () => {
    expect(finalThroughOf(coverage(), provision(), job())).toBe("2026-06-02");
    expect(finalThroughOf(earlier, provision(), job({ observedUntil: silentSince }))).toBe("2025-09-02");
  });

  it("does not wait for the source that decided, which may never speak again", () => {
    const stopped = [earlier, provision(), job({ observedUntil: silentSince }), result("R6", "2025-07-14")];
    const next = other({ from: "2025-09-01" });
    expect(tenureOf(coverage(), ...stopped, next)).toEqual(["work-ended", 180, "event"]);
    expect(finalThroughOf(coverage(), ...stopped, next)).toBe("2026-06-02");
    const onlyStated = [coverage(), provision(), job({ to: endOn("2025-07-01") }), result("R2", "2025-07-14")];
    expect(tenureOf(...onlyStated)).toEqual(["end-unknown", 181, "uncertain"]);
    expect(finalThroughOf(...onlyStated)).toBe("2026-06-02");
  });

  it("is 62 days earlier where the wage returns were asked, however long ago", () => {
    const asked = coverage({
      person: token("anna"),
      stream: "wage-returns",
      source: "wage-return",
      sourceKind: "wage-return",
      observedUntil: silentSince,
    });
    expect(finalThroughOf(coverage(), asked, provision(), job())).toBe("2026-04-01");
  });
});

describe("who is not in it", () => {
  it.each([
    ["out-of-scope/never-placed", [coverage(), provision()]],
    ["out-of-scope/running-clients-only", [coverage({ selection: "running-on" }), provision(), job()]],
    ["excluded/started-before-coverage", [coverage({ observedFrom: "2025-02-01" }), provision(), job()]],
    ["excluded/sheltered-at-start", [coverage(), provision(), job({ workKind: "beschut-werk", setting: "sheltered" })]],
  ])("%s", (expected, facts) => {
    expect(tenureOf(...facts)).toEqual([expected]);
  });
});
