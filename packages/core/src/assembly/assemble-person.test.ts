import { describe, expect, test } from "vitest";
import type { PlanFact } from "../facts/result.ts";
import {
  coaching,
  coverage,
  exit,
  job,
  measurement,
  onlyTrajectory,
  provision,
  result,
  token,
  wageReturnCoverage,
  wageReturnJob,
} from "../test-support/facts.ts";
import { type End, endOn, openEnd, unknownEnd } from "../values/end.ts";
import { assemblePerson } from "./assemble-person.ts";

const { kind: _, reason: __, on: ___, ...envelope } = exit("other", "2025-03-01");
const plan = (overrides: Partial<PlanFact>): PlanFact => ({ kind: "plan", ...envelope, row: 1, ...overrides });

describe("a trajectory without more than coaching", () => {
  const trajectory = onlyTrajectory([provision("2025-03-01")]);

  test("has no first working day, no job and no lead-in", () => {
    for (const absent of ["t0", "jobAtStart", "leadIn"]) expect(trajectory).not.toHaveProperty(absent);
    expect(trajectory.tenureAtStart).toEqual({ known: false });
  });

  test("starts and is granted as its first episode", () => {
    expect(trajectory).toMatchObject({ start: "2025-03-01", grantor: "municipality", end: openEnd, conflicts: [] });
  });
});

test("jobs come in the order in which they started, those of one day in a fixed order", () => {
  const jobs = [
    job("2025-05-01"),
    job("2025-01-01", openEnd, { jobRef: token("b") }),
    job("2025-03-01"),
    job("2025-01-01", openEnd, { jobRef: token("a") }),
  ];
  const orderOf = (given: typeof jobs) =>
    onlyTrajectory([provision("2025-01-01"), ...given]).jobs.map(({ from, jobRef }) => [from, jobRef]);
  expect(orderOf(jobs)).toEqual([
    ["2025-01-01", token("a")],
    ["2025-01-01", token("b")],
    ["2025-03-01", token("job 2025-03-01")],
    ["2025-05-01", token("job 2025-05-01")],
  ]);
  expect(orderOf(jobs.toReversed())).toEqual(orderOf(jobs));
});

test("the order of starts counts, also against the order of references", () => {
  const facts = [
    provision("2025-01-01"),
    job("2025-05-01", openEnd, { jobRef: token("a") }),
    job("2025-03-01", openEnd, { jobRef: token("b") }),
    job("2025-04-01", openEnd, { jobRef: token("c") }),
  ];
  expect(onlyTrajectory(facts).jobs.map(({ from }) => from)).toEqual(["2025-03-01", "2025-04-01", "2025-05-01"]);
});

test("the streams of its episodes, each once", () => {
  const facts = [
    provision("2025-01-01", "2025-01-31"),
    provision("2025-02-01", "2025-02-28"),
    provision("2025-03-01", openEnd, { stream: "suwiml" }),
    job("2025-01-01", openEnd, { stream: "polis" }),
  ];
  expect(onlyTrajectory(facts).streams).toEqual(["export", "suwiml"]);
});

test("somebody without coaching keeps all facts but the answers about what is known", () => {
  const asked = wageReturnCoverage({ person: token("person") });
  const { trajectories, unattached } = assemblePerson([asked, job("2025-01-01")], [coverage()]);
  expect(trajectories).toEqual([]);
  expect(unattached).toEqual([job("2025-01-01")]);
});

describe("facts belong to a trajectory by their day", () => {
  const belongingOf = (...facts: Parameters<typeof assemblePerson>[0][number][]) => {
    const two = [provision("2025-01-01", "2025-03-31"), provision("2025-08-01")];
    return assemblePerson([...two, ...facts], []).trajectories;
  };

  test("coaching by its first", () => {
    const all = belongingOf(coaching("2025-07-01", "2025-09-30"), coaching("2025-08-01", "2025-08-31"));
    expect(all.map((one) => one.coaching.map(({ from }) => from))).toEqual([["2025-07-01"], ["2025-08-01"]]);
  });

  test("measurements by theirs", () => {
    const all = belongingOf(measurement("2025-07-31"), measurement("2025-08-01"));
    expect(all.map((one) => one.measurements.map(({ on }) => on))).toEqual([["2025-07-31"], ["2025-08-01"]]);
  });

  test("results by the last of their period, also where they are valid from another", () => {
    const [early, late] = [result("R3", "2025-06-30", { validFrom: "2025-09-01" }), result("R3", "2025-12-31")];
    const all = belongingOf(early, late);
    expect(all.map((one) => one.results.map(({ periodTo }) => periodTo))).toEqual([["2025-06-30"], ["2025-12-31"]]);
  });

  test("plans by the day they are valid from, or else by the day they were observed", () => {
    const all = belongingOf(
      plan({ row: 1, validFrom: "2025-02-01" }),
      plan({ row: 2, validFrom: "2025-08-01" }),
      plan({ row: 3 }),
      plan({ row: 4, observedUntil: "2025-06-30" }),
    );
    expect(all.map((one) => one.plans.map(({ row }) => row))).toEqual([
      [1, 4],
      [2, 3],
    ]);
  });
});

describe("the end", () => {
  const between: End = { state: "between", after: "2025-06-01", before: "2025-07-01" };

  test.each<[string, string | End, string | End, End]>([
    ["of the episode that ends last", "2025-06-30", "2025-03-31", endOn("2025-06-30")],
    ["of the episode that starts last", "2025-03-31", "2025-06-30", endOn("2025-06-30")],
    ["between two days", "2025-05-31", between, between],
    ["open, where one runs", openEnd, "2025-03-31", openEnd],
    ["open, where one runs and of one it is not known", unknownEnd, openEnd, openEnd],
    ["not known, where it is not for one", unknownEnd, "2025-03-31", unknownEnd],
    ["not known, where it is not for the last", "2025-03-31", unknownEnd, unknownEnd],
  ])("is %s", (_, first, second, end) => {
    expect(onlyTrajectory([provision("2025-01-01", first), provision("2025-02-01", second)]).end).toEqual(end);
  });
});

describe("the grantor", () => {
  test("is the one on the first working day, or else at the start", () => {
    const facts = [
      provision("2025-01-01", "2025-02-28", { grantedBy: "uwv" }),
      provision("2025-03-01", openEnd, { grantedBy: "municipality" }),
    ];
    expect(onlyTrajectory(facts).grantor).toBe("uwv");
    expect(onlyTrajectory([...facts, job("2025-02-28")]).grantor).toBe("uwv");
    expect(onlyTrajectory([...facts, job("2025-03-01")]).grantor).toBe("municipality");
  });
});

describe("episodes that disagree", () => {
  const ref = token("award");
  const statement = { source: "case-file", observedUntil: "2026-06-30" };
  const conflictsOf = (...episodes: ReturnType<typeof provision>[]) => onlyTrajectory(episodes).conflicts;
  const twoStreams = (second: ReturnType<typeof provision>) =>
    conflictsOf(provision("2025-03-01", "2025-12-31", { ref }), { ...second, stream: "suwiml" });

  test("on both dates of one award", () => {
    expect(twoStreams(provision("2025-04-01", "2025-11-30", { ref }))).toEqual([
      {
        kind: "provision",
        field: "from",
        statements: [
          { ...statement, stream: "export", value: "2025-03-01" },
          { ...statement, stream: "suwiml", value: "2025-04-01" },
        ],
      },
      {
        kind: "provision",
        field: "to",
        statements: [
          { ...statement, stream: "export", value: endOn("2025-12-31") },
          { ...statement, stream: "suwiml", value: endOn("2025-11-30") },
        ],
      },
    ]);
  });

  test.each([
    ["the start", provision("2025-04-01", "2025-12-31", { ref }), ["from"]],
    ["the end", provision("2025-03-01", "2025-11-30", { ref }), ["to"]],
    ["nothing", provision("2025-03-01", "2025-12-31", { ref }), []],
    ["nothing, as it is another award", provision("2025-04-01", "2025-11-30"), []],
  ])("on %s", (_, second, fields) => {
    expect(twoStreams(second).map(({ field }) => field)).toEqual(fields);
  });

  test("not where one stream holds an award in two parts", () => {
    const parts = [provision("2025-01-01", "2025-03-31", { ref }), provision("2025-04-01", openEnd, { ref })];
    expect(conflictsOf(...parts)).toEqual([]);
  });

  test("on who grants it, on a day that both cover", () => {
    const first = provision("2025-01-01", "2025-03-31");
    const uwvFrom = (from: string) => provision(from, openEnd, { grantedBy: "uwv" });
    expect(conflictsOf(first, uwvFrom("2025-04-01"))).toEqual([]);
    expect(conflictsOf(first, uwvFrom("2025-03-31"))).toMatchObject([
      { kind: "provision", field: "grantedBy", statements: [{ value: "municipality" }, { value: "uwv" }] },
    ]);
  });
});

describe("work that the wage returns show", () => {
  const worked = (from: string, end: string, returns: Parameters<typeof wageReturnJob>[2]) =>
    onlyTrajectory([provision("2025-01-01"), wageReturnJob(from, end, returns)]).t0;
  const may = { from: "2025-05-01", to: "2025-05-31", paidMinutes: 600 };

  test("starts with the first return that shows work", () => {
    expect(
      worked("2025-03-01", "2025-12-31", [{ ...may, from: "2025-04-01", to: "2025-04-30", paidMinutes: 0 }, may]),
    ).toBe("2025-05-01");
  });

  test("counts as far as the income relation runs", () => {
    expect(worked("2025-05-15", "2025-12-31", [may])).toBe("2025-05-15");
    expect(worked("2025-06-01", "2025-12-31", [may])).toBeUndefined();
  });

  test("is none without returns", () => {
    expect(worked("2025-05-15", "2025-12-31", [])).toBeUndefined();
    const { returns: ____, ...silent } = wageReturnJob("2025-05-15", openEnd, []);
    expect(onlyTrajectory([provision("2025-01-01"), silent])).not.toHaveProperty("t0");
  });
});
