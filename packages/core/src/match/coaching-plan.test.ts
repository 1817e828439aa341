import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { PlanFact } from "../facts/result.ts";
import { token } from "../test-support/facts.ts";
import { type CoachingGoal, horizonOf } from "./coaching-goal.ts";
import { type CoachingPlan, type CoachingPlanResult, makeCoachingPlan } from "./coaching-plan.ts";
import { comparedRows, type Discrepancy, type Match, type MatchRow } from "./match.ts";
import { MatchComponent, matchComponents, matchingFormSource } from "./match-component.ts";
import { planFacts } from "./plan-facts.ts";
import { type EmployerPlan, planForEmployer } from "./plan-for-employer.ts";
import { EmployeeProfile, WorkProfile } from "./profile.ts";

/** A text that must not leave the plan. */
const SECRET = "psychose";

const match: Match = {
  employee: {
    skills: `Plant en snoeit goed; na een ${SECRET} snel moe`,
    learning: "Leert door voordoen",
    socialContext: "Woont begeleid",
    identity: "Rustig",
    wishes: "Buiten werken",
  },
  work: {
    requirements: "Zes uur staan",
    developmentAndGuidance: "Een vaste leermeester",
    workplaceContext: "Klein team",
    culture: "Veel grappen",
    tasksAndConditions: "Buiten, in elk weer",
  },
  rows: [
    { component: "skills", matchingPoints: ["Snoeien"], discrepancies: [discrepancy("stamina", "yes")] },
    { component: "learning", matchingPoints: ["Voordoen kan"], discrepancies: [] },
    {
      component: "social-context",
      matchingPoints: [],
      discrepancies: [discrepancy("travel", "no", { remedies: ["adapt-work", "coach-supervisor"] })],
    },
    { component: "identity", matchingPoints: ["Rust"], discrepancies: [discrepancy("banter", "yes")] },
    { component: "wishes", matchingPoints: ["Buiten"], discrepancies: [] },
  ],
};

const goals: readonly CoachingGoal[] = [
  goal("say-no", "banter", { priority: 2, horizon: "long" }),
  goal("take-breaks", "stamina", { priority: 1 }),
];

const agreement = { clientConsulted: true, employerConsulted: true };

function discrepancy(
  id: string,
  coachable: Discrepancy["coachable"],
  overrides: Partial<Discrepancy> = {},
): Discrepancy {
  return { id, text: `Gevolg van ${SECRET}`, coachable, ...overrides };
}

function goal(id: string, about: string, overrides: Partial<CoachingGoal> = {}): CoachingGoal {
  return {
    id,
    discrepancy: about,
    text: "Op tijd pauze nemen",
    activities: ["Samen een dagritme maken"],
    horizon: "short",
    priority: 1,
    period: 1,
    ...overrides,
  };
}

/** The match with one row replaced. */
const withRow = (component: MatchComponent, row: Partial<MatchRow>): Match => ({
  ...match,
  rows: match.rows.map((one) => (one.component === component ? { ...one, ...row } : one)),
});

function accepted(...input: Parameters<typeof makeCoachingPlan>): CoachingPlan {
  const result = makeCoachingPlan(...input);
  if (!result.accepted) throw new Error(result.reasons.map(({ code }) => code).join());
  return result.plan;
}

function refusals(...input: readonly unknown[]): readonly string[] {
  const result: CoachingPlanResult = Reflect.apply(makeCoachingPlan, undefined, input);
  return result.accepted ? [] : result.reasons.map((reason) => `${reason.code} ${reason.input}`);
}

describe("a coaching plan", () => {
  test("holds the goals by period and priority", () => {
    const later = goal("ask-help", "stamina", { period: 2, priority: 1 });
    const plan = accepted(match, [later, ...goals], agreement);
    expect(plan.goals.map(({ id }) => id)).toEqual(["take-breaks", "say-no", "ask-help"]);
  });

  test("reads as a form: both sides of each pair next to each other", () => {
    expect(comparedRows(match)[2]).toMatchObject({
      row: 3,
      component: "social-context",
      employee: "Woont begeleid",
      work: "Klein team",
      matchingPoints: [],
      discrepancies: [{ id: "travel" }],
    });
  });

  test("may count on discrepancies nobody has found out about yet, as long as no goal rests on them", () => {
    const open = withRow("wishes", { discrepancies: [discrepancy("weather", "unknown")] });
    expect(refusals(open, goals, agreement)).toEqual([]);
    expect(refusals(open, [...goals, goal("coat", "weather", { priority: 3 })], agreement)).toEqual([
      "coachability-unknown goals.2",
    ]);
  });
});

test("a goal or discrepancy without words is refused at its place", () => {
  const silent = withRow("skills", { discrepancies: [discrepancy("stamina", "yes", { text: " " })] });
  expect(refusals(silent, [goals[0], goal("take-breaks", "stamina", { text: "" })], agreement)).toEqual([
    "not-readable match.rows.0.discrepancies.0.text",
    "not-readable goals.1.text",
  ]);
});

describe("a plan is refused", () => {
  const first = goals[0]!;
  const cases: readonly (readonly [name: string, input: readonly unknown[], reason: string])[] = [
    [
      "with more than three goals in the first period",
      [match, [...goals, goal("c", "stamina", { priority: 3 }), goal("d", "banter", { priority: 3 })], agreement],
      "too-many-goals goals",
    ],
    [
      "without goals in the first period",
      [match, [goal("a", "stamina", { period: 2 })], agreement],
      "no-goal-in-first-period goals",
    ],
    ["with a goal from nowhere", [match, [goal("a", "ambition")], agreement], "goal-without-discrepancy goals.0"],
    ["with a goal that coaching cannot reach", [match, [goal("a", "travel")], agreement], "goal-not-coachable goals.0"],
    [
      "with a goal nothing is done for",
      [match, [goal("a", "banter", { activities: [" "] })], agreement],
      "goal-without-activity goals.0",
    ],
    [
      "with one priority for two goals",
      [match, [first, goal("b", "stamina", { priority: 2 })], agreement],
      "priority-twice goals.1",
    ],
    ["with one name for two goals", [match, [first, { ...first, priority: 1 }], agreement], "duplicate goals.1"],
    [
      "with one name for two discrepancies",
      [withRow("wishes", { discrepancies: [discrepancy("banter", "yes")] }), goals, agreement],
      "duplicate match.rows.4.discrepancies.0",
    ],
    [
      "without a remedy where coaching does not help",
      [withRow("social-context", { discrepancies: [discrepancy("travel", "no")] }), goals, agreement],
      "no-remedy match.rows.2.discrepancies.0",
    ],
    [
      "with an empty list of remedies",
      [withRow("social-context", { discrepancies: [discrepancy("travel", "no", { remedies: [] })] }), goals, agreement],
      "no-remedy match.rows.2.discrepancies.0",
    ],
    [
      "with a row that was left out",
      [{ ...match, rows: match.rows.slice(0, 4) }, goals, agreement],
      "row-not-compared wishes",
    ],
    [
      "with a row without any finding",
      [withRow("learning", { matchingPoints: [""] }), goals, agreement],
      "row-not-compared learning",
    ],
    [
      "with the side of the employee empty",
      [{ ...match, employee: { ...match.employee, learning: "" } }, goals, agreement],
      "row-not-compared learning",
    ],
    [
      "with the side of the work empty",
      [{ ...match, work: { ...match.work, culture: " " } }, goals, agreement],
      "row-not-compared identity",
    ],
    [
      "with a row that stands there twice",
      [{ ...match, rows: [...match.rows, match.rows[1]] }, goals, agreement],
      "duplicate match.rows.5",
    ],
    ["without the client", [match, goals, { ...agreement, clientConsulted: false }], "client-not-consulted agreement"],
    [
      "without the employer",
      [match, goals, { ...agreement, employerConsulted: false }],
      "employer-not-consulted agreement",
    ],
  ];

  test.each(cases)("%s", (_, input, reason) => expect(refusals(...input)).toContain(reason));

  test.each(cases.filter(([name]) => !/three goals|from nowhere/.test(name)))("for that reason alone: %s", (_, input) =>
    expect(refusals(...input)).toHaveLength(1),
  );

  test("with all reasons at once, each with its texts and, where the guideline asks it, its source", () => {
    const result = makeCoachingPlan({ ...match, rows: [] }, [], { clientConsulted: false, employerConsulted: false });
    if (result.accepted) throw new Error("accepted");
    expect(result.reasons.map(({ code }) => code)).toEqual([
      ...Array(5).fill("row-not-compared"),
      "no-goal-in-first-period",
      "client-not-consulted",
      "employer-not-consulted",
    ]);
    for (const { text, citation } of result.reasons) {
      expect(text.nl !== "" && text.en !== "").toBe(true);
      expect(citation?.title).toContain("Leidraad Jobcoach");
    }
  });
});

describe("what cannot be read returns its places", () => {
  test.each([
    ["no match", [null, goals, agreement], ["not-readable match"]],
    ["no goals", [match, undefined, agreement], ["not-readable goals"]],
    ["nothing at all", [], ["not-readable match", "not-readable goals", "not-readable agreement"]],
    ["a priority of 4", [match, [goal("a", "banter", { priority: 4 })], agreement], ["not-readable goals.0.priority"]],
    ["period 0", [match, [goal("a", "banter", { period: 0 })], agreement], ["not-readable goals.0.period"]],
    ["NaN", [match, [goal("a", "banter", { period: Number.NaN })], agreement], ["not-readable goals.0.period"]],
    [
      "a sixth row",
      [{ ...match, rows: [{ component: "salary" }] }, goals, agreement],
      [
        "not-readable match.rows.0.component",
        "not-readable match.rows.0.matchingPoints",
        "not-readable match.rows.0.discrepancies",
      ],
    ],
  ])("%s", (_, input, places) => expect(refusals(...input)).toEqual(places));

  test("whatever it is given, it answers, and repeats no text", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (one, two, three) => {
        expect(refusals(one, two, three).length).toBeGreaterThan(0);
      }),
    );
    const unreadable = makeCoachingPlan(match, [{ ...goals[0]!, id: "", text: SECRET }], agreement);
    expect(JSON.stringify(unreadable)).not.toContain(SECRET);
  });
});

describe("what leaves the plan", () => {
  const plan = accepted(match, [{ ...goals[0]!, reached: "partly" }, goals[1]!], agreement);
  const envelope = {
    municipality: "GM0200",
    grantor: "municipality",
    stream: "coach",
    source: "coach-report",
    person: token("person"),
    trajectoryRef: token("trajectory"),
    observedUntil: "2026-06-30",
  } as const;

  test("five facts, one per row, valid and without a text", () => {
    const facts = planFacts(plan, envelope);
    expect(facts.map(({ kind, ...fact }) => fact)).toEqual([
      { ...envelope, row: 1, discrepancy: true, coachable: true, horizon: "short", priority: 1 },
      { ...envelope, row: 2, discrepancy: false },
      { ...envelope, row: 3, discrepancy: true, coachable: false },
      { ...envelope, row: 4, discrepancy: true, coachable: true, horizon: "long", priority: 2, reached: "partly" },
      { ...envelope, row: 5, discrepancy: false },
    ]);
    for (const fact of facts) expect(PlanFact.safeParse(fact).success).toBe(true);
    expect(JSON.stringify(facts)).not.toMatch(/psychose|pauze|dagritme|Snoeien|stamina/);
  });

  test("of several goals on a row the most urgent of the period speaks", () => {
    const two = [goal("late", "banter", { priority: 3 }), goal("urgent", "banter", { priority: 2, horizon: "long" })];
    const more = accepted(match, [...two, goal("next", "banter", { period: 2, horizon: "long" })], agreement);
    expect(planFacts(more, envelope)[3]).toMatchObject({ priority: 2, horizon: "long" });
    expect(planFacts(more, envelope, 2)[3]).toMatchObject({ priority: 1, horizon: "long" });
    expect(planFacts(more, envelope, 3)[3]).not.toHaveProperty("priority");
  });

  test("whether a row is coachable is absent where nobody knows", () => {
    const rowWith = (...found: readonly Discrepancy[]) =>
      planFacts(accepted(withRow("wishes", { discrepancies: found }), goals, agreement), envelope)[4];
    const [known, open] = [discrepancy("w1", "no", { remedies: ["adapt-workplace"] }), discrepancy("w2", "unknown")];
    expect(rowWith(open)).not.toHaveProperty("coachable");
    expect(rowWith(known, open)).not.toHaveProperty("coachable");
    expect(rowWith(known)).toHaveProperty("coachable", false);
    expect(rowWith(known, open, discrepancy("w3", "yes"))).toHaveProperty("coachable", true);
  });

  test("to the employer go goals and activities, nothing of the profiles or the discrepancies", () => {
    const shared = planForEmployer(plan);
    expect(Object.keys(shared)).toEqual(["goals"]);
    expect(shared.goals[1]).toEqual({
      id: "say-no",
      text: "Op tijd pauze nemen",
      activities: ["Samen een dagritme maken"],
      horizon: "long",
      priority: 2,
      period: 1,
      reached: "partly",
    });
    expect(shared.goals[0]).not.toHaveProperty("reached");
    expect(JSON.stringify(shared)).not.toMatch(/psychose|Woont begeleid|stamina|banter/);
  });
});

test("a goal below half a year is short; half a year sharp is long", () => {
  expect([{ months: 0 }, { months: 5.9 }, { days: 181 }].map(horizonOf)).toEqual(["short", "short", "short"]);
  expect([{ months: 6 }, { days: 182 }, { months: 7 }].map(horizonOf)).toEqual(["long", "long", "long"]);
  expect([{ months: -1 }, { days: Number.NaN }, { days: Number.POSITIVE_INFINITY }].map(horizonOf)).toEqual(
    Array(3).fill(undefined),
  );
  for (const none of [null, undefined, 6, "6", {}]) expect(Reflect.apply(horizonOf, undefined, [none])).toBeUndefined();
});

test("each field of both profiles belongs to one pair, with labels and hints", () => {
  const pairs = MatchComponent.options.map((component) => matchComponents[component]);
  expect(pairs.map(({ employee }) => employee.field)).toEqual(Object.keys(EmployeeProfile.shape));
  expect(pairs.map(({ work }) => work.field)).toEqual(Object.keys(WorkProfile.shape));
  for (const { label, hint } of pairs.flatMap(({ employee, work }) => [employee, work]))
    expect([label.nl, label.en, hint.nl, hint.en]).not.toContain("");
  expect(matchingFormSource).toMatchObject({ licence: "CC BY 4.0" });
});

test("the public types", () => {
  expectTypeOf(makeCoachingPlan).returns.toEqualTypeOf<CoachingPlanResult>();
  expectTypeOf(planFacts).returns.toEqualTypeOf<readonly PlanFact[]>();
  expectTypeOf<EmployerPlan>().not.toHaveProperty("match");
  expectTypeOf<EmployerPlan["goals"][number]>().not.toHaveProperty("discrepancy");
  expectTypeOf<Match["rows"]>().toEqualTypeOf<readonly MatchRow[]>();
});
