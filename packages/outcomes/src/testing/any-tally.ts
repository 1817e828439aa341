import type { Trajectory } from "@jobcoach/core";
import { addDays, assemble, type Fact, openEnd } from "@jobcoach/core";
import fc from "fast-check";
import { coverage, endOn, exit, job, log, measurement, provision, token, workValues } from "./case-facts.ts";

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
    rapport: mark,
    supportFit: mark,
    disclosedToEmployer: maybe(fc.boolean()),
    reactionEmployer: mark,
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
    themes: maybe(fc.uniqueArray(fc.constantFrom("schemes" as const, "openness" as const, "other" as const))),
  }),
});

/** The fields that are given: a field without a value is left out. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };

const spell = fc.record({
  from: day,
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
  contacts: fc.array(contact, { maxLength: 3 }),
  grantedBy: fc.constantFrom("municipality" as const, "uwv" as const),
});

const personFacts = fc.record({
  municipality: fc.constantFrom("GM0200", "GM0202", "GM0479"),
  stream: fc.constantFrom("case-file", "second-file"),
  spells: fc.array(spell, { minLength: 1, maxLength: 3 }),
  exitOn: maybe(day),
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
  ]),
  ...persons.flatMap(({ municipality, stream, spells, exitOn }, index) => {
    const own = { municipality, stream, person: token(`person${index}`) };
    const left = exitOn === undefined ? [] : [{ ...exit("death", exitOn), ...own }];
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
  const kind = one.sheltered ? ({ workKind: "beschut-werk", setting: "sheltered" } as const) : {};
  const to = jobDays === undefined ? openEnd : endOn(addDays(jobFrom, jobDays));
  const work = { ...job({ from: jobFrom, to, ...kind }), ...named("job"), jobRef: token(`job${id}`) };
  const mode = one.reported ? "reported" : "logged";
  return [
    {
      ...provision({ from: one.from, to: endOn(until), grantedBy: one.grantedBy }),
      ...named("award"),
      ref: token(`award${id}`),
    },
    ...(jobAfter === undefined ? [] : [work]),
    ...(minutes === undefined
      ? []
      : [{ ...log(one.from, { mode, minutesEmployee: minutes }, until), ...named("log") }]),
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

/** Trajectories as `assemble` gives them, grouped by person. */
export const anyTrajectories: fc.Arbitrary<readonly Trajectory[]> = anyFacts.map(
  (facts) => assemble(facts).trajectories,
);
