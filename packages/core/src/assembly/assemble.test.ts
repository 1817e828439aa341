import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fact } from "../facts/fact.ts";
import { statusOn } from "../status/status-on.ts";
import {
  coaching,
  coverage,
  exit,
  job,
  measurement,
  monthlyReturns,
  onlyTrajectory,
  person,
  provision,
  result,
  token,
  wageReturnCoverage,
  wageReturnJob,
} from "../test-support/facts.ts";
import { openEnd, unknownEnd } from "../values/end.ts";
import { assemble, withTowardsWork } from "./assemble.ts";

const startsOf = (facts: readonly Fact[]) => assemble(facts).trajectories.map(({ start }) => start);

describe("a trajectory is coaching without a gap of more than 28 days", () => {
  test("one award, one job", () => {
    const trajectory = onlyTrajectory([coverage(), provision("2025-03-01", "2025-12-31"), job("2025-03-15")]);
    expect(trajectory).toMatchObject({
      start: "2025-03-01",
      end: { state: "on", day: "2025-12-31" },
      t0: "2025-03-15",
      tenureAtStart: { known: true, days: 0 },
      grantor: "municipality",
    });
  });

  test("a gap of 28 days joins, one of 29 starts a new one", () => {
    const first = provision("2025-01-01", "2025-03-31");
    expect(startsOf([first, provision("2025-04-29")])).toEqual(["2025-01-01"]);
    expect(startsOf([first, provision("2025-04-30")])).toEqual(["2025-01-01", "2025-04-30"]);
  });

  test("an award within a longer one does not shorten it", () => {
    const facts = [
      provision("2025-01-01", "2025-12-31"),
      provision("2025-02-01", "2025-03-01"),
      provision("2026-01-15"),
    ];
    expect(startsOf(facts)).toEqual(["2025-01-01"]);
  });

  test("a new employer does not start a new one", () => {
    const facts = [provision("2025-01-01"), job("2025-01-01", "2025-03-31"), job("2025-06-01")];
    expect(onlyTrajectory(facts).t0).toBe("2025-01-01");
  });

  test("a handover to UWV stays inside, and the grantor is the one at t0", () => {
    const facts = [
      provision("2025-01-01", "2025-03-31"),
      provision("2025-04-01", openEnd, { grantedBy: "uwv" }),
      job("2025-05-01"),
    ];
    expect(onlyTrajectory(facts)).toMatchObject({
      start: "2025-01-01",
      t0: "2025-05-01",
      grantor: "uwv",
      conflicts: [],
    });
  });

  test("two grantors at once is a conflict that stays visible", () => {
    const facts = [provision("2025-01-01"), provision("2025-02-01", openEnd, { grantedBy: "uwv" })];
    expect(onlyTrajectory(facts).conflicts).toMatchObject([{ kind: "provision", field: "grantedBy" }]);
  });

  test("coaching towards work that ended at most 28 days before is the lead-in, and starts nothing", () => {
    const leadIn = provision("2024-09-01", "2025-02-15", { type: "40" });
    expect(onlyTrajectory([leadIn, provision("2025-03-15")]).leadIn?.from).toBe("2024-09-01");
    expect(onlyTrajectory([leadIn, provision("2025-03-17")]).leadIn).toBeUndefined();
    expect(assemble([leadIn]).trajectories).toEqual([]);
  });
});

describe("t0 is the first day on which coaching and a paid job run", () => {
  test("coaching starts in a running job", () => {
    const trajectory = onlyTrajectory([provision("2025-03-01"), job("2024-06-01")]);
    expect(trajectory).toMatchObject({ t0: "2025-03-01", tenureAtStart: { known: true, days: 273 } });
  });

  test("a trial placement does not start the clock, the contract after it does", () => {
    const facts = [
      provision("2025-03-01"),
      job("2025-03-01", "2025-04-30", { workKind: "proefplaatsing" }),
      job("2025-05-01"),
    ];
    expect(onlyTrajectory(facts).t0).toBe("2025-05-01");
  });

  test("never placed: there is no t0", () => {
    expect(onlyTrajectory([provision("2025-03-01")])).not.toHaveProperty("t0");
  });

  test("a job that starts after the last observed day has not started", () => {
    expect(onlyTrajectory([provision("2025-03-01"), job("2026-08-01")]).t0).toBeUndefined();
  });

  test("a job after the coaching ended is no t0", () => {
    expect(onlyTrajectory([provision("2025-03-01", "2025-04-30"), job("2025-06-01")]).t0).toBeUndefined();
  });

  test("the wage returns date the job that both know", () => {
    const employerKey = token("bakery");
    const facts = [
      provision("2025-03-01"),
      job("2025-03-01", openEnd, { employerKey }),
      wageReturnJob("2025-03-10", unknownEnd, monthlyReturns("2025-03", "2025-12"), { employerKey }),
    ];
    expect(onlyTrajectory(facts).t0).toBe("2025-03-10");
  });

  describe("tenure goes on through contracts of one employer", () => {
    const at = (name: string, from: string, to: string | typeof openEnd = openEnd) =>
      job(from, to, { employerKey: token(name) });
    const tenureOf = (...jobs: Fact[]) => onlyTrajectory([provision("2025-03-01"), ...jobs]).tenureAtStart;

    test.each([
      ["the next day", "2025-01-31", 365],
      ["after a gap of 28 days", "2025-01-03", 365],
      ["after a gap of 29 days", "2025-01-02", 28],
    ])("a contract renewed %s", (_, firstEnds, days) => {
      const renewed = [at("bakery", "2024-03-01", firstEnds), at("bakery", "2025-02-01")];
      expect(tenureOf(...renewed)).toEqual({ known: true, days });
      expect(tenureOf(...renewed.reverse())).toEqual({ known: true, days });
    });

    test("three contracts in a row", () => {
      const contracts = [at("bakery", "2023-03-02", "2024-03-01"), at("bakery", "2024-03-02", "2025-01-31")];
      expect(tenureOf(...contracts, at("bakery", "2025-02-01"))).toEqual({ known: true, days: 730 });
    });

    test("not from another employer, one without a name, or an unpaid placement", () => {
      const last = at("bakery", "2025-02-01");
      const placement = { ...at("bakery", "2024-03-01", "2025-01-31"), workKind: "proefplaatsing" } as const;
      expect(tenureOf(at("shop", "2024-03-01", "2025-01-31"), last)).toEqual({ known: true, days: 28 });
      expect(tenureOf(job("2024-03-01", "2025-01-31"), job("2025-02-01"))).toEqual({ known: true, days: 28 });
      expect(tenureOf(placement, last)).toEqual({ known: true, days: 28 });
    });
  });

  test("a registered job that the wage returns do not know still counts", () => {
    const facts = [
      provision("2025-03-01"),
      job("2025-03-01", "2025-06-30", { employerKey: token("bakery") }),
      wageReturnJob("2025-09-01", unknownEnd, monthlyReturns("2025-09", "2025-12"), { employerKey: token("shop") }),
    ];
    expect(onlyTrajectory(facts).t0).toBe("2025-03-01");
  });

  test("two jobs whose starts lie more than a month apart are two jobs where one names no employer", () => {
    const facts = [
      provision("2025-03-01"),
      wageReturnCoverage(),
      job("2025-01-10"),
      wageReturnJob("2025-03-20", unknownEnd, monthlyReturns("2025-03", "2025-12"), { employerKey: token("bakery") }),
    ];
    expect(onlyTrajectory(facts).t0).toBe("2025-03-01");
  });

  test("only deliveries of streams that know the person speak of them", () => {
    const facts = [coverage(), coverage({ stream: "elsewhere" }), provision("2025-03-01")];
    expect(onlyTrajectory(facts).coverages.map(({ stream }) => stream)).toEqual(["export"]);
  });

  test("of two jobs on that day the regular one counts", () => {
    const facts = [
      provision("2025-03-01"),
      job("2025-01-01", openEnd, { workKind: "beschut-werk", setting: "sheltered" }),
      job("2025-02-01"),
    ];
    expect(onlyTrajectory(facts).jobAtStart?.from).toBe("2025-02-01");
  });
});

describe("versions of a record", () => {
  test("the latest observed wins, field by field", () => {
    const earlier = job("2025-03-01", openEnd, {
      observedUntil: "2025-06-30",
      hoursPerWeek: 24,
      plannedTo: "2025-08-31",
    });
    const later = job("2025-03-01", "2025-08-31", { observedUntil: "2025-12-31", hoursPerWeek: 28 });
    expect(onlyTrajectory([provision("2025-03-01"), earlier, later]).jobs).toMatchObject([
      { to: { state: "on", day: "2025-08-31" }, hoursPerWeek: 28, plannedTo: "2025-08-31" },
    ]);
  });

  test("at a tie both are kept and the field is not known", () => {
    const facts = [
      provision("2025-03-01"),
      job("2025-03-01", openEnd, { hoursPerWeek: 24 }),
      job("2025-03-01", openEnd, { hoursPerWeek: 28 }),
    ];
    const trajectory = onlyTrajectory(facts);
    expect(trajectory.jobs[0]).not.toHaveProperty("hoursPerWeek");
    expect(trajectory.conflicts).toMatchObject([
      { kind: "employment", field: "hoursPerWeek", statements: [{ value: 24 }, { value: 28 }] },
    ]);
  });

  test("a trait on which two streams disagree is left out and kept as a conflict", () => {
    const facts = [
      provision("2025-03-01"),
      person({ sex: "m", birthMonth: "1995-06" }),
      person({ stream: "other", sex: "f", birthMonth: "1995-06" }),
    ];
    const trajectory = onlyTrajectory(facts);
    expect(trajectory.traits).toEqual({ birthMonth: "1995-06" });
    expect(trajectory.conflicts).toMatchObject([{ kind: "person", field: "sex" }]);
  });

  test("a result of one day that two records dispute says nothing", () => {
    const trajectory = onlyTrajectory([
      provision("2025-03-01"),
      result("R6", "2025-08-31"),
      result("R3", "2025-08-31"),
    ]);
    expect(trajectory.results).toEqual([]);
    expect(trajectory.conflicts).toMatchObject([{ kind: "result", field: "code" }]);
  });

  test("one award that two streams date differently is a conflict", () => {
    const facts = [
      provision("2025-03-01", "2025-12-31", { ref: token("award") }),
      provision("2025-03-01", "2025-11-30", { ref: token("award"), stream: "suwiml" }),
    ];
    expect(onlyTrajectory(facts).conflicts).toMatchObject([{ kind: "provision", field: "to" }]);
  });
});

describe("answers of the wage returns add up", () => {
  const employerKey = token("bakery");
  const answer = (from: string, to: string, observedUntil: string, hours = 100) => [
    wageReturnCoverage({ observedFrom: from, observedUntil }),
    wageReturnJob("2024-11-01", openEnd, monthlyReturns(from.slice(0, 7), to.slice(0, 7), hours), {
      employerKey,
      observedUntil,
    }),
  ];

  test("a later answer about a later period leaves the earlier returns alone", () => {
    const facts = [
      coverage(),
      provision("2025-01-15"),
      ...answer("2024-11-01", "2025-12-31", "2025-12-31"),
      ...answer("2025-10-01", "2026-06-30", "2026-06-30"),
    ];
    const trajectory = onlyTrajectory(facts);
    expect(trajectory.t0).toBe("2025-01-15");
    expect(trajectory.jobs[0]?.returns).toHaveLength(20);
    expect(statusOn(trajectory, "2025-07-16")).toMatchObject({ status: "yes", reason: "wage-return-covers-day" });
  });

  test("of one period the later answer counts", () => {
    const facts = [
      provision("2025-01-15"),
      ...answer("2025-01-01", "2025-03-31", "2025-12-31", 100),
      ...answer("2025-01-01", "2025-03-31", "2026-06-30", 0),
    ];
    expect(onlyTrajectory(facts).t0).toBeUndefined();
  });

  test("two answers of one day that both show work agree that somebody works", () => {
    const facts = [
      coverage(),
      provision("2025-01-15"),
      ...answer("2024-11-01", "2025-12-31", "2026-06-30", 100),
      ...answer("2024-11-01", "2025-12-31", "2026-06-30", 101),
    ];
    const trajectory = onlyTrajectory(facts);
    expect(statusOn(trajectory, "2025-07-16").status).toBe("yes");
    expect(trajectory.conflicts.filter(({ field }) => field === "returns")).toHaveLength(14);
  });

  test("one that shows work and one that does not leave it open", () => {
    const facts = [
      coverage(),
      provision("2025-01-15"),
      job("2025-01-15"),
      ...answer("2024-11-01", "2025-12-31", "2026-06-30", 100),
      ...answer("2024-11-01", "2025-12-31", "2026-06-30", 0),
    ];
    expect(statusOn(onlyTrajectory(facts), "2025-07-16")).toMatchObject({
      status: "unknown",
      reason: "sources-disagree",
    });
  });

  test("before anybody asked, the register says when the job started", () => {
    const facts = [
      provision("2025-01-15"),
      job("2025-01-15", openEnd, { employerKey }),
      ...answer("2025-07-01", "2026-03-31", "2026-06-30"),
    ];
    expect(onlyTrajectory(facts).t0).toBe("2025-01-15");
  });
});

describe("a log that comes again", () => {
  const log = (day: string, observedUntil: string, minutesEmployee = 60) =>
    coaching(day, day, { record: token(`contact ${day}`), observedUntil, minutesEmployee });
  const delivered = (observedUntil: string) => [
    coverage({ observedUntil }),
    provision("2025-01-01", openEnd, { observedUntil }),
  ];
  const minutesOf = (facts: readonly Fact[]) =>
    onlyTrajectory(facts).coaching.map(({ from, minutesEmployee }) => [from, minutesEmployee]);

  test("a contact that was moved or struck out is gone", () => {
    const first = [...delivered("2025-06-30"), log("2025-02-03", "2025-06-30"), log("2025-02-10", "2025-06-30")];
    const second = [...delivered("2025-12-31"), log("2025-02-04", "2025-12-31")];
    expect(minutesOf([...first, ...second])).toEqual([["2025-02-04", 60]]);
  });

  test("a log that is not complete strikes out nothing: a moved contact stays counted on both days", () => {
    const first = [...delivered("2025-06-30"), log("2025-02-03", "2025-06-30")];
    const incomplete = coverage({ observedUntil: "2025-12-31", hoursLogComplete: false });
    const second = [incomplete, provision("2025-01-01", openEnd), log("2025-02-04", "2025-12-31")];
    expect(minutesOf([...first, ...second])).toEqual([
      ["2025-02-03", 60],
      ["2025-02-04", 60],
    ]);
  });

  test("a delivery that starts later leaves the earlier log alone", () => {
    const first = [...delivered("2025-06-30"), log("2025-02-03", "2025-06-30")];
    const second = [
      coverage({ observedFrom: "2025-07-01", observedUntil: "2025-12-31" }),
      log("2025-08-04", "2025-12-31"),
    ];
    expect(minutesOf([...first, ...second])).toHaveLength(2);
  });

  test("a running quarter grows, it does not double", () => {
    const quarter = (to: string, observedUntil: string, minutesEmployee: number) =>
      coaching("2025-04-01", to, { record: token("quarter"), observedUntil, minutesEmployee });
    const facts = [
      ...delivered("2025-05-31"),
      quarter("2025-05-31", "2025-05-31", 120),
      ...delivered("2025-12-31"),
      quarter("2025-06-30", "2025-12-31", 480),
    ];
    expect(minutesOf(facts)).toEqual([["2025-04-01", 480]]);
  });

  test("minutes that two versions of one day dispute count nowhere, and the day is kept", () => {
    const facts = [provision("2025-01-01"), log("2025-02-03", "2026-06-30", 600), log("2025-02-03", "2026-06-30", 540)];
    const trajectory = onlyTrajectory(facts);
    expect(trajectory.coaching).toEqual([]);
    expect(trajectory.conflicts).toMatchObject([{ kind: "coaching", field: "minutesEmployee", day: "2025-02-03" }]);
  });
});

describe("a record that vanished from a list of what runs", () => {
  const month = (observedUntil: string) =>
    coverage({ selection: "running-on", observedFrom: "2025-01-01", observedUntil, jobEndsMaintained: "yes" });
  const inMonth = (observedUntil: string) => [
    provision("2025-01-01", openEnd, { observedUntil }),
    job("2025-01-01", openEnd, { observedUntil }),
  ];
  const months = ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"];

  test("ended between the last list that held it and the first that did not", () => {
    const facts = [...months.map(month), ...inMonth("2025-01-31"), ...inMonth("2025-02-28")];
    const trajectory = onlyTrajectory(facts);
    const gone = { state: "between", after: "2025-02-28", before: "2025-03-31" };
    expect(trajectory.end).toEqual(gone);
    expect(trajectory.jobs).toMatchObject([{ to: gone }]);
    expect(statusOn(trajectory, "2025-02-28").status).toBe("yes");
    expect(statusOn(trajectory, "2025-03-15")).toMatchObject({ status: "unknown", reason: "end-unknown" });
  });

  test("is open while the newest list holds it", () => {
    const facts = [...months.map(month), ...months.flatMap(inMonth)];
    expect(onlyTrajectory(facts).end).toEqual(openEnd);
  });

  test("keeps the end that was stated, and says nothing where the stream lists no running records", () => {
    const stated = [...months.map(month), provision("2025-01-01", "2025-01-20", { observedUntil: "2025-01-31" })];
    expect(onlyTrajectory(stated).end).toEqual({ state: "on", day: "2025-01-20" });
    const since = months.map((observedUntil) => coverage({ selection: "started-since", observedUntil }));
    expect(onlyTrajectory([...since, ...inMonth("2025-01-31")]).end).toEqual(openEnd);
    const elsewhere = [...months.map((one) => ({ ...month(one), stream: "other" })), ...inMonth("2025-01-31")];
    expect(onlyTrajectory(elsewhere).end).toEqual(openEnd);
  });
});

describe("two things of one kind and day", () => {
  test("two detentions are two, two statements of a death are one", () => {
    const facts = [provision("2025-01-01"), exit("detention", "2025-03-01"), exit("detention", "2025-09-01")];
    expect(onlyTrajectory(facts).exits.map(({ on }) => on)).toEqual(["2025-03-01", "2025-09-01"]);
    const died = [provision("2025-01-01"), exit("death", "2025-03-01"), exit("death", "2025-03-02")];
    expect(onlyTrajectory(died).exits).toHaveLength(1);
  });

  test("subsidies of two jobs from one day are two where a record or trajectory tells them apart", () => {
    const subsidy = (over: object): Fact =>
      ({
        ...exit("other", "2025-03-01"),
        ...over,
        kind: "subsidy",
        scheme: "loonkostensubsidie",
        from: "2025-03-01",
        to: openEnd,
      }) as Fact;
    const subsidiesOf = (...facts: Fact[]) => onlyTrajectory([provision("2025-01-01"), ...facts]).subsidies;
    expect(subsidiesOf(subsidy({ record: token("row 1") }), subsidy({ record: token("row 2") }))).toHaveLength(2);
    expect(subsidiesOf(subsidy({ trajectoryRef: token("T1") }), subsidy({ trajectoryRef: token("T2") }))).toHaveLength(
      2,
    );
    expect(subsidiesOf(subsidy({}), subsidy({ observedUntil: "2025-12-31" }))).toHaveLength(1);
  });
});

describe("corrections", () => {
  test("a facility that turns out to be coaching towards work is no coaching on the job", () => {
    const record = token("award");
    const wrong = provision("2025-01-01", openEnd, { record, observedUntil: "2025-06-30" });
    expect(assemble([wrong, provision("2025-01-01", openEnd, { record, type: "40" })]).trajectories).toEqual([]);
  });

  test("a coverage that two versions dispute promises the least", () => {
    const facts = [coverage({ selection: "ended-in" }), coverage({ selection: "running-on" }), provision("2025-01-01")];
    const { trajectories } = assemble(facts);
    expect(trajectories[0]?.coverages).toMatchObject([{ selection: "running-on" }]);
  });
});

describe("hours and questionnaires find their trajectory", () => {
  const first = provision("2025-01-01", "2025-03-31", { trajectoryRef: token("T1") });
  const second = provision("2025-08-01", openEnd, { trajectoryRef: token("T2") });

  test("by its reference, else by the day", () => {
    const facts = [
      first,
      second,
      coaching("2025-01-01", "2025-01-31", { trajectoryRef: token("T2"), minutesEmployee: 60 }),
      measurement("2025-02-01"),
      measurement("2024-12-15"),
      result("R3", "2025-12-31"),
    ];
    const [one, two] = assemble(facts).trajectories;
    expect([one?.coaching.length, one?.measurements.length, one?.results.length]).toEqual([0, 2, 0]);
    expect([two?.coaching.length, two?.measurements.length, two?.results.length]).toEqual([1, 0, 1]);
  });

  test("facts of somebody without coaching are kept apart, not lost", () => {
    const facts = [job("2025-01-01"), measurement("2025-02-01")];
    const { trajectories, unattached } = assemble(facts);
    expect(trajectories).toEqual([]);
    expect(unattached.map((fact) => fact.kind).sort()).toEqual(["employment", "measurement"]);
  });
});

describe("always", () => {
  const sample: readonly Fact[] = [
    coverage(),
    wageReturnCoverage(),
    person({ sex: "m" }),
    person({ stream: "other", sex: "f" }),
    provision("2025-01-01", "2025-03-31", { trajectoryRef: token("T1") }),
    provision("2025-04-10", "2025-07-31", { grantedBy: "uwv" }),
    provision("2025-06-01", openEnd, { stream: "other", ref: token("provision 2025-04-10") }),
    job("2025-01-15", "2025-05-31", { employerKey: token("bakery"), observedUntil: "2025-12-31" }),
    job("2025-01-15", "2025-06-30", { employerKey: token("bakery") }),
    job("2025-01-15", "2025-07-31", { employerKey: token("bakery") }),
    wageReturnJob("2025-01-20", unknownEnd, monthlyReturns("2025-01", "2025-09"), { employerKey: token("bakery") }),
    coaching("2025-02-01", "2025-02-28", { minutesEmployee: 120 }),
    coaching("2025-02-01", "2025-02-28", { minutesEmployee: 180 }),
    measurement("2025-02-01", { moment: "baseline", workFit: 70 }),
    measurement("2025-02-03", { moment: "baseline", workFit: 80 }),
    result("R6", "2025-09-30"),
    result("R3", "2025-09-30"),
    provision("2025-02-01", "2025-02-27", { person: token("other person") }),
    job("2025-02-01", openEnd, { person: token("other person") }),
  ];
  const expected = assemble(sample);

  test("every sample is a proper fact", () => {
    for (const fact of sample) expect(Fact.safeParse(fact).error).toBeUndefined();
  });

  test("the order of facts, and whether they come twice, makes no difference", () => {
    const shuffled = fc.shuffledSubarray([...sample, ...sample], { minLength: sample.length * 2 });
    fc.assert(
      fc.property(shuffled, (facts) => {
        expect(assemble(facts)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("nor does the order change anybody's status", () => {
    const shuffled = fc.shuffledSubarray([...sample], { minLength: sample.length });
    const day = fc.constantFrom("2025-05-15", "2025-06-15", "2025-07-15", "2025-09-15", "2025-11-15");
    const statuses = (facts: readonly Fact[], on: string) =>
      assemble(facts).trajectories.map((trajectory) => statusOn(trajectory, on));
    fc.assert(
      fc.property(shuffled, day, (facts, on) => {
        expect(statuses(facts, on)).toEqual(statuses(sample, on));
      }),
      {
        numRuns: 50,
      },
    );
  });

  test("every fact about a person is attached, unattached, or a version of one that is", () => {
    const kinds = new Set(
      expected.trajectories.flatMap((one) =>
        [...one.jobs, ...one.coaching, ...one.measurements, ...one.results].map((fact) => fact.kind),
      ),
    );
    expect([...kinds].sort()).toEqual(["employment", "measurement"]);
    expect(expected.unattached).toEqual([]);
  });
});

test("statements count whichever trajectory they belong to", () => {
  const facts = [
    coverage({ jobEndsMaintained: "no" }),
    provision("2025-01-15", "2025-05-01"),
    provision("2025-06-15"),
    job("2025-01-15"),
    result("R3", "2025-07-18"),
  ];
  const [first] = assemble(facts).trajectories;
  expect(first?.results).toEqual([]);
  expect(first && statusOn(first, "2025-07-16").reason).toBe("statement-near-day");
});

test("questions asked again in between or later are two measurements; a start is asked once", () => {
  const named = { trajectoryRef: token("trajectory") };
  const { trajectories } = assemble([
    provision("2025-01-15", openEnd, named),
    measurement("2025-04-01", { ...named, moment: "interim", workFit: 60 }),
    measurement("2025-05-20", { ...named, moment: "interim", workFit: 90 }),
    measurement("2026-01-20", { ...named, moment: "later", workFit: 70 }),
    measurement("2026-06-20", { ...named, moment: "later", workFit: 80 }),
    measurement("2025-01-20", { ...named, moment: "baseline", workFit: 50, observedUntil: "2025-03-31" }),
    measurement("2025-01-21", { ...named, moment: "baseline", workFit: 50 }),
  ]);
  expect(trajectories[0]?.measurements.map(({ on, workFit }) => [on, workFit]).sort()).toEqual([
    ["2025-01-21", 50],
    ["2025-04-01", 60],
    ["2025-05-20", 90],
    ["2026-01-20", 70],
    ["2026-06-20", 80],
  ]);
  expect(trajectories[0]?.conflicts).toEqual([]);
});

test("a fact of the day on which a trajectory starts belongs to it", () => {
  const { trajectories } = assemble([
    provision("2025-01-01", "2025-02-01"),
    provision("2025-06-01"),
    result("R3", "2025-06-01"),
  ]);
  expect(trajectories.map(({ results }) => results.length)).toEqual([0, 1]);
});

test("coaching towards work that goes on beside coaching on the job is no lead-in", () => {
  const towards = (to: string) => provision("2024-06-01", to, { type: "40" });
  const leadIn = (to: string) => assemble([towards(to), provision("2025-01-01")]).trajectories[0]?.leadIn?.from;
  expect(leadIn("2024-12-31")).toBe("2024-06-01");
  expect(leadIn("2025-01-01")).toBeUndefined();
  expect(leadIn("2025-06-30")).toBeUndefined();
});

test("a registered job that starts 31 days from one in the wage returns may be that job, 32 days is another", () => {
  const firstDay = (from: string) => {
    const returned = wageReturnJob("2025-03-01", openEnd, monthlyReturns("2025-03", "2025-12"));
    const facts = [wageReturnCoverage(), provision("2025-01-01"), job(from), returned];
    return assemble([coverage(), ...facts]).trajectories[0]?.t0;
  };
  expect(firstDay("2025-01-29")).toBe("2025-03-01");
  expect(firstDay("2025-01-28")).toBe("2025-01-28");
});

describe("coaching towards work that leads to no job coaching", () => {
  const towards = (from: string, to: string, over: Parameters<typeof provision>[2] = {}) =>
    provision(from, to, { type: "40", ref: token(`towards ${from}`), ...over });
  const towardsOf = (...facts: Fact[]) => assemble([coverage(), ...facts]).towardsWork;

  test("stands beside the trajectories, with the person's jobs and without a first working day", () => {
    const work = job("2025-04-01");
    const { trajectories, towardsWork, unattached } = assemble([coverage(), towards("2025-01-01", "2025-06-30"), work]);
    expect(trajectories).toEqual([]);
    expect(towardsWork).toMatchObject([{ start: "2025-01-01", onlyTowardsWork: true, jobs: [work], measurements: [] }]);
    expect(towardsWork[0]).not.toHaveProperty("t0");
    expect(unattached).toHaveLength(2);
  });

  test("joins over a gap of at most 28 days", () => {
    const first = towards("2025-01-01", "2025-01-31");
    expect(towardsOf(first, towards("2025-02-28", "2025-03-31"))).toHaveLength(1);
    expect(towardsOf(first, towards("2025-03-02", "2025-03-31"))).toHaveLength(2);
  });

  test("is none where it is the lead-in of a trajectory, or joins it", () => {
    const coached = provision("2025-04-01");
    expect(towardsOf(towards("2025-02-01", "2025-03-31"), coached)).toEqual([]);
    expect(towardsOf(towards("2024-11-01", "2025-01-31"), towards("2025-02-01", "2025-03-31"), coached)).toEqual([]);
    expect(towardsOf(towards("2024-11-01", "2024-12-31"), coached)).toHaveLength(1);
  });

  test("changes nothing about the trajectories", () => {
    const facts = [coverage(), provision("2025-04-01"), job("2025-04-01"), measurement("2025-04-02")];
    const { trajectories } = assemble([...facts, towards("2024-01-01", "2024-06-30")]);
    expect(trajectories).toEqual(assemble(facts).trajectories);
  });

  test("is put beside the trajectories of the same person", () => {
    const other = { person: token("zoë"), record: token("zoë") };
    const assembly = assemble([
      coverage(),
      towards("2024-01-01", "2024-06-30"),
      provision("2025-04-01"),
      provision("2025-01-01", openEnd, other),
    ]);
    const starts = withTowardsWork(assembly).map(({ start, onlyTowardsWork }) => [start, onlyTowardsWork === true]);
    expect(starts).toEqual([
      ["2025-04-01", false],
      ["2024-01-01", true],
      ["2025-01-01", false],
    ]);
  });
});
