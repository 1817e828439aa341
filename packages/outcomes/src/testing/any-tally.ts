import type { Assembly, Trajectory } from "@jobcoach/core";
import { addDays, assemble, type Fact, openEnd, unknownEnd } from "@jobcoach/core";
import fc from "fast-check";
import {
  coverage,
  endOn,
  exit,
  job,
  log,
  measurement,
  provision,
  result,
  subsidy,
  token,
  workValues,
} from "./case-facts.ts";

const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays("2023-01-01", days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const mark = maybe(fc.integer({ min: 10, max: 100 }));

/** What an employee or a coach answered some days after the start of the coaching. */
const answers = fc.record({
  after: fc.integer({ min: -40, max: 260 }),
  given: fc.record({
    respondent: fc.constantFrom("employee" as const, "coach" as const),
    inWork: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    supportBenefit: mark,
    understood: mark,
    satisfaction: mark,
    rapport: mark,
    supportFit: mark,
    disclosedToEmployer: maybe(fc.boolean()),
    reactionEmployer: mark,
    disclosedToColleagues: maybe(fc.boolean()),
    reactionColleagues: mark,
    match: maybe(
      fc.array(fc.record({ aspect: fc.constantFrom("hours", "own"), rating: fc.integer({ min: 1, max: 4 }) })),
    ),
    coachJudgement: maybe(fc.constantFrom("better" as const, "worse" as const)),
    hoursPerWeek: maybe(fc.integer({ min: 0, max: 40 })),
  }),
});

/** A logged contact some days after the start of the coaching. */
const contact = fc.record({
  after: fc.integer({ min: -20, max: 260 }),
  logged: fc.record({
    minutesEmployer: maybe(fc.integer({ min: 0, max: 90 })),
    colleagueInvolved: maybe(fc.boolean()),
    careContact: maybe(fc.boolean()),
    relativesContact: maybe(fc.boolean()),
    themes: maybe(fc.uniqueArray(fc.constantFrom("schemes" as const, "openness" as const, "other" as const))),
  }),
});

/** The fields that are given: a field without a value is left out. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };

const scheme = fc.constantFrom("loonkostensubsidie" as const, "no-riskpolis" as const);
const code = fc.constantFrom("R1" as const, "R5" as const, "R6" as const);

/** What may come before the paid job and beside it. */
const surroundings = fc.record({
  /** Days of coaching towards work that ends just before the job coaching. */
  towardsWork: maybe(fc.integer({ min: 20, max: 300 })),
  trialDays: maybe(fc.integer({ min: 5, max: 90 })),
  labelled: maybe(fc.constantFrom("baseline" as const, "followUp" as const)),
  results: fc.array(fc.tuple(fc.integer({ min: 30, max: 500 }), code), { maxLength: 2 }),
  scheme: maybe(scheme),
  withoutSubsidy: fc.boolean(),
  isEndUnknown: fc.boolean(),
  unclearPay: fc.boolean(),
  /** Minutes paid per fortnight in the first and the second quarter, by the wage returns. */
  paid: maybe(fc.tuple(fc.nat(4000), fc.nat(4000))),
  isOnlyTowardsWork: fc.nat(5).map((one) => one === 0),
});

const spell = fc.record({
  from: day,
  surroundings,
  coached: fc.integer({ min: 5, max: 400 }),
  jobAfter: maybe(fc.integer({ min: -100, max: 100 })),
  jobDays: maybe(fc.integer({ min: 1, max: 500 })),
  sheltered: fc.boolean(),
  minutes: maybe(fc.integer({ min: 0, max: 600 })),
  reported: fc.boolean(),
  marks: fc.array(
    fc.tuple(fc.integer({ min: -40, max: 260 }), fc.integer({ min: 10, max: 100 }), fc.nat(7), fc.nat(2)),
  ),
  answers: fc.array(answers, { maxLength: 3 }),
  /** Work values achieved at follow-up by somebody of whom all is known. */
  allAnswered: maybe(fc.nat(7)),
  contacts: fc.array(contact, { maxLength: 3 }),
  grantedBy: fc.constantFrom("municipality" as const, "uwv" as const),
});

const personFacts = fc.record({
  municipality: fc.constantFrom("GM0200", "GM0202", "GM0479"),
  stream: fc.constantFrom("case-file", "second-file"),
  spells: fc.array(spell, { minLength: 1, maxLength: 3 }),
  exitOn: maybe(day),
  exitReason: fc.constantFrom("death" as const, "moved" as const, "detention" as const),
});

/** Facts of several persons with one to three spells of coaching, in three municipalities with two streams each. */
const anyFacts: fc.Arbitrary<Fact[]> = fc.array(personFacts, { minLength: 1, maxLength: 12 }).map((persons) => [
  ...["GM0200", "GM0202", "GM0479"].flatMap((municipality) => [
    coverage({ municipality }),
    coverage({
      municipality,
      stream: "second-file",
      selection: municipality === "GM0202" ? "running-on" : "unknown",
      hoursMode: "none",
    }),
    coverage({ municipality, ...WAGE_RETURNS, sourceKind: "wage-return" }),
  ]),
  ...persons.flatMap(({ municipality, stream, spells, exitOn, exitReason }, index) => {
    const own = { municipality, stream, person: token(`person${index}`) };
    const left = exitOn === undefined ? [] : [{ ...exit(exitReason, exitOn), ...own }];
    return [...left, ...spells.flatMap((one, number) => spellFacts(one, own, `${index}n${number}`))];
  }),
]);

function spellFacts(
  one: typeof spell extends fc.Arbitrary<infer Spell> ? Spell : never,
  own: object,
  id: string,
): Fact[] {
  const until = addDays(one.from, one.coached);
  const named = (kind: string) => ({ ...own, record: token(kind + id) });
  const { jobAfter, jobDays, minutes } = one;
  const jobFrom = addDays(one.from, jobAfter ?? 0);
  const { surroundings } = one;
  const kind = one.sheltered ? ({ workKind: "beschut-werk", setting: "sheltered" } as const) : {};
  const pay = surroundings.unclearPay ? ({ workKind: "participatiebaan" } as const) : kind;
  const open = surroundings.isEndUnknown ? unknownEnd : openEnd;
  const to = jobDays === undefined ? open : endOn(addDays(jobFrom, jobDays));
  const flag = surroundings.withoutSubsidy ? ({ loonkostensubsidie: "no" } as const) : {};
  const work = { ...job({ from: jobFrom, to, ...pay, ...flag }), ...named("job"), jobRef: token(`job${id}`) };
  const mode = one.reported ? "reported" : "logged";
  const type = surroundings.isOnlyTowardsWork ? "40" : "30";
  return [
    {
      ...provision({ type, from: one.from, to: endOn(until), grantedBy: one.grantedBy }),
      ...named("award"),
      ref: token(`award${id}`),
    },
    ...(jobAfter === undefined ? [] : [work]),
    ...surroundingFacts(one.from, surroundings, named, id),
    ...(jobAfter === undefined || surroundings.paid === undefined
      ? []
      : [paidJob(jobFrom, surroundings.paid, named, id)]),
    ...(minutes === undefined
      ? []
      : [{ ...log(one.from, { mode, minutesEmployee: minutes }, until), ...named("log") }]),
    ...(one.allAnswered === undefined ? [] : allAnswers(one.from, one.allAnswered, named)),
    ...one.answers.map(({ after, given: fields }, number) => ({
      ...measurement(addDays(one.from, after), given(fields)),
      ...named(`answers${number}x`),
    })),
    ...one.contacts.map(({ after, logged }, number) => ({
      ...log(addDays(one.from, after), given(logged)),
      ...named(`contact${number}x`),
    })),
    ...one.marks.map(([after, workFit, inSet, missing], number) => ({
      ...measurement(addDays(one.from, after), {
        workFit,
        capabilities: workValues(Math.min(inSet, 7 - missing), missing),
      }),
      ...named(`mark${number}x`),
    })),
  ];
}

const WAGE_RETURNS = { stream: "wage-returns", source: "wage-return" } as const;
const FORTNIGHTS = 15;

/** An income relation of thirty weeks, of which the returns know every fortnight. */
function paidJob(from: string, [first, second]: [number, number], named: (kind: string) => object, id: string): Fact {
  const returns = Array.from({ length: FORTNIGHTS }, (_, at) => ({
    from: addDays(from, at * 14),
    to: addDays(from, at * 14 + 13),
    paidMinutes: at < FORTNIGHTS / 2 ? first : second,
  }));
  return { ...job({ from, returns }), ...named("paid"), ...WAGE_RETURNS, jobRef: token(`paid${id}`) };
}

function surroundingFacts(
  from: string,
  around: typeof surroundings extends fc.Arbitrary<infer Around> ? Around : never,
  named: (kind: string) => object,
  id: string,
): Fact[] {
  const { towardsWork, trialDays, labelled, results } = around;
  const before = (days: number) => ({ from: addDays(from, -days), to: endOn(addDays(from, -1)) });
  const onTrial = { workKind: "proefplaatsing", from, to: endOn(addDays(from, trialDays ?? 0)) } as const;
  return [
    ...(towardsWork === undefined
      ? []
      : [{ ...provision({ type: "40", ...before(towardsWork) }), ...named("towards"), ref: token(`towards${id}`) }]),
    ...(trialDays === undefined ? [] : [{ ...job(onTrial), ...named("trial"), jobRef: token(`trial${id}`) }]),
    ...(labelled === undefined
      ? []
      : [{ ...measurement(addDays(from, 20), { moment: labelled }), ...named("labelled") }]),
    ...results.map(([after, code], number) => ({
      ...result(code, addDays(from, after)),
      ...named(`result${number}x`),
    })),
    ...(around.scheme === undefined ? [] : [{ ...subsidy(around.scheme, from), ...named("subsidy") }]),
  ];
}

/** Employee and coach at follow-up, with an answer to every question that goes into an association. */
function allAnswers(from: string, inSet: number, named: (kind: string) => object): Fact[] {
  const on = addDays(from, 182);
  const marks = { capabilities: workValues(inSet), rapport: 60 + inSet, supportFit: 70 };
  const match = [{ aspect: "hours", rating: 1 + (inSet % 4) }];
  return [
    { ...measurement(on, { moment: "followUp", ...marks }), ...named("all") },
    { ...measurement(on, { moment: "followUp", respondent: "coach", match }), ...named("coach") },
  ];
}

/** Trajectories and coaching towards work, as `assemble` gives them. */
export const anyAssembly: fc.Arbitrary<Assembly> = anyFacts.map(assemble);

/** Trajectories as `assemble` gives them, grouped by person. */
export const anyTrajectories: fc.Arbitrary<readonly Trajectory[]> = anyAssembly.map(({ trajectories }) => trajectories);
