import { addDays, assemble, endOn, type Fact, openEnd, type Trajectory } from "@jobcoach/core";

/**
 * Invented trajectories, the same every time: of every person one stretch of coaching with a job, contacts each month or a
 * report at both moments, questionnaires of employee and coach, and of some a trial, a subsidy, wage returns or an exit.
 */
export function inventTrajectories(persons: number): readonly Trajectory[] {
  const chance = chancesFrom(20_260_630);
  const facts = Array.from({ length: persons }, (_, index) => factsOf(`p${index}`, chance));
  return assemble([...facts.flat(), ...coverages]).trajectories;
}

/** A number from 0 to the limit, not inclusive. */
type Chance = (limit: number) => number;

function chancesFrom(seed: number): Chance {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

const envelope = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "case-file",
  source: "case-file",
  observedUntil: "2026-06-30",
} as const;

const returns = { ...envelope, stream: "wage-returns", source: "wage-return" } as const;

const coverages: readonly Fact[] = [
  {
    kind: "coverage",
    ...envelope,
    sourceKind: "case-file",
    observedFrom: "2023-01-01",
    selection: "started-since",
    jobEndsMaintained: "yes",
    hoursMode: "logged",
    hoursLogComplete: true,
  },
];

const token = (name: string) => `v1.${name.padEnd(43, "x")}`;

function factsOf(name: string, chance: Chance): readonly Fact[] {
  const person = token(name);
  const from = addDays("2023-01-01", chance(1100));
  const coached = 60 + chance(340);
  const own = (record: string) => ({ ...envelope, person, record: token(`${name}-${record}`) });
  const mark = () => 40 + chance(61);
  const workValues = Array.from({ length: 7 }, () => ({
    a: 1 + chance(5),
    b: 1 + chance(5),
    c: chance(40) === 0 ? null : 1 + chance(5),
  }));
  const jobFrom = addDays(from, chance(3) === 0 ? 0 : chance(90) - 30);
  const jobTo = chance(3) === 0 ? endOn(addDays(jobFrom, 20 + chance(500))) : openEnd;
  const facts: unknown[] = [
    {
      kind: "provision",
      ...own("award"),
      ref: token(`${name}-award`),
      type: "30",
      grantedBy: chance(4) === 0 ? "uwv" : "municipality",
      form: "natura-extern",
      from,
      to: endOn(addDays(from, coached)),
    },
  ];
  if (chance(12) > 0)
    facts.push({
      kind: "employment",
      ...own("job"),
      jobRef: token(`${name}-job`),
      employerKey: token(`${name}-employer`),
      workKind: "employment",
      setting: "regular",
      hoursPerWeek: 12 + chance(24),
      loonkostensubsidie: chance(2) === 0 ? "yes" : "no",
      from: jobFrom,
      to: jobTo,
    });
  if (chance(5) === 0) facts.push(...returnsOf(name, jobFrom, chance));
  if (chance(8) === 0)
    facts.push({
      kind: "provision",
      ...own("towards"),
      ref: token(`${name}-towards`),
      type: "40",
      grantedBy: "municipality",
      form: "natura-extern",
      from: addDays(from, -200),
      to: endOn(addDays(from, -5)),
    });
  if (chance(10) === 0)
    facts.push({
      kind: "employment",
      ...own("trial"),
      jobRef: token(`${name}-trial`),
      employerKey: token(`${name}-employer`),
      workKind: "proefplaatsing",
      setting: "unknown",
      from,
      to: endOn(addDays(from, 30)),
    });
  if (chance(3) === 0)
    facts.push({ kind: "subsidy", ...own("lks"), scheme: "loonkostensubsidie", from: jobFrom, to: openEnd });
  if (chance(25) === 0)
    facts.push({
      kind: "exit",
      ...own("exit"),
      reason: (["death", "moved", "lost-sight"] as const)[chance(3)],
      on: addDays(from, chance(600)),
    });
  if (chance(10) === 0)
    facts.push({ kind: "result", ...own("result"), source: "coach-report", code: "R2", periodTo: addDays(from, 180) });
  const isLogged = chance(4) > 0;
  for (let month = 0; isLogged && month * 30 < Math.min(coached, 200); month++)
    facts.push({
      kind: "coaching",
      ...own(`log${month}`),
      from: addDays(from, month * 30),
      to: addDays(from, month * 30),
      mode: "logged",
      minutesEmployee: 60 + chance(240),
      minutesEmployer: chance(60),
      themes: ["work-skills", "relatives"].slice(0, 1 + chance(2)),
      careContact: chance(5) === 0,
      colleagueInvolved: chance(3) === 0,
    });
  for (const [at, moment] of [
    [0, "baseline"],
    [182, "followUp"],
  ] as const) {
    const on = addDays(from, at);
    if (!isLogged)
      facts.push({
        kind: "coaching",
        ...own(`report${at}`),
        from: on,
        to: on,
        mode: "reported",
        moment,
        minutesEmployee: 60 + chance(600),
        minutesEmployer: chance(120),
      });
    if (chance(3) === 0) continue;
    facts.push(
      {
        kind: "measurement",
        ...own(`employee${at}`),
        source: "questionnaire",
        on,
        moment,
        respondent: "employee",
        inWork: chance(6) === 0 ? "no" : "yes",
        workFit: mark(),
        supportBenefit: mark(),
        understood: mark(),
        rapport: mark(),
        supportFit: mark(),
        satisfaction: mark(),
        disclosedToEmployer: chance(2) === 0,
        capabilities: workValues,
      },
      {
        kind: "measurement",
        ...own(`coach${at}`),
        source: "questionnaire",
        on,
        moment,
        respondent: "coach",
        match: [
          { aspect: "hours", rating: 1 + chance(4) },
          { aspect: "tasks", rating: 1 + chance(4) },
        ],
        coachJudgement: "better",
      },
    );
  }
  return facts as readonly Fact[];
}

/** Half a year of wage returns of four weeks each, and the answer that they come from. */
function returnsOf(name: string, from: string, chance: Chance): readonly unknown[] {
  const answered = { ...returns, person: token(name) };
  return [
    {
      kind: "coverage",
      ...answered,
      sourceKind: "wage-return",
      observedFrom: "2023-01-01",
      selection: "unknown",
      jobEndsMaintained: "unknown",
      hoursMode: "none",
      hoursLogComplete: false,
    },
    {
      kind: "employment",
      ...answered,
      record: token(`${name}-income`),
      jobRef: token(`${name}-income`),
      employerKey: token(`${name}-employer`),
      workKind: "employment",
      setting: "unknown",
      from,
      to: openEnd,
      returns: Array.from({ length: 4 + chance(8) }, (_, period) => ({
        from: addDays(from, period * 28),
        to: addDays(from, period * 28 + 27),
        paidMinutes: 60 * (40 + chance(90)),
        wageCents: 100_000,
      })),
    },
  ];
}
