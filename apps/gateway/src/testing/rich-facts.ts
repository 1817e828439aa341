import {
  addDays,
  type CoachingFact,
  CoachingTheme,
  type DeliveryMetadata,
  type EmploymentFact,
  endOn,
  type Fact,
  openEnd,
  type PersonFact,
  type ProvisionFact,
  type ResultFact,
  type SubsidyFact,
} from "@jobcoach/core";
import { randomFrom } from "@jobcoach/outcomes";
import { fileOf, metadataOf, tokenOf } from "./facts-file.ts";
import { answersOf } from "./rich-answers.ts";
import { between, type Life, lifeOf, type Town } from "./rich-life.ts";

/** One of them is too small to show anything of. */
export const towns: readonly Town[] = [
  { municipality: "GM0014", trajectories: 400, days: 530, losses: 1, hoursMode: "logged" },
  { municipality: "GM0344", trajectories: 360, days: 530, losses: 0.85, hoursMode: "logged" },
  { municipality: "GM0855", trajectories: 300, days: 530, losses: 1.6, hoursMode: "logged" },
  { municipality: "GM0034", trajectories: 260, days: 530, losses: 1.2, hoursMode: "reported" },
  { municipality: "GM0080", trajectories: 220, days: 530, losses: 1.3, hoursMode: "reported" },
  { municipality: "GM0153", trajectories: 320, days: 530, losses: 2.6, hoursMode: "logged" },
  { municipality: "GM0193", trajectories: 240, days: 530, losses: 1.1, hoursMode: "reported" },
  { municipality: "GM0392", trajectories: 280, days: 530, losses: 0.9, hoursMode: "logged" },
  { municipality: "GM0758", trajectories: 300, days: 530, losses: 1.4, hoursMode: "logged" },
  { municipality: "GM0772", trajectories: 380, days: 530, losses: 1.2, hoursMode: "logged" },
  { municipality: "GM0935", trajectories: 230, days: 530, losses: 1, hoursMode: "reported" },
  { municipality: "GM0448", trajectories: 6, days: 160, losses: 1, hoursMode: "logged" },
];

const metadataOfTown = ({ municipality, hoursMode }: Town): DeliveryMetadata =>
  metadataOf({ municipality, hoursMode, hoursLogComplete: hoursMode === "logged" });

/** The facts file of a town, as a sender would make it. */
export const richFactsFile = (town: Town): Blob => fileOf(metadataOfTown(town), richFacts(town), town.trajectories);

/** Facts of all kinds of so many invented trajectories, so that nearly every indicator has something to count. */
function* richFacts(town: Town): Generator<Fact> {
  const { municipality, grantor, stream, period: _, ...coverage } = metadataOfTown(town);
  const shared = { municipality, grantor, stream, source: "case-file", observedUntil: coverage.observedUntil } as const;
  yield { kind: "coverage", ...shared, sourceKind: "case-file", ...coverage };
  for (let index = 0; index < town.trajectories; index++) {
    const random = randomFrom(Number(municipality.slice(2)) * 10_000 + index);
    const name = `${municipality}-${index}`;
    yield* factsOf(
      lifeOf(town, random, { ...shared, person: tokenOf(name), trajectoryRef: tokenOf(`t-${name}`) }),
      name,
    );
  }
}

function* factsOf(life: Life, name: string): Generator<Fact> {
  yield personOf(life);
  yield* provisionsOf(life, name);
  if (life.isCoached) yield* coachedFactsOf(life, name);
}

function* coachedFactsOf(life: Life, name: string): Generator<Fact> {
  yield* jobsOf(life, name);
  yield* contactsOf(life, name);
  yield* subsidiesOf(life, name);
  yield* resultsOf(life);
  yield* answersOf(life);
}

const personOf = ({ own, random }: Life): PersonFact => ({
  kind: "person",
  ...own,
  birthMonth: `${between(random, 1965, 2004)}-0${between(random, 1, 9)}`,
  sex: random() < 0.45 ? "f" : "m",
});

function* provisionsOf({ own, coached, isCoached, towardsWork }: Life, name: string): Generator<ProvisionFact> {
  const shared = { kind: "provision", ...own, grantedBy: "municipality", form: "natura-extern" } as const;
  if (towardsWork !== undefined)
    yield { ...shared, ref: tokenOf(`w-${name}`), type: "40", from: towardsWork, to: endOn(addDays(coached, -1)) };
  if (isCoached) yield { ...shared, ref: tokenOf(`p-${name}`), type: "30", from: coached, to: openEnd };
}

function* jobsOf(life: Life, name: string): Generator<EmploymentFact> {
  const { own, random, trial, job, jobEnd, nextJob, hoursPerWeek } = life;
  const shared = { kind: "employment", ...own, setting: "regular", hoursPerWeek } as const;
  const first = { employerKey: tokenOf(`e-${name}`) };
  if (trial !== undefined) {
    const last = job ?? addDays(trial, 60);
    const to = endOn(addDays(last, -1));
    yield { ...shared, ...first, jobRef: tokenOf(`t-${name}`), workKind: "proefplaatsing", from: trial, to };
  }
  const loonkostensubsidie = random() < 0.4 ? "yes" : "no";
  const paid = { ...shared, workKind: "employment", loonkostensubsidie } as const;
  if (job !== undefined) yield { ...paid, ...first, jobRef: tokenOf(`j-${name}`), from: job, to: jobEnd };
  if (nextJob !== undefined)
    yield {
      ...paid,
      jobRef: tokenOf(`n-${name}`),
      employerKey: tokenOf(`o-${name}`),
      from: nextJob,
      to: openEnd,
    };
}

/** How often a theme comes up falls from the first of the list to the last. */
const chanceOfTheme = (number: number) => 0.5 - 0.018 * number;

function* contactsOf({ own, random, coached, hoursMode }: Life, name: string): Generator<CoachingFact> {
  const involved = {
    colleagueInvolved: random() < 0.55,
    careContact: random() < 0.3,
    relativesContact: random() < 0.25,
  };
  const themes = CoachingTheme.options.filter((_, number) => random() < chanceOfTheme(number));
  const employee = between(random, 90, 480);
  const employer = random() < 0.7 ? between(random, 15, 150) : 0;
  const reported = hoursMode === "reported";
  for (const month of reported ? [0, 6] : [0, 1, 2, 3, 4, 5]) {
    const day = addDays(coached, between(random, 2, 12) + month * 30);
    const left = 1 - month * 0.07;
    yield {
      kind: "coaching",
      ...own,
      ...(reported ? { source: "coach-report", moment: month === 0 ? "baseline" : "followUp" } : {}),
      record: tokenOf(`c-${name}-${month}`),
      from: day,
      to: day,
      mode: hoursMode,
      minutesEmployee: Math.round(employee * left),
      minutesEmployer: Math.round(employer * left),
      themes,
      ...involved,
    };
  }
}

/** Of every hundred jobs: how many have the scheme. */
const SCHEMES = {
  loondispensatie: 4,
  loonkostenvoordeel: 18,
  "no-riskpolis": 30,
  "subsidie-interne-jobcoach": 8,
  werkplekaanpassing: 12,
  vervoersvoorziening: 9,
} as const;

function* subsidiesOf({ own, random, job, jobEnd }: Life, name: string): Generator<SubsidyFact> {
  if (job === undefined) return;
  for (const [scheme, percent] of Object.entries(SCHEMES) as [SubsidyFact["scheme"], number][])
    if (random() * 100 < percent)
      yield { kind: "subsidy", ...own, record: tokenOf(`${scheme}-${name}`), scheme, from: job, to: jobEnd };
}

function* resultsOf({ own, random, coached, jobEnd, nextJob }: Life): Generator<ResultFact> {
  if (random() < 0.1) return;
  for (const days of [182, 364]) {
    const periodTo = addDays(coached, days - 10);
    const isOut = jobEnd.state === "on" && jobEnd.day < periodTo && (nextJob === undefined || nextJob > periodTo);
    const turn = Math.floor(random() * 10);
    const code = isOut ? "R6" : (["R1", "R2", "R2", "R2", "R3", "R3", "R3", "R4", "R5", "R5"] as const)[turn];
    if (code !== undefined && periodTo <= own.observedUntil)
      yield { kind: "result", ...own, source: "coach-report", code, periodTo };
  }
}
