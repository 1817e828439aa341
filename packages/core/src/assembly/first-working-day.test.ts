import { describe, expect, test } from "vitest";
import type { CoverageFact } from "../facts/coverage.ts";
import {
  coverage,
  job,
  monthlyReturns,
  provision,
  token,
  wageReturnCoverage,
  wageReturnJob,
} from "../test-support/facts.ts";
import type { Job } from "../trajectory/trajectory.ts";
import { openEnd } from "../values/end.ts";
import { firstWorkingDay, isSheltered } from "./first-working-day.ts";

const bakery = { employerKey: token("bakery") };
const shop = { employerKey: token("shop") };

const t0Of = (coachedFrom: string, jobs: readonly Job[], coverages: readonly CoverageFact[] = [wageReturnCoverage()]) =>
  firstWorkingDay([provision(coachedFrom)], jobs, coverages)?.t0;

const returned = (from: string, firstMonth: string, overrides: Partial<Job> = bakery) =>
  wageReturnJob(from, openEnd, monthlyReturns(firstMonth, "2025-12"), overrides);

describe("coaching and work meet", () => {
  test("not where the job ended before the coaching started", () => {
    expect(t0Of("2025-03-01", [job("2024-06-01", "2025-02-28")])).toBeUndefined();
    expect(t0Of("2025-03-01", [job("2024-06-01", "2025-03-01")])).toBe("2025-03-01");
  });

  test("not after the last day on which the job was observed", () => {
    const seenUntil = (observedUntil: string) => t0Of("2025-03-01", [job("2024-06-01", openEnd, { observedUntil })]);
    expect(seenUntil("2025-02-28")).toBeUndefined();
    expect(seenUntil("2025-03-01")).toBe("2025-03-01");
  });

  test("not after the last day on which the coaching was observed", () => {
    const coached = provision("2025-01-01", openEnd, { observedUntil: "2025-02-28" });
    expect(firstWorkingDay([coached], [job("2025-03-01")], [])).toBeUndefined();
    expect(firstWorkingDay([coached], [job("2025-02-28")], [])?.t0).toBe("2025-02-28");
  });

  test("in the second episode where the first had no job", () => {
    const episodes = [provision("2025-01-01", "2025-02-28"), provision("2025-03-10")];
    expect(firstWorkingDay(episodes, [job("2025-03-05")], [])?.t0).toBe("2025-03-10");
  });
});

describe("of several jobs on that day", () => {
  const long = job("2024-06-01");
  const short = job("2024-09-01");
  const sheltered = job("2024-01-01", openEnd, { setting: "sheltered" });

  test.each([
    ["the one that started first", [short, long], long],
    ["a regular one before a sheltered one that started earlier", [sheltered, short], short],
    ["a sheltered one where there is no other", [sheltered], sheltered],
  ])("%s", (_, jobs, chosen) => {
    const episodes = [provision("2025-03-01")];
    expect(firstWorkingDay(episodes, jobs, [])?.job).toBe(chosen);
    expect(firstWorkingDay(episodes, jobs.toReversed(), [])?.job).toBe(chosen);
  });

  test("an earlier day counts before a regular job", () => {
    const later = job("2025-04-01");
    expect(firstWorkingDay([provision("2025-03-01")], [later, sheltered], [])?.job).toBe(sheltered);
  });
});

describe("a registered job is one of the wage returns", () => {
  test.each<[string, Job, Job, string]>([
    ["by its employer", job("2025-01-10", openEnd, bakery), returned("2025-03-20", "2025-03"), "2025-03-20"],
    ["by a start nearby, without an employer", job("2025-03-01"), returned("2025-03-20", "2025-03"), "2025-03-20"],
    [
      "by a start nearby, where the returns name no employer",
      job("2025-03-01", openEnd, bakery),
      returned("2025-03-20", "2025-03", {}),
      "2025-03-20",
    ],
    ["by a start nearby, where none names one", job("2025-03-01"), returned("2025-03-20", "2025-03", {}), "2025-03-20"],
    ["not at another employer", job("2025-03-01", openEnd, shop), returned("2025-03-20", "2025-03"), "2025-03-01"],
    ["not where it starts long before", job("2025-02-01"), returned("2025-03-20", "2025-03"), "2025-02-01"],
    [
      "not where it ended before",
      job("2025-01-10", "2025-03-19", bakery),
      returned("2025-03-20", "2025-03"),
      "2025-01-10",
    ],
  ])("%s", (_, registered, known, t0) => {
    expect(t0Of("2025-01-01", [registered, known])).toBe(t0);
    expect(t0Of("2025-01-01", [known, registered])).toBe(t0);
  });
});

describe("of a job that both know, the register counts for the days before anybody asked the wage returns", () => {
  const jobs = [job("2025-01-15", openEnd, bakery), returned("2025-08-11", "2025-08")];
  const askedFrom = (observedFrom: string) => wageReturnCoverage({ observedFrom });

  test.each([
    ["coached long before", "2025-01-01", "2025-01-15"],
    ["coached on the last day before", "2025-06-30", "2025-06-30"],
    ["coached from the first day asked about", "2025-07-01", "2025-08-11"],
    ["coached later", "2025-07-15", "2025-08-11"],
  ])("%s", (_, coachedFrom, t0) => {
    expect(t0Of(coachedFrom, jobs, [askedFrom("2025-07-01")])).toBe(t0);
  });

  test("the first time somebody asked counts", () => {
    expect(t0Of("2025-01-01", jobs, [askedFrom("2025-07-01"), askedFrom("2025-01-01")])).toBe("2025-08-11");
  });

  test("a delivery of another source asks nothing", () => {
    const caseFile = (observedFrom: string) => coverage({ observedFrom });
    expect(t0Of("2025-01-01", jobs, [askedFrom("2025-07-01"), caseFile("2024-01-01")])).toBe("2025-01-15");
    expect(t0Of("2025-01-01", jobs, [caseFile("2025-07-01")])).toBe("2025-08-11");
  });
});

describe("tenure", () => {
  const tenureOf = (...jobs: readonly Job[]) => firstWorkingDay([provision("2025-03-01")], jobs, [])?.tenureDays;
  const last = job("2025-02-01", openEnd, bakery);
  const before = job("2024-03-01", "2025-01-31", bakery);

  test("counts as one source knows it", () => {
    expect(tenureOf(before, last)).toBe(365);
    expect(tenureOf({ ...before, stream: "other" }, last)).toBe(28);
    expect(tenureOf({ ...before, source: "coach-report" }, last)).toBe(28);
  });

  test("goes on through contracts that overlap", () => {
    expect(tenureOf(job("2024-03-01", "2025-02-15", bakery), last)).toBe(365);
  });

  test("is nothing in a job that starts with the coaching", () => {
    expect(tenureOf(job("2025-03-01"))).toBe(0);
  });
});

test.each<[Partial<Job>, boolean]>([
  [{ workKind: "beschut-werk", setting: "unknown" }, true],
  [{ workKind: "beschut-werk", setting: "sheltered" }, true],
  [{ workKind: "employment", setting: "sheltered" }, true],
  [{ workKind: "employment", setting: "unknown" }, false],
  [{ workKind: "wsw", setting: "regular" }, false],
])("%o is sheltered: %s", (work, sheltered) => {
  expect(isSheltered(job("2025-01-01", openEnd, work))).toBe(sheltered);
});
