import {
  AS_OF,
  type Day,
  day,
  LAST_FINAL_T0,
  LAST_MATURE_T0,
  LAST_T0_FOR_RETURNS,
  OBSERVED_FROM,
  WINDOW,
  workday,
} from "./calendar.ts";
import { makeJob, makeJobs } from "./jobs.ts";
import { plans } from "./plans.ts";
import { createRandom, type Random } from "./random.ts";
import { makeSpells } from "./spells.ts";
import { numbersOf } from "./test-numbers.ts";
import { makeTraits } from "./traits.ts";
import type { Beginning, Destiny, Job, Municipality, Person, Spell, SpellEnd } from "./truth.ts";

interface Opening {
  readonly beginning: Beginning;
  readonly start: Day;
  readonly t0: Day;
}

/** Everything that happened to the persons of a municipality. */
export function tellStories(municipality: Municipality): Person[] {
  const random = createRandom(`stories ${municipality}`);
  const plan = plans[municipality];
  const openings = random
    .deck(plan.beginnings, plan.persons)
    .map((beginning, at) => open(random, beginning, at, plan.persons));
  const destinies = dealDestinies(random, municipality, openings);
  const bsns = random.shuffled(numbersOf[municipality].slice(0, plan.persons));
  let clientNumber = { apeldoorn: 10_230, arnhem: 0, zaanstad: 55_100 }[municipality];
  const counters = new Map<string, number>();
  const nextRef = (from: Day) => {
    const year = String(new Date(from * 86_400_000).getUTCFullYear());
    const number = (counters.get(year) ?? 0) + 1;
    counters.set(year, number);
    return municipality === "zaanstad"
      ? `JC${year.slice(2)}${String(number).padStart(4, "0")}`
      : `AR-${year}-${String(number).padStart(4, "0")}`;
  };
  return openings.map((opening, at) => {
    clientNumber += random.between(1, 9);
    const destiny = destinies[at] as Destiny;
    return tell({
      random,
      municipality,
      opening,
      destiny,
      bsn: bsns[at] as string,
      clientNumber: String(clientNumber),
      nextRef,
    });
  });
}

function open(random: Random, beginning: Beginning, at: number, persons: number): Opening {
  const span = day("2026-06-10") - OBSERVED_FROM - 7;
  const start = workday(OBSERVED_FROM + 7 + Math.floor(((at + random.unit()) / persons) * span));
  const lag =
    beginning === "trial-first"
      ? random.pick([28, 30, 31, 60, 61, 62, 90, 91])
      : beginning === "job-later"
        ? random.between(10, 95)
        : 0;
  return { beginning, start, t0: workday(start + lag) };
}

const settled: ReadonlySet<Beginning> = new Set(["in-job", "trial-first", "job-later"]);

/** Exact shares in the final cohorts, among the other mature and among the rest, so that the figures do not hang on the draw. */
function dealDestinies(random: Random, municipality: Municipality, openings: readonly Opening[]): Destiny[] {
  const { destinies, contradicted } = plans[municipality];
  const result: Destiny[] = openings.map(({ beginning }) => (settled.has(beginning) ? "kept" : "none"));
  const placed = openings.flatMap(({ beginning, t0 }, at) => (settled.has(beginning) ? [{ beginning, t0, at }] : []));
  const early = random.shuffled(
    placed.filter(({ t0, beginning }) => t0 <= LAST_T0_FOR_RETURNS && beginning === "in-job"),
  );
  const special = new Set<number>();
  for (const [destiny, count] of Object.entries(contradicted) as [Destiny, number][]) {
    for (const { at } of early.splice(0, count)) {
      result[at] = destiny;
      special.add(at);
    }
  }
  const rest = placed.filter(({ at }) => !special.has(at));
  const ages = [LAST_FINAL_T0, LAST_MATURE_T0, Number.POSITIVE_INFINITY];
  for (const [at, last] of ages.entries()) {
    const group = rest.filter(({ t0 }) => t0 <= last && t0 > (ages[at - 1] ?? Number.NEGATIVE_INFINITY));
    const deck = random.deck(destinies as Record<Destiny, number>, group.length);
    group.forEach(({ at }, card) => {
      result[at] = deck[card] as Destiny;
    });
  }
  return result;
}

interface Telling {
  readonly random: Random;
  readonly municipality: Municipality;
  readonly opening: Opening;
  readonly destiny: Destiny;
  readonly bsn: string;
  readonly clientNumber: string;
  readonly nextRef: (from: Day) => string;
}

function tell({ random, municipality, opening, destiny, bsn, clientNumber, nextRef }: Telling): Person {
  const { beginning, start, t0 } = opening;
  const traits = makeTraits(random, municipality, destiny, start);
  const exit = makeExit(random, destiny, t0);
  let jobs: Job[] = makeJobs({ random, municipality, capacity: traits.capacity, beginning, destiny, start, t0 });
  if (exit && exit.reason !== "moved")
    jobs = jobs.map((job) => endAt(job, exit.on, exit.reason === "death" ? "death" : "pension"));
  const finish = finishCoaching(random, destiny, opening, jobs, exit?.on);
  const regime = traits.regime;
  const before = leadIn(random, municipality, beginning, start, regime, nextRef);
  const spells: Spell[] =
    beginning === "before-coaching-only"
      ? []
      : makeSpells({ random, municipality, nextRef, start, ...finish, regime, jobs });
  const again = returnToCoaching(random, destiny, t0, spells, jobs, municipality, traits.capacity);
  if (again) {
    jobs = again.jobs;
    spells.push(...makeSpells({ random, municipality, nextRef, ...again, endReason: "completed", regime }));
  }
  return {
    municipality,
    bsn,
    clientNumber,
    beginning,
    destiny,
    ...traits,
    jobs: jobs.filter((job) => job.from <= AS_OF),
    spells: [...before, ...spells].filter((spell) => spell.from <= AS_OF),
    ...(exit && exit.on <= AS_OF ? { exit } : {}),
  };
}

function makeExit(random: Random, destiny: Destiny, t0: Day): Person["exit"] {
  if (destiny !== "death" && destiny !== "moved" && destiny !== "state-pension-age") return undefined;
  return { reason: destiny, on: t0 + random.between(40, 150) };
}

function endAt(job: Job, on: Day, reason: "death" | "pension"): Job {
  if (on > AS_OF || job.to !== undefined) return job;
  return { ...job, to: on, endReason: reason, recordedTo: on, recordedReason: reason };
}

function finishCoaching(
  random: Random,
  destiny: Destiny,
  { start, t0 }: Opening,
  jobs: readonly Job[],
  exitOn: Day | undefined,
) {
  const usual = start + (random.chance(0.12) ? random.between(110, 175) : random.between(190, 640));
  const lastJob = jobs.at(-1);
  const early: Partial<Record<Destiny, [Day, SpellEnd]>> = {
    lost: [(lastJob?.to ?? t0) + random.between(0, 45), "job-lost"],
    "lost-unreported": [t0 + random.between(20, 45), "completed"],
    "new-job-unreported": [(jobs[0]?.to ?? t0) + random.between(0, 4), "job-lost"],
    "end-not-dated": [(lastJob?.to ?? t0) - random.between(0, 20), "stopped-early"],
    moved: [exitOn ?? t0, "moved"],
    death: [exitOn ?? t0, "death"],
    "state-pension-age": [exitOn ?? t0, "pension"],
  };
  const reason = random.weighted({ completed: 70, "taken-over": 14, "stopped-early": 10, other: 6 });
  const [end, endReason] = early[destiny] ?? [Math.max(usual, lastJob ? lastJob.from + 60 : usual), reason];
  return end <= AS_OF ? { end: Math.max(end, t0 + 3), endReason } : { endReason };
}

/** Arnhem coaches some people towards work first (type 40); it ends at most 28 days before the coaching on the job. */
function leadIn(
  random: Random,
  municipality: Municipality,
  beginning: Beginning,
  start: Day,
  regime: Spell["regime"],
  nextRef: (from: Day) => string,
): Spell[] {
  const only = beginning === "before-coaching-only";
  if (municipality !== "arnhem" || !(only || random.chance(0.14))) return [];
  const from = workday(start - random.between(70, 200));
  if (from < OBSERVED_FROM) return [];
  const to = only ? start + random.between(0, 20) : start - 1 - random.pick([0, 0, 3, 10, 21, 28]);
  return [
    {
      ref: nextRef(from),
      type: "40",
      from,
      to,
      plannedTo: to,
      form: "natura-extern",
      regime,
      endReason: only ? "stopped-early" : "completed",
    },
  ];
}

/** A few persons are coached once more, more than 28 days later: with a new job, or in the job they kept. */
function returnToCoaching(
  random: Random,
  destiny: Destiny,
  t0: Day,
  spells: readonly Spell[],
  jobs: readonly Job[],
  municipality: Municipality,
  capacity: string,
) {
  const end = spells.at(-1)?.to;
  if (
    end === undefined ||
    !(destiny === "lost" || destiny === "kept") ||
    !random.chance(destiny === "lost" ? 0.3 : 0.09)
  )
    return undefined;
  const start = workday(Math.max(end + random.between(40, 150), destiny === "lost" ? t0 + WINDOW + 45 : 0));
  if (start > AS_OF - 20) return undefined;
  const again =
    destiny === "lost"
      ? [makeJob({ random, municipality, capacity, kind: "employment", from: start + random.pick([0, 0, 0, 14]) })]
      : [];
  const until = start + random.between(150, 420);
  return { start, jobs: [...jobs, ...again], ...(until <= AS_OF ? { end: until } : {}) };
}
