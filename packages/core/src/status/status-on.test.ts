import { describe, expect, test } from "vitest";
import type { Fact } from "../facts/fact.ts";
import {
  coverage,
  exit,
  incomeFromWork,
  job,
  measurement,
  monthlyReturns,
  onlyTrajectory,
  provision,
  result,
  token,
  wageReturnCoverage,
  wageReturnJob,
} from "../test-support/facts.ts";
import { unknownEnd } from "../values/end.ts";
import { statusOn } from "./status-on.ts";

/** The day asked about in every case: 26 weeks after coaching and the job started on 2025-03-01. */
const T = "2025-08-30";
const coached = [coverage(), provision("2025-03-01")];
const notMaintained = [coverage({ jobEndsMaintained: "no" }), provision("2025-03-01")];
const asked = [...coached, wageReturnCoverage()];
const returnsUntil = (month: string) => monthlyReturns("2025-03", month);

type Case = readonly [name: string, facts: readonly Fact[], answer: string];

function answerOf(facts: readonly Fact[]): string {
  const answer = statusOn(onlyTrajectory(facts), T);
  return `${answer.status} ${answer.reason}${answer.conflicts.length > 0 ? " (disputed)" : ""}`;
}

describe("wage returns", () => {
  const cases: readonly Case[] = [
    [
      "a return covers the day with hours",
      [...asked, wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12"))],
      "yes wage-return-covers-day",
    ],
    [
      "wage without hours counts too",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, [{ from: "2025-08-01", to: "2025-08-31", wageCents: 90_000 }]),
      ],
      "yes wage-return-covers-day",
    ],
    [
      "a four-weekly return covers the day",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, [{ from: "2025-08-11", to: "2025-09-07", paidMinutes: 4800 }]),
      ],
      "yes wage-return-covers-day",
    ],
    [
      "an open income relation with zero hours is no work",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, [
          ...returnsUntil("2025-05"),
          ...monthlyReturns("2025-06", "2026-04", 0),
        ]),
      ],
      "no no-work-in-wage-returns",
    ],
    [
      "a correction below zero is no work",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, [
          ...returnsUntil("2025-05"),
          { from: "2025-08-01", to: "2025-08-31", paidMinutes: -600 },
        ]),
      ],
      "no no-work-in-wage-returns",
    ],
    [
      "wage paid after the job ended does not prolong it",
      [
        ...asked,
        wageReturnJob("2025-03-01", "2025-06-15", [
          ...returnsUntil("2025-06"),
          { from: "2025-08-01", to: "2025-08-31", wageCents: 40_000 },
        ]),
      ],
      "no no-work-in-wage-returns",
    ],
    ["asked, lag over, nothing found", [...asked], "no no-work-in-wage-returns"],
    [
      "the job ended two months before",
      [...asked, wageReturnJob("2025-03-01", "2025-06-30", returnsUntil("2025-06"))],
      "no no-work-in-wage-returns",
    ],
    [
      "a gap of 28 days between two jobs is bridged",
      [
        ...asked,
        wageReturnJob("2025-03-01", "2025-08-20", returnsUntil("2025-08")),
        wageReturnJob("2025-09-18", unknownEnd, monthlyReturns("2025-09", "2025-12")),
      ],
      "yes short-gap-bridged",
    ],
    [
      "a gap of 29 days is not",
      [
        ...asked,
        wageReturnJob("2025-03-01", "2025-08-20", returnsUntil("2025-08")),
        wageReturnJob("2025-09-19", unknownEnd, monthlyReturns("2025-09", "2025-12")),
      ],
      "no no-work-in-wage-returns",
    ],
    [
      "a four-weekly period of zero hours between two paid ones is bridged",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, [
          { from: "2025-07-14", to: "2025-08-10", paidMinutes: 600 },
          { from: "2025-08-11", to: "2025-09-07", paidMinutes: 0 },
          { from: "2025-09-08", to: "2025-10-05", paidMinutes: 600 },
        ]),
      ],
      "yes short-gap-bridged",
    ],
    [
      "sheltered work is paid work",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12"), {
          workKind: "beschut-werk",
          setting: "sheltered",
        }),
      ],
      "yes wage-return-covers-day",
    ],
    [
      "an internship in the wage returns is not",
      [...asked, wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12"), { workKind: "internship" })],
      "no no-work-in-wage-returns",
    ],
    [
      "the lag of 62 days after the month of the day has not passed",
      [...coached, wageReturnCoverage({ observedUntil: "2025-10-31" })],
      "unknown return-lag",
    ],
    [
      "the lag has just passed",
      [...coached, wageReturnCoverage({ observedUntil: "2025-11-01" })],
      "no no-work-in-wage-returns",
    ],
    [
      "the lag runs from the end of the return that covers the day",
      [
        ...coached,
        wageReturnCoverage({ observedUntil: "2025-11-01" }),
        wageReturnJob("2025-03-01", unknownEnd, [{ from: "2025-08-11", to: "2025-09-07", paidMinutes: 0 }], {
          observedUntil: "2025-11-01",
        }),
      ],
      "unknown return-lag",
    ],
    [
      "the period asked starts after the day",
      [...coached, wageReturnCoverage({ observedFrom: "2025-09-01" })],
      "unknown wage-returns-not-asked",
    ],
    [
      "the period asked ends before the day",
      [...coached, wageReturnCoverage({ observedUntil: "2025-07-31" })],
      "unknown wage-returns-not-asked",
    ],
    [
      "registered self-employment takes the no away",
      [...notMaintained, wageReturnCoverage(), job("2025-05-01", undefined, { workKind: "self-employed" })],
      "unknown open-end-not-maintained",
    ],
    [
      "stated self-employment takes the no away, and speaks for itself",
      [...asked, measurement("2025-08-25", { inWork: "yes", workKind: "self-employed" })],
      "yes statement-near-day",
    ],
  ];
  test.each(cases)("%s", (_, facts, answer) => expect(answerOf(facts)).toBe(answer));
});

describe("statements", () => {
  const cases: readonly Case[] = [
    [
      "a follow-up that works on the day",
      [...notMaintained, measurement(T, { inWork: "yes" })],
      "yes statement-near-day",
    ],
    [
      "31 days before still counts",
      [...notMaintained, measurement("2025-07-30", { inWork: "yes" })],
      "yes statement-near-day",
    ],
    [
      "32 days before does not",
      [...notMaintained, measurement("2025-07-29", { inWork: "yes" })],
      "unknown no-follow-up",
    ],
    [
      "31 days after counts",
      [...notMaintained, measurement("2025-09-30", { inWork: "yes" })],
      "yes statement-near-day",
    ],
    [
      "32 days after does not",
      [...notMaintained, measurement("2025-10-01", { inWork: "yes" })],
      "unknown no-follow-up",
    ],
    [
      "a follow-up that does not work, on the day",
      [...notMaintained, measurement(T, { inWork: "no" })],
      "no statement-no-work",
    ],
    [
      "no work long before the day and no later job",
      [...notMaintained, measurement("2025-05-01", { moment: "followUp", inWork: "no" })],
      "no statement-no-work",
    ],
    [
      "no work before the day, a job since",
      [...coached, measurement("2025-05-01", { moment: "followUp", inWork: "no" }), job("2025-06-01")],
      "yes open-end-maintained",
    ],
    [
      "no work only after the day says nothing",
      [...notMaintained, measurement("2025-09-02", { inWork: "no" })],
      "unknown no-follow-up",
    ],
    ["unknown at the follow-up", [...notMaintained, measurement(T, { inWork: "unknown" })], "unknown no-follow-up"],
    [
      "work on a trial placement is no paid work",
      [...notMaintained, measurement(T, { inWork: "yes", workKind: "proefplaatsing" })],
      "no statement-no-work",
    ],
    [
      "work in a participatiebaan: nobody knows whether it pays",
      [...notMaintained, measurement(T, { inWork: "yes", workKind: "participatiebaan" })],
      "unknown no-follow-up",
    ],
    [
      "no work at the start says nothing of later",
      [...coached, job("2025-03-01", "2025-12-31"), measurement("2025-03-01", { moment: "baseline", inWork: "no" })],
      "yes registered-end-after-day",
    ],
    [
      "no work half-way says nothing of much later",
      [...coached, job("2025-03-01", "2025-12-31"), measurement("2025-05-01", { moment: "interim", inWork: "no" })],
      "yes registered-end-after-day",
    ],
    [
      "no work half-way, three weeks before the day",
      [...notMaintained, measurement("2025-08-09", { moment: "interim", inWork: "no" })],
      "no statement-no-work",
    ],
    ["R3 at the end of the period", [...notMaintained, result("R3", "2025-08-31")], "yes statement-near-day"],
    ["R1 works without guidance", [...notMaintained, result("R1", "2025-08-01")], "yes statement-near-day"],
    ["R5 taken over by the employer", [...notMaintained, result("R5", "2025-09-30")], "yes statement-near-day"],
    ["R6 works no longer", [...notMaintained, result("R6", "2025-07-01")], "no statement-no-work"],
    ["R6 after the day says nothing about it", [...notMaintained, result("R6", "2025-09-01")], "unknown no-follow-up"],
    [
      "R6, then a statement of work near the day",
      [...notMaintained, result("R6", "2025-06-30"), measurement("2025-08-20", { inWork: "yes" })],
      "yes statement-near-day",
    ],
    [
      "work near the day, then R6 still before the day",
      [...notMaintained, measurement("2025-08-05", { inWork: "yes" }), result("R6", "2025-08-25")],
      "no statement-no-work",
    ],
    [
      "R6 before the day, work stated soon after it",
      [...notMaintained, result("R6", "2025-08-25"), measurement("2025-09-10", { inWork: "yes" })],
      "yes statement-near-day",
    ],
    [
      "two statements of one day that differ",
      [...notMaintained, result("R6", "2025-08-25"), measurement("2025-08-25", { inWork: "yes" })],
      "unknown sources-disagree",
    ],
    [
      "income from work beside the benefit in that month",
      [...notMaintained, incomeFromWork("2025-08", "31")],
      "yes statement-near-day",
    ],
    [
      "income from work in the month before",
      [...notMaintained, incomeFromWork("2025-07", "31")],
      "unknown no-follow-up",
    ],
  ];
  test.each(cases)("%s", (_, facts, answer) => expect(answerOf(facts)).toBe(answer));
});

describe("registered ends", () => {
  const cases: readonly Case[] = [
    [
      "the job ended after the day",
      [...notMaintained, job("2025-03-01", "2025-12-31")],
      "yes registered-end-after-day",
    ],
    ["the job ended on the day", [...notMaintained, job("2025-03-01", T)], "yes registered-end-after-day"],
    [
      "the job ended the day before",
      [...notMaintained, job("2025-03-01", "2025-08-29")],
      "no registered-end-before-day",
    ],
    [
      "another job followed after 28 days",
      [...notMaintained, job("2025-03-01", "2025-08-29"), job("2025-09-27", "2025-12-31")],
      "yes short-gap-bridged",
    ],
    [
      "another job followed after 29 days",
      [...notMaintained, job("2025-03-01", "2025-08-29"), job("2025-09-28", "2025-12-31")],
      "no registered-end-before-day",
    ],
    [
      "the last of three jobs decides",
      [
        ...notMaintained,
        job("2025-03-01", "2025-04-30"),
        job("2025-05-01", "2025-06-30"),
        job("2025-07-01", "2025-10-31"),
      ],
      "yes registered-end-after-day",
    ],
    [
      "the source stops speaking 27 days after the day",
      [
        coverage({ observedUntil: "2025-09-26" }),
        provision("2025-03-01"),
        job("2025-03-01", "2025-08-01", { observedUntil: "2025-09-26" }),
      ],
      "unknown not-observed-long-enough",
    ],
    [
      "the source speaks until 28 days after the day",
      [
        coverage({ observedUntil: "2025-09-27" }),
        provision("2025-03-01"),
        job("2025-03-01", "2025-08-01", { observedUntil: "2025-09-27" }),
      ],
      "no registered-end-before-day",
    ],
    [
      "a trial placement that runs is no paid work",
      [...coached, job("2025-03-01", "2025-06-30"), job("2025-07-01", "2025-12-31", { workKind: "proefplaatsing" })],
      "no registered-end-before-day",
    ],
    [
      "a participatiebaan without a wage on the row leaves it open",
      [...coached, job("2025-03-01", "2025-06-30"), job("2025-07-01", undefined, { workKind: "participatiebaan" })],
      "unknown unclear-whether-paid",
    ],
    [
      "a participatiebaan with a wage is paid",
      [...coached, job("2025-03-01", undefined, { workKind: "participatiebaan", paid: "yes" })],
      "yes open-end-maintained",
    ],
    [
      "a vanished record was still there on the day",
      [...notMaintained, job("2025-03-01", { state: "between", after: "2025-08-31", before: "2025-09-30" })],
      "yes registered-end-after-day",
    ],
    [
      "a vanished record was gone by then",
      [...notMaintained, job("2025-03-01", { state: "between", after: "2025-06-30", before: "2025-07-31" })],
      "no registered-end-before-day",
    ],
    [
      "a vanished record, gone somewhere around the day",
      [...notMaintained, job("2025-03-01", { state: "between", after: "2025-08-15", before: "2025-09-15" })],
      "unknown end-unknown",
    ],
    [
      "an earlier job ended, of the present one no end is known",
      [...notMaintained, job("2025-03-01", "2025-05-31"), job("2025-06-01", unknownEnd)],
      "unknown end-unknown",
    ],
    [
      "work after the day does not make up for a long gap",
      [...notMaintained, job("2025-03-01", "2025-06-30"), job("2025-10-01", "2025-12-31")],
      "no registered-end-before-day",
    ],
  ];
  test.each(cases)("%s", (_, facts, answer) => expect(answerOf(facts)).toBe(answer));
});

describe("open ends", () => {
  const cases: readonly Case[] = [
    ["ends are kept up and were watched", [...coached, job("2025-03-01")], "yes open-end-maintained"],
    ["ends are not kept up", [...notMaintained, job("2025-03-01")], "unknown open-end-not-maintained"],
    [
      "nobody says whether ends are kept up",
      [coverage({ jobEndsMaintained: "unknown" }), provision("2025-03-01"), job("2025-03-01")],
      "unknown open-end-not-maintained",
    ],
    [
      "watched until 28 days after the day",
      [
        coverage({ observedUntil: "2025-09-27" }),
        provision("2025-03-01"),
        job("2025-03-01", undefined, { observedUntil: "2025-09-27" }),
      ],
      "yes open-end-maintained",
    ],
    [
      "watched one day less",
      [
        coverage({ observedUntil: "2025-09-26" }),
        provision("2025-03-01"),
        job("2025-03-01", undefined, { observedUntil: "2025-09-26" }),
      ],
      "unknown not-observed-long-enough",
    ],
    [
      "another stream keeps ends up, this one not",
      [...notMaintained, coverage({ stream: "other" }), job("2025-03-01")],
      "unknown open-end-not-maintained",
    ],
    [
      "the contract ended before the day, the job is open and kept up",
      [...coached, job("2025-03-01", undefined, { plannedTo: "2025-08-01" })],
      "yes open-end-maintained",
    ],
    [
      "the contract ended before the day, ends are not kept up",
      [...notMaintained, job("2025-03-01", undefined, { plannedTo: "2025-08-01" })],
      "unknown planned-end-passed",
    ],
    [
      "the contract runs on, ends are not kept up",
      [...notMaintained, job("2025-03-01", undefined, { plannedTo: "2026-02-28" })],
      "unknown open-end-not-maintained",
    ],
    ["an unknown end is no open end", [...coached, job("2025-03-01", unknownEnd)], "unknown end-unknown"],
    [
      "two versions of one day that end it differently",
      [...coached, job("2025-03-01"), job("2025-03-01", "2025-05-31")],
      "unknown end-unknown",
    ],
    [
      "a later version ends it",
      [...coached, job("2025-03-01", undefined, { observedUntil: "2025-12-31" }), job("2025-03-01", "2025-05-31")],
      "no registered-end-before-day",
    ],
    ["no job at all", [...coached], "unknown no-follow-up"],
  ];
  test.each(cases)("%s", (_, facts, answer) => expect(answerOf(facts)).toBe(answer));
});

describe("out of sight", () => {
  const cases: readonly Case[] = [
    ["moved before the day", [...notMaintained, job("2025-03-01"), exit("moved", "2025-06-01")], "unknown moved"],
    [
      "moved before the day, and the open end was kept up until then",
      [...coached, job("2025-03-01"), exit("moved", "2025-06-01")],
      "unknown moved",
    ],
    [
      "moved, but an end after the day was registered",
      [...coached, job("2025-03-01", "2025-12-31"), exit("moved", "2025-06-01")],
      "yes registered-end-after-day",
    ],
    [
      "moved, but the wage returns know",
      [...asked, wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12")), exit("moved", "2025-06-01")],
      "yes wage-return-covers-day",
    ],
    [
      "moved after the day",
      [...notMaintained, job("2025-03-01"), exit("moved", "2025-09-01")],
      "unknown open-end-not-maintained",
    ],
    [
      "moved, came back and started coaching and a job",
      [...coached, job("2025-03-01"), exit("moved", "2024-06-01")],
      "yes open-end-maintained",
    ],
    [
      "moved when the job ended: nobody saw what came after",
      [...coached, job("2025-03-01", "2025-05-31"), exit("moved", "2025-05-31")],
      "unknown moved",
    ],
    ["in detention", [...notMaintained, job("2025-03-01"), exit("detention", "2025-06-01")], "unknown detention"],
    ["lost from sight", [...notMaintained, job("2025-03-01"), exit("lost-sight", "2025-06-01")], "unknown lost-sight"],
  ];
  test.each(cases)("%s", (_, facts, answer) => expect(answerOf(facts)).toBe(answer));
});

describe("which source outranks which", () => {
  const cases: readonly Case[] = [
    [
      "wage returns above a statement",
      [...asked, wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12")), measurement(T, { inWork: "no" })],
      "yes wage-return-covers-day (disputed)",
    ],
    [
      "no work in the wage returns above a statement of work",
      [...asked, measurement(T, { inWork: "yes" })],
      "no no-work-in-wage-returns (disputed)",
    ],
    [
      "wage returns above a registered end",
      [...asked, job("2025-03-01", "2025-06-30"), wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12"))],
      "yes wage-return-covers-day (disputed)",
    ],
    [
      "wage returns above an open end",
      [...asked, job("2025-03-01"), wageReturnJob("2025-03-01", "2025-05-31", returnsUntil("2025-05"))],
      "no no-work-in-wage-returns (disputed)",
    ],
    [
      "a statement above a registered end",
      [...coached, job("2025-03-01", "2025-06-30"), measurement("2025-08-20", { inWork: "yes" })],
      "yes statement-near-day (disputed)",
    ],
    [
      "a statement above an open end",
      [...coached, job("2025-03-01"), result("R6", "2025-07-31")],
      "no statement-no-work (disputed)",
    ],
    [
      "where wage returns wait for the lag, a statement decides",
      [...coached, wageReturnCoverage({ observedUntil: "2025-09-30" }), measurement(T, { inWork: "yes" })],
      "yes statement-near-day",
    ],
    [
      "statements that differ are not overruled by a weaker source",
      [...coached, job("2025-03-01"), result("R6", "2025-08-25"), measurement("2025-08-25", { inWork: "yes" })],
      "unknown sources-disagree",
    ],
    [
      "wage returns above statements that differ",
      [
        ...asked,
        wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12")),
        result("R6", "2025-08-25"),
        measurement("2025-08-25", { inWork: "yes" }),
      ],
      "yes wage-return-covers-day",
    ],
    [
      "that sources differ is said rather than that the wage returns wait",
      [
        ...coached,
        wageReturnCoverage({ observedUntil: "2025-09-30" }),
        result("R6", "2025-08-25"),
        measurement("2025-08-25", { inWork: "yes" }),
      ],
      "unknown sources-disagree",
    ],
    [
      "that somebody is out of sight is said rather than that the wage returns wait",
      [...coached, wageReturnCoverage({ observedUntil: "2025-09-30" }), exit("moved", "2025-06-01")],
      "unknown moved",
    ],
    [
      "that the wage returns wait is said rather than that open ends are not kept up",
      [...notMaintained, wageReturnCoverage({ observedUntil: "2025-09-30" }), job("2025-03-01")],
      "unknown return-lag",
    ],
    [
      "sources that agree are not disputed",
      [
        ...asked,
        job("2025-03-01"),
        wageReturnJob("2025-03-01", unknownEnd, returnsUntil("2025-12")),
        measurement(T, { inWork: "yes" }),
      ],
      "yes wage-return-covers-day",
    ],
  ];
  test.each(cases)("%s", (_, facts, answer) => expect(answerOf(facts)).toBe(answer));
});

test("the answer names its source, setting and employer", () => {
  const facts = [...coached, job("2025-03-01", "2025-12-31", { employerKey: token("bakery"), setting: "sheltered" })];
  expect(statusOn(onlyTrajectory(facts), T)).toEqual({
    day: T,
    status: "yes",
    reason: "registered-end-after-day",
    evidence: { source: "case-file", stream: "export", observedUntil: "2026-06-30", on: "2025-12-31" },
    setting: "sheltered",
    employerKey: token("bakery"),
    conflicts: [],
  });
});

test("what disagrees with the answer stands beside it, the deciding source first", () => {
  const facts = [...coached, job("2025-03-01", "2025-12-31"), result("R6", "2025-07-31", { stream: "coaches" })];
  expect(statusOn(onlyTrajectory(facts), T).conflicts).toEqual([
    {
      kind: "employment",
      field: "status",
      day: T,
      statements: [
        { stream: "coaches", source: "coach-report", observedUntil: "2026-06-30", value: "no" },
        { stream: "export", source: "case-file", observedUntil: "2026-06-30", value: "yes" },
      ],
    },
  ]);
});
