import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/day-number.ts";
import type { Fact } from "../facts/fact.ts";
import {
  coverage,
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
import { endOn, openEnd, unknownEnd } from "../values/end.ts";
import { handoversOf } from "./handover.ts";
import { hoursGrowth, hoursGrowthBy } from "./hours-growth.ts";
import { intensityOf } from "./intensity.ts";
import { kindOfWorkOn } from "./kind-of-work.ts";
import { positiveDevelopment } from "./positive-development.ts";
import { sameEmployerOn } from "./same-employer.ts";
import { tenureClassOf } from "./tenure.ts";
import { workFacetsOn } from "./work-facets.ts";

/** Coaching and a job for the bakery from 2025-03-01: half a year later is 2025-08-30. */
const T0 = "2025-03-01";
const HALF_YEAR = addDays(T0, 182);
const bakery = token("bakery");
const shop = token("shop");
const jobAt = (employerKey: string, over: Parameters<typeof job>[2] = {}) => job(T0, openEnd, { employerKey, ...over });
const placed = (...facts: Fact[]) => onlyTrajectory([coverage(), provision(T0), ...facts]);
const asked = (on: string, over: Parameters<typeof measurement>[1]) => measurement(on, { inWork: "yes", ...over });

describe("hours of work grew", () => {
  const startedWith = (hoursPerWeek: number) => jobAt(bakery, { hoursPerWeek });

  test.each([
    { before: 20, after: 22, grew: true, why: "ten per cent and two hours" },
    { before: 20, after: 21.99, grew: false, why: "just under ten per cent" },
    { before: 8, after: 8.99, grew: false, why: "more than ten per cent, but less than an hour" },
    { before: 8, after: 9, grew: true, why: "exactly an hour" },
    { before: 0, after: 1, grew: true, why: "from nothing" },
    { before: 24, after: 24, grew: false, why: "as it was" },
    { before: 24, after: 12, grew: false, why: "less" },
  ])("$before to $after: $grew, $why", ({ before, after, grew }) => {
    const trajectory = placed(startedWith(before), asked(HALF_YEAR, { hoursPerWeek: after }));
    expect(hoursGrowth(trajectory)).toEqual({
      known: true,
      basis: "stated",
      before: before * 100,
      after: Math.round(after * 100),
      grew,
    });
  });

  test("a measurement at the start wins over the register", () => {
    const trajectory = placed(startedWith(40), asked(T0, { hoursPerWeek: 20 }), asked(HALF_YEAR, { hoursPerWeek: 30 }));
    expect(hoursGrowth(trajectory)).toMatchObject({ before: 2000, after: 3000, grew: true });
  });

  test("one registered number says nothing about growth in the same job", () => {
    expect(hoursGrowth(placed(startedWith(24)))).toEqual({ known: false, reason: "hours-later-not-known" });
  });

  test("a second job that started later gives its own hours", () => {
    const later = job("2025-06-01", openEnd, { employerKey: shop, hoursPerWeek: 32 });
    const first = job(T0, "2025-05-20", { employerKey: bakery, hoursPerWeek: 24 });
    expect(hoursGrowth(placed(first, later))).toMatchObject({ before: 2400, after: 3200, grew: true });
  });

  test("a second job beside the first leaves open what the first gives by then", () => {
    const beside = job("2025-06-01", openEnd, { employerKey: shop, hoursPerWeek: 8 });
    expect(hoursGrowth(placed(startedWith(24), beside))).toEqual({ known: false, reason: "hours-later-not-known" });
  });

  test("hours before the job, or of a trial placement, are not hours of paid work at the start", () => {
    const later = asked(HALF_YEAR, { hoursPerWeek: 24 });
    const before = measurement("2025-02-05", { moment: "baseline", inWork: "no", hoursPerWeek: 0 });
    const onTrial = asked("2025-02-20", { moment: "baseline", workKind: "proefplaatsing", hoursPerWeek: 32 });
    for (const start of [before, onTrial])
      expect(hoursGrowth(placed(startedWith(24), start, later))).toMatchObject({ before: 2400, grew: false });
  });

  test("of two sources the one that knows most hours speaks; they are not added up", () => {
    const other = job(T0, openEnd, { stream: "second", jobRef: token("elsewhere"), hoursPerWeek: 16 });
    const trajectory = placed(startedWith(24), other, asked(HALF_YEAR, { hoursPerWeek: 25 }));
    expect(hoursGrowth(trajectory)).toMatchObject({ before: 2400, grew: false });
  });

  test("paid hours count where nobody stated any, averaged over a quarter", () => {
    const returns = [...monthlyReturns("2025-03", "2025-05", 80), ...monthlyReturns("2025-06", "2025-08", 120)];
    const trajectory = placed(wageReturnJob(T0, openEnd, returns), wageReturnCoverage());
    const growth = hoursGrowth(trajectory);
    expect(growth).toMatchObject({ known: true, basis: "wage-returns", grew: true });
    expect(growth.known && growth.before).toBe(Math.round((((80 * 2 + (80 * 30) / 31) * 7) / 91) * 100));
  });

  test("of who has both kinds of hours the stated ones come first, and each can be asked by itself", () => {
    const returns = monthlyReturns("2025-03", "2025-08", 80);
    const stated = [asked(T0, { hoursPerWeek: 20 }), asked(HALF_YEAR, { hoursPerWeek: 30 })];
    const trajectory = placed(wageReturnJob(T0, openEnd, returns), wageReturnCoverage(), ...stated);
    expect(hoursGrowth(trajectory)).toMatchObject({ basis: "stated", before: 2000 });
    expect(hoursGrowthBy.stated(trajectory)).toEqual(hoursGrowth(trajectory));
    expect(hoursGrowthBy["wage-returns"](trajectory)).toMatchObject({ basis: "wage-returns", grew: false });
    const silent = { known: false, reason: "hours-at-start-not-known" };
    expect(hoursGrowthBy.stated(placed(wageReturnJob(T0, openEnd, returns), wageReturnCoverage()))).toEqual(silent);
    expect(hoursGrowthBy["wage-returns"](placed(jobAt(bakery), ...stated))).toEqual(silent);
  });

  test("the last quarter ends half a year after t0, its first day is 91 days before the next", () => {
    const returns = [
      { from: T0, to: addDays(T0, 91), paidMinutes: 60 * 92 },
      { from: addDays(T0, 92), to: HALF_YEAR, paidMinutes: 60 * 91 * 2 },
    ];
    const trajectory = placed(wageReturnJob(T0, openEnd, returns), wageReturnCoverage());
    expect(hoursGrowth(trajectory)).toMatchObject({ before: 700, after: 1400, grew: true });
  });

  test("hours of unpaid work in the returns are no paid hours", () => {
    const returns = monthlyReturns("2025-03", "2025-08", 40);
    const internship = wageReturnJob(T0, openEnd, returns, { jobRef: token("intern"), workKind: "internship" });
    const trajectory = placed(wageReturnJob(T0, openEnd, returns), internship, wageReturnCoverage());
    expect(hoursGrowth(trajectory)).toMatchObject({ before: Math.round((((40 * 2 + (40 * 30) / 31) * 7) / 91) * 100) });
  });

  test("paid hours of part of the window are no paid hours", () => {
    const returns = monthlyReturns("2025-03", "2025-04");
    const trajectory = placed(wageReturnJob(T0, openEnd, returns), wageReturnCoverage());
    expect(hoursGrowth(trajectory)).toEqual({ known: false, reason: "hours-at-start-not-known" });
  });

  test("corrections that leave less than nothing are no paid hours", () => {
    const returns = [...monthlyReturns("2025-03", "2025-05", 80), ...monthlyReturns("2025-06", "2025-08", -8)];
    const trajectory = placed(wageReturnJob(T0, openEnd, returns), wageReturnCoverage());
    expect(hoursGrowth(trajectory)).toEqual({ known: false, reason: "hours-later-not-known" });
  });

  describe("of a job whose hours later deliveries state again", () => {
    const stated = (observedUntil: string, hoursPerWeek?: number) =>
      jobAt(bakery, { observedUntil, ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }) });
    const growthOf = (...facts: Fact[]) => hoursGrowth(placed(...facts));

    test("the first number that speaks of t0 is that of the start, the first one after half a year the later one", () => {
      const deliveries = [stated("2025-06-30", 16), stated("2025-12-31", 24), stated("2026-06-30", 32)];
      expect(growthOf(...deliveries)).toMatchObject({ basis: "stated", before: 1600, after: 2400, grew: true });
      expect(growthOf(...deliveries.toReversed())).toEqual(growthOf(...deliveries));
      expect(growthOf(stated("2025-06-30", 24), stated("2026-06-30", 24))).toMatchObject({ after: 2400, grew: false });
    });

    test("a number restated after the start is not the number at the start", () => {
      const measured = asked(HALF_YEAR, { hoursPerWeek: 24 });
      expect(growthOf(stated("2025-06-30", 16), stated("2026-06-30", 24), measured)).toMatchObject({
        before: 1600,
        after: 2400,
        grew: true,
      });
    });

    test("a number from before t0 does not speak of it, one from before the half-year not of that", () => {
      const started = { from: "2024-11-01" };
      const early = { ...stated("2025-02-28", 16), ...started };
      expect(growthOf(early, { ...stated("2025-06-30"), ...started })).toEqual({
        known: false,
        reason: "hours-at-start-not-known",
      });
      expect(growthOf(stated("2025-03-31", 16), stated("2025-08-29", 24), stated("2026-06-30"))).toEqual({
        known: false,
        reason: "hours-later-not-known",
      });
      expect(growthOf(stated("2025-03-31", 16), stated(HALF_YEAR, 24), stated("2026-06-30"))).toMatchObject({
        before: 1600,
        after: 2400,
      });
    });

    test("two numbers of one day that differ are no number", () => {
      const disputed = [stated("2025-06-30", 16), stated("2025-06-30", 20)];
      expect(growthOf(...disputed, stated("2026-06-30", 24))).toEqual({
        known: false,
        reason: "hours-at-start-not-known",
      });
    });
  });

  test("who never started work has no growth", () => {
    expect(hoursGrowth(placed())).toEqual({ known: false, reason: "never-placed" });
  });
});

describe("for the same employer", () => {
  test("yes, while the job runs", () => {
    expect(sameEmployerOn(placed(jobAt(bakery)), HALF_YEAR)).toBe("same");
  });

  test("no, after a new job elsewhere", () => {
    const moved = placed(
      job(T0, "2025-05-31", { employerKey: bakery }),
      job("2025-06-01", openEnd, { employerKey: shop }),
    );
    expect(sameEmployerOn(moved, HALF_YEAR)).toBe("other");
  });

  test("still, with a second job beside it", () => {
    const both = placed(jobAt(bakery), job("2025-06-01", openEnd, { employerKey: shop }));
    expect(sameEmployerOn(both, HALF_YEAR)).toBe("same");
  });

  test("not known, where only a statement says that somebody works", () => {
    const stated = placed(job(T0, unknownEnd, { employerKey: bakery }), result("R3", HALF_YEAR));
    expect(sameEmployerOn(stated, HALF_YEAR)).toBe("same");
    expect(sameEmployerOn(placed(job(T0, openEnd), result("R3", HALF_YEAR)), HALF_YEAR)).toBe("unknown");
    const gone = placed(job(T0, "2025-04-30", { employerKey: bakery }), result("R3", HALF_YEAR));
    expect(sameEmployerOn(gone, HALF_YEAR)).toBe("unknown");
  });

  test("no, where the wage returns show another employer and the register forgot the end", () => {
    const moved = placed(
      jobAt(bakery),
      wageReturnJob(T0, "2025-05-31", monthlyReturns("2025-03", "2025-05"), { employerKey: bakery }),
      wageReturnJob("2025-06-01", openEnd, monthlyReturns("2025-06", "2026-01"), { employerKey: shop }),
      wageReturnCoverage(),
    );
    expect(sameEmployerOn(moved, HALF_YEAR)).toBe("other");
    expect(positiveDevelopment(moved)).toMatchObject({ developed: "yes", parts: { otherRegularJob: "yes" } });
  });

  test("sources name one employer in different ways: that alone is no other employer", () => {
    const registered = job(T0, "2025-07-31", { employerKey: bakery });
    const returned = (from: string) =>
      wageReturnJob(from, openEnd, monthlyReturns("2025-06", "2026-02"), { employerKey: token("fiscal number") });
    const askedLater = wageReturnCoverage({ observedFrom: "2025-06-01" });
    expect(sameEmployerOn(placed(registered, returned(T0), askedLater), HALF_YEAR)).toBe("same");
    expect(sameEmployerOn(placed(registered, returned("2025-06-01"), askedLater), HALF_YEAR)).toBe("unknown");
  });

  test("not known, where another source knows two employers at the start", () => {
    const registered = job(T0, "2025-07-31", { employerKey: bakery });
    const returned = (name: string, from: string) =>
      wageReturnJob(from, openEnd, monthlyReturns("2025-06", "2026-02"), {
        employerKey: token(name),
        jobRef: token(`polis ${name}`),
      });
    const two = [returned("one number", T0), returned("other number", "2025-02-01")];
    const trajectory = placed(registered, ...two, wageReturnCoverage({ observedFrom: "2025-06-01" }));
    expect(sameEmployerOn(trajectory, HALF_YEAR)).toBe("unknown");
  });

  test("not by an open job that nobody keeps up, beside one with a known end elsewhere", () => {
    const facts = [
      provision(T0),
      jobAt(bakery),
      job("2025-06-01", "2025-12-31", { employerKey: shop, hoursPerWeek: 24 }),
    ];
    const unmaintained = onlyTrajectory([coverage({ jobEndsMaintained: "no" }), ...facts]);
    expect(sameEmployerOn(unmaintained, HALF_YEAR)).toBe("unknown");
    expect(sameEmployerOn(onlyTrajectory([coverage(), ...facts]), HALF_YEAR)).toBe("same");
  });

  test("still, in a short gap after which the same employer goes on", () => {
    const gap = placed(
      job(T0, "2025-08-20", { employerKey: bakery }),
      job("2025-09-10", openEnd, { employerKey: bakery }),
    );
    expect(sameEmployerOn(gap, HALF_YEAR)).toBe("same");
  });

  test("not known, where one of two jobs does not name its employer", () => {
    const moved = placed(
      job(T0, "2025-05-31", { employerKey: bakery }),
      job("2025-06-01", openEnd, { employerKey: shop }),
      job("2025-06-02", openEnd),
    );
    expect(sameEmployerOn(moved, HALF_YEAR)).toBe("unknown");
  });

  test("not working is an answer of its own", () => {
    expect(sameEmployerOn(placed(job(T0, "2025-04-30", { employerKey: bakery })), HALF_YEAR)).toBe("not-working");
  });
});

describe("the kind of work after half a year", () => {
  test("is that of the job that runs", () => {
    const sheltered = jobAt(bakery, { workKind: "beschut-werk", setting: "sheltered" });
    expect(kindOfWorkOn(placed(jobAt(bakery)), HALF_YEAR)).toMatchObject({ kind: "employment", setting: "regular" });
    expect(kindOfWorkOn(placed(sheltered), HALF_YEAR)).toMatchObject({ kind: "beschut-werk", setting: "sheltered" });
  });

  test("is that of a job with a known end before one of which nobody knows the end", () => {
    const trajectory = onlyTrajectory([
      coverage({ jobEndsMaintained: "no" }),
      provision(T0),
      jobAt(bakery, { workKind: "beschut-werk", setting: "sheltered" }),
      job("2025-06-01", "2025-12-31", { employerKey: shop }),
    ]);
    expect(kindOfWorkOn(trajectory, HALF_YEAR)).toMatchObject({ kind: "employment", setting: "regular" });
    expect(workFacetsOn(trajectory, HALF_YEAR).regularSetting).toBe("yes");
  });

  test("is unpaid work where there is no paid work", () => {
    const trial = job("2025-06-01", openEnd, { workKind: "proefplaatsing", setting: "unknown" });
    const lost = placed(job(T0, "2025-04-30"), trial);
    expect(kindOfWorkOn(lost, HALF_YEAR)).toMatchObject({ known: true, kind: "proefplaatsing" });
  });

  test("is what was stated near the day where no job shows it", () => {
    const said = asked(HALF_YEAR, { workKind: "self-employed" });
    expect(kindOfWorkOn(placed(job(T0, "2025-04-30"), said), HALF_YEAR)).toEqual({
      known: true,
      kind: "self-employed",
      setting: "regular",
    });
  });

  test("is what was stated before that of a registered job of which nobody knows the end", () => {
    const registered = jobAt(bakery, { workKind: "beschut-werk", setting: "sheltered" });
    const said = asked(HALF_YEAR, { workKind: "employment" });
    const trajectory = onlyTrajectory([coverage({ jobEndsMaintained: "no" }), provision(T0), registered, said]);
    expect(kindOfWorkOn(trajectory, HALF_YEAR)).toEqual({ known: true, kind: "employment", setting: "regular" });
  });

  test("of a statement of 31 days before or after the day, not of 32", () => {
    const kindWith = (days: number) => {
      const said = asked(addDays(HALF_YEAR, days), { workKind: "self-employed" });
      return kindOfWorkOn(placed(job(T0, "2025-04-30"), result("R3", HALF_YEAR), said), HALF_YEAR);
    };
    expect(kindWith(31)).toMatchObject({ kind: "self-employed" });
    expect(kindWith(32)).toMatchObject({ kind: "unknown" });
  });

  test("is nothing, or not known with the reason of the status", () => {
    expect(kindOfWorkOn(placed(job(T0, "2025-04-30")), HALF_YEAR)).toEqual({ known: true, kind: "none" });
    const unmaintained = onlyTrajectory([coverage({ jobEndsMaintained: "no" }), provision(T0), job(T0)]);
    expect(kindOfWorkOn(unmaintained, HALF_YEAR)).toEqual({ known: false, reason: "open-end-not-maintained" });
  });
});

describe("facets of the work", () => {
  test("regular, without subsidy, twelve hours, same employer", () => {
    const trajectory = placed(jobAt(bakery, { hoursPerWeek: 12, loonkostensubsidie: "no" }));
    expect(workFacetsOn(trajectory, HALF_YEAR)).toMatchObject({
      regularSetting: "yes",
      withoutLoonkostensubsidie: "yes",
      atLeastTwelveHours: "yes",
      sameEmployer: "same",
    });
  });

  test("a subsidy that runs, few hours, a sheltered place", () => {
    const subsidy: Fact = {
      ...jobAt(bakery),
      kind: "subsidy",
      scheme: "loonkostensubsidie",
      from: T0,
      to: openEnd,
    } as unknown as Fact;
    const sheltered = jobAt(bakery, { hoursPerWeek: 11.9, workKind: "beschut-werk", setting: "sheltered" });
    expect(workFacetsOn(placed(sheltered, subsidy), HALF_YEAR)).toMatchObject({
      regularSetting: "no",
      withoutLoonkostensubsidie: "no",
      atLeastTwelveHours: "no",
    });
  });

  test("hours of two jobs count together, those of two sources do not", () => {
    const first = jobAt(bakery, { hoursPerWeek: 8 });
    const second = { employerKey: shop, hoursPerWeek: 8, jobRef: token("second") };
    expect(workFacetsOn(placed(first, job(T0, openEnd, second)), HALF_YEAR).atLeastTwelveHours).toBe("yes");
    const elsewhere = job(T0, openEnd, { ...second, stream: "elsewhere" });
    expect(workFacetsOn(placed(first, elsewhere), HALF_YEAR).atLeastTwelveHours).toBe("no");
  });

  describe("where the wage returns cover the day", () => {
    const returned = (over: Parameters<typeof wageReturnJob>[3] = {}) =>
      wageReturnJob("2025-06-01", openEnd, monthlyReturns("2025-06", "2026-01", 40), over);
    const facetsOf = (...facts: Fact[]) => workFacetsOn(placed(wageReturnCoverage(), ...facts), HALF_YEAR);
    const subsidyFrom = (from: string, to: typeof openEnd | ReturnType<typeof endOn> = openEnd): Fact =>
      ({ ...jobAt(bakery), kind: "subsidy", scheme: "loonkostensubsidie", from, to }) as unknown as Fact;
    const forgotten = jobAt(bakery, { loonkostensubsidie: "yes", hoursPerWeek: 32 });

    test("a registered job elsewhere of which the end was forgotten decides nothing", () => {
      expect(facetsOf(forgotten, returned({ employerKey: shop }))).toMatchObject({
        withoutLoonkostensubsidie: "unknown",
        atLeastTwelveHours: "no",
      });
      const withoutMinutes = returned({
        employerKey: shop,
        returns: [{ from: "2025-08-01", to: "2025-08-31", wageCents: 1 }],
      });
      expect(facetsOf(forgotten, withoutMinutes).atLeastTwelveHours).toBe("unknown");
    });

    test("a registered job of the same employer speaks, and one that started near it where no employer is named", () => {
      expect(facetsOf(forgotten, returned({ employerKey: bakery })).withoutLoonkostensubsidie).toBe("no");
      const nameless = (from: string) => job(from, openEnd, { loonkostensubsidie: "no" });
      expect(facetsOf(jobAt(bakery), nameless("2025-07-02"), returned()).withoutLoonkostensubsidie).toBe("yes");
      expect(facetsOf(jobAt(bakery), nameless("2025-07-03"), returned()).withoutLoonkostensubsidie).toBe("unknown");
    });

    test("a subsidy without a known end speaks of the job with which it began, one with an end of its days", () => {
      const moved = returned({ employerKey: shop });
      expect(facetsOf(jobAt(bakery), subsidyFrom(T0), moved).withoutLoonkostensubsidie).toBe("unknown");
      expect(facetsOf(jobAt(bakery), subsidyFrom("2025-05-01"), moved).withoutLoonkostensubsidie).toBe("no");
      expect(facetsOf(jobAt(bakery), subsidyFrom(T0, endOn("2025-12-31")), moved).withoutLoonkostensubsidie).toBe("no");
    });
  });

  test("an open job that nobody keeps up decides nothing beside one with a known end", () => {
    const trajectory = onlyTrajectory([
      coverage({ jobEndsMaintained: "no" }),
      provision(T0),
      jobAt(bakery, { loonkostensubsidie: "yes", hoursPerWeek: 32 }),
      job("2025-06-01", "2025-12-31", { employerKey: shop, hoursPerWeek: 8, loonkostensubsidie: "no" }),
    ]);
    expect(workFacetsOn(trajectory, HALF_YEAR)).toMatchObject({
      withoutLoonkostensubsidie: "unknown",
      atLeastTwelveHours: "unknown",
    });
  });

  test("what nobody said is unknown; without work every facet is no", () => {
    expect(workFacetsOn(placed(job(T0)), HALF_YEAR)).toMatchObject({
      withoutLoonkostensubsidie: "unknown",
      atLeastTwelveHours: "unknown",
      sameEmployer: "unknown",
    });
    expect(workFacetsOn(placed(job(T0, "2025-04-30")), HALF_YEAR)).toMatchObject({
      regularSetting: "no",
      withoutLoonkostensubsidie: "no",
      atLeastTwelveHours: "no",
      sameEmployer: "not-working",
    });
  });

  test("twelve paid hours a week are enough", () => {
    const [from, to] = [addDays(HALF_YEAR, -14), addDays(HALF_YEAR, 13)];
    const paid = wageReturnJob(T0, openEnd, [{ from, to, paidMinutes: 48 * 60 }]);
    expect(workFacetsOn(placed(paid, wageReturnCoverage()), HALF_YEAR).atLeastTwelveHours).toBe("yes");
  });

  test("few hours of one job say little where another job does not tell its hours", () => {
    const second = job(T0, openEnd, { employerKey: shop, jobRef: token("second") });
    const trajectory = placed(jobAt(bakery, { hoursPerWeek: 8 }), second);
    expect(workFacetsOn(trajectory, HALF_YEAR).atLeastTwelveHours).toBe("unknown");
  });

  test("without subsidy only where a source says so of every job it knows", () => {
    const first = jobAt(bakery, { loonkostensubsidie: "no" });
    const second = job(T0, openEnd, { employerKey: shop, jobRef: token("second") });
    expect(workFacetsOn(placed(first, second), HALF_YEAR).withoutLoonkostensubsidie).toBe("unknown");
    const returned = wageReturnJob(T0, openEnd, monthlyReturns("2025-03", "2026-01"));
    const both = placed(first, returned, wageReturnCoverage());
    expect(workFacetsOn(both, HALF_YEAR).withoutLoonkostensubsidie).toBe("yes");
  });

  test("a scheme that is no loonkostensubsidie says nothing about it", () => {
    const insured = {
      ...jobAt(bakery),
      kind: "subsidy",
      scheme: "no-riskpolis",
      from: T0,
      to: openEnd,
    } as unknown as Fact;
    expect(workFacetsOn(placed(jobAt(bakery), insured), HALF_YEAR).withoutLoonkostensubsidie).toBe("unknown");
  });

  test("paid hours around the day count before the contract", () => {
    const paid = wageReturnJob(T0, openEnd, monthlyReturns("2025-03", "2026-01", 40));
    const trajectory = placed(jobAt(bakery, { hoursPerWeek: 32 }), paid, wageReturnCoverage());
    expect(workFacetsOn(trajectory, HALF_YEAR).atLeastTwelveHours).toBe("no");
  });
});

describe("positive development", () => {
  const same = { hoursPerWeek: 24 };
  const flat = (...more: Fact[]) =>
    placed(
      jobAt(bakery, same),
      asked(HALF_YEAR, same),
      asked(HALF_YEAR, { respondent: "coach", tasksWidened: false }),
      ...more,
    );

  test("no, only where every part is known", () => {
    expect(positiveDevelopment(flat())).toEqual({
      developed: "no",
      parts: { hoursGrew: "no", tasksWidened: "no", otherRegularJob: "no", trialBecameContract: "no" },
    });
    const coach = asked(HALF_YEAR, { respondent: "coach", tasksWidened: false });
    const silent = positiveDevelopment(placed(jobAt(bakery, same), coach));
    expect(silent).toMatchObject({ developed: "unknown", parts: { hoursGrew: "unknown" } });
  });

  test("yes, by one part alone", () => {
    const widened = placed(jobAt(bakery), asked(HALF_YEAR, { respondent: "coach", tasksWidened: true }));
    expect(positiveDevelopment(widened)).toMatchObject({ developed: "yes", parts: { tasksWidened: "yes" } });
    const moved = placed(
      job(T0, "2025-05-31", { employerKey: bakery }),
      job("2025-06-01", openEnd, { employerKey: shop }),
    );
    expect(positiveDevelopment(moved)).toMatchObject({ developed: "yes", parts: { otherRegularJob: "yes" } });
    const trial = job("2025-02-01", "2025-03-15", {
      workKind: "proefplaatsing",
      setting: "unknown",
      employerKey: bakery,
    });
    expect(positiveDevelopment(flat(trial))).toMatchObject({ developed: "yes", parts: { trialBecameContract: "yes" } });
  });

  test("a trial placement between the start of the coaching and the job became the contract", () => {
    const trial = job("2025-01-10", "2025-02-28", {
      workKind: "proefplaatsing",
      setting: "unknown",
      employerKey: bakery,
    });
    const trajectory = onlyTrajectory([coverage(), provision("2025-01-01"), trial, jobAt(bakery)]);
    expect(positiveDevelopment(trajectory)?.parts.trialBecameContract).toBe("yes");
    const earlier = { ...trial, from: "2024-10-01", to: endOn("2024-12-31") };
    const before = onlyTrajectory([coverage(), provision("2025-01-01"), earlier, jobAt(bakery)]);
    expect(positiveDevelopment(before)?.parts.trialBecameContract).toBe("no");
  });

  test("a participation job that goes on did not become a contract; a job of an unknown kind may have been a trial", () => {
    const local = job(T0, openEnd, {
      workKind: "participatiebaan",
      setting: "unknown",
      paid: "yes",
      employerKey: bakery,
    });
    expect(positiveDevelopment(placed(local))?.parts.trialBecameContract).toBe("unknown");
    const unclear = job("2025-01-01", "2025-02-28", { workKind: "unknown", setting: "unknown" });
    expect(positiveDevelopment(flat(unclear))?.parts.trialBecameContract).toBe("unknown");
  });

  test("only the coach's word on tasks counts, not the employee's", () => {
    const said = (respondent: "coach" | "employee", tasksWidened: boolean) =>
      asked(addDays(HALF_YEAR, respondent === "coach" ? 20 : 0), { respondent, tasksWidened });
    const partOf = (...facts: Fact[]) => positiveDevelopment(placed(jobAt(bakery), ...facts))?.parts.tasksWidened;
    expect(partOf(said("employee", true), said("coach", false))).toBe("no");
    expect(partOf(said("employee", true))).toBe("unknown");
  });

  test("what the employer says of tasks is not what the coach says", () => {
    const said = asked(HALF_YEAR, { respondent: "employer", tasksWidened: true });
    expect(positiveDevelopment(placed(jobAt(bakery), said))?.parts.tasksWidened).toBe("unknown");
  });

  test("a trial placement elsewhere did not become this contract", () => {
    const trial = job("2025-02-01", "2025-03-15", {
      workKind: "proefplaatsing",
      setting: "unknown",
      employerKey: shop,
    });
    expect(positiveDevelopment(flat(trial))?.parts.trialBecameContract).toBe("no");
  });

  test("a new job in a sheltered place is another job, but not in a regular setting", () => {
    const sheltered = job("2025-06-01", openEnd, { employerKey: shop, workKind: "beschut-werk", setting: "sheltered" });
    const moved = placed(job(T0, "2025-05-31", { employerKey: bakery }), sheltered);
    expect(positiveDevelopment(moved)?.parts.otherRegularJob).toBe("no");
  });

  test("who does not work then has not developed; who never started has no answer", () => {
    expect(positiveDevelopment(placed(job(T0, "2025-04-30")))?.developed).toBe("no");
    expect(positiveDevelopment(placed())).toBeUndefined();
  });

  test("what is not known about work is not known about development", () => {
    const unmaintained = onlyTrajectory([coverage({ jobEndsMaintained: "no" }), provision(T0), job(T0)]);
    expect(positiveDevelopment(unmaintained)?.developed).toBe("unknown");
  });
});

describe("intensity of an award", () => {
  const intensity = (over: Parameters<typeof provision>[2], ...facts: Fact[]) => {
    const trajectory = onlyTrajectory([coverage(), provision(T0, openEnd, over), ...facts]);
    const [episode] = trajectory.episodes;
    if (episode === undefined) throw new Error("no episode");
    return intensityOf(trajectory, episode);
  };
  const twentyHours = jobAt(bakery, { hoursPerWeek: 20 });

  test("is the awarded share, or awarded hours over the hours worked in the period", () => {
    expect(intensity({ awardedPercent: 7.5 })).toEqual({ known: true, permille: 75, basis: "awarded-percent" });
    const halfYear = { awardedHours: 52, plannedTo: addDays(T0, 181) };
    expect(intensity(halfYear, twentyHours)).toEqual({ known: true, permille: 100, basis: "awarded-hours" });
  });

  test("is over the period that was planned, and over the registered job where the wage returns know one too", () => {
    const broken = { awardedHours: 52, plannedTo: addDays(T0, 181), to: endOn(addDays(T0, 90)) };
    const returned = wageReturnJob(T0, openEnd, [], { hoursPerWeek: 33 });
    expect(intensity(broken, twentyHours, returned)).toMatchObject({ permille: 100 });
  });

  test("counts the paid job alone beside unpaid work, and unpaid work where it is all there is", () => {
    const halfYear = { awardedHours: 52, plannedTo: addDays(T0, 181) };
    const unpaid = job("2025-01-01", openEnd, { workKind: "volunteering", setting: "unknown", hoursPerWeek: 10 });
    expect(intensity(halfYear, twentyHours, unpaid)).toMatchObject({ permille: 100 });
    expect(intensity(halfYear, unpaid)).toMatchObject({ permille: 200 });
  });

  test("says why it is not known", () => {
    expect(intensity({})).toEqual({ known: false, reason: "nothing-awarded" });
    expect(intensity({ awardedHours: 52 }, twentyHours)).toEqual({ known: false, reason: "period-not-known" });
    expect(intensity({ awardedHours: 52, plannedTo: "2025-01-01" }, twentyHours)).toEqual({
      known: false,
      reason: "period-not-known",
    });
    const planned = { awardedHours: 52, plannedTo: "2025-08-31" };
    expect(intensity(planned, jobAt(bakery))).toEqual({ known: false, reason: "hours-worked-not-known" });
    const second = job("2025-01-01", openEnd, { hoursPerWeek: 10 });
    expect(intensity(planned, twentyHours, second)).toEqual({ known: false, reason: "hours-worked-not-known" });
  });
});

describe("handover", () => {
  const byUwv = (from: string) => provision(from, openEnd, { grantedBy: "uwv" });

  test("from one grantor to the next, with the days in between", () => {
    const trajectory = onlyTrajectory([coverage(), provision("2025-01-01", "2025-06-30"), byUwv("2025-07-11")]);
    expect(handoversOf(trajectory)).toEqual([{ from: "municipality", to: "uwv", on: "2025-07-11", gapDays: 10 }]);
  });

  test("overlapping awards have a negative gap", () => {
    const trajectory = onlyTrajectory([coverage(), provision("2025-01-01", "2025-06-30"), byUwv("2025-06-21")]);
    expect(handoversOf(trajectory)).toMatchObject([{ gapDays: -10 }]);
  });

  test("an award beside that of another grantor shares its own days, and ends without a second handover", () => {
    const trajectory = onlyTrajectory([
      coverage(),
      provision("2025-01-01", "2025-12-31"),
      provision("2025-03-01", "2025-04-01", { grantedBy: "uwv" }),
      provision("2026-01-10"),
    ]);
    expect(handoversOf(trajectory)).toEqual([{ from: "municipality", to: "uwv", on: "2025-03-01", gapDays: -32 }]);
  });

  test("coaching by who knows whom leaves no gap", () => {
    const trajectory = onlyTrajectory([
      coverage(),
      provision("2025-01-01", "2025-03-31"),
      provision("2025-04-01", "2025-06-28", { grantedBy: "unknown" }),
      byUwv("2025-07-01"),
    ]);
    expect(handoversOf(trajectory)).toEqual([{ from: "municipality", to: "uwv", on: "2025-07-01", gapDays: 2 }]);
  });

  test("coaching by who knows whom that goes on beside the next makes no negative gap", () => {
    const trajectory = onlyTrajectory([
      coverage(),
      provision("2025-01-01", "2025-03-31"),
      provision("2025-04-01", "2025-07-31", { grantedBy: "unknown" }),
      byUwv("2025-07-01"),
    ]);
    expect(handoversOf(trajectory)).toMatchObject([{ gapDays: 0 }]);
  });

  test("an award without an end is known up to the last day observed", () => {
    const open = provision("2025-01-01", openEnd, { observedUntil: "2025-03-31" });
    expect(handoversOf(onlyTrajectory([coverage(), open, byUwv("2025-04-11")]))).toMatchObject([{ gapDays: 10 }]);
  });

  test("a follow-up award of the same grantor is none", () => {
    const trajectory = onlyTrajectory([coverage(), provision("2025-01-01", "2025-06-30"), provision("2025-07-01")]);
    expect(handoversOf(trajectory)).toEqual([]);
  });
});

test("tenure at the start has two classes, and unknown", () => {
  expect(tenureClassOf({ known: true, days: 182 })).toBe("at-most-182-days");
  expect(tenureClassOf({ known: true, days: 183 })).toBe("more");
  expect(tenureClassOf({ known: false })).toBe("unknown");
});
