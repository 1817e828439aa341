import { accountingPeriods } from "./accounting.ts";
import { AS_OF, type Day } from "./calendar.ts";
import { isPaid, type Job, type Person, type Spell } from "./truth.ts";

/** The jobs that the file of the municipality shows, oldest first; a job that stands in no row is not known. */
export function recordedJobs(person: Person): Job[] {
  return person.jobs.filter((job) => isShown(person, job));
}

export function recordedPaidJobs(person: Person): Job[] {
  return recordedJobs(person).filter(isPaid);
}

function isShown(person: Person, job: Job): boolean {
  if (!job.known) return false;
  switch (person.municipality) {
    case "apeldoorn":
      return person.spells.some((spell) => spell.job !== undefined && person.jobs[spell.job] === job);
    case "zaanstad":
      return accountingPeriods(person).some((period) => period.job === job);
    case "arnhem":
      return person.spells.some((spell) => jobsBeside(person, spell).includes(job));
  }
}

/** Arnhem lists a job under every facility it runs beside, and a later job under the facility before it. */
export function jobsBeside(person: Person, spell: Spell): Job[] {
  if (spell.type !== "30") return [];
  const coaching = person.spells.filter(({ type }) => type === "30");
  const following = coaching[coaching.indexOf(spell) + 1];
  const until = following === undefined ? AS_OF + 1 : following.from;
  return person.jobs.filter((job) => job.known && job.from < until && (job.to ?? AS_OF) >= spell.from);
}

export interface KnownTrajectory {
  readonly from: Day;
  readonly to: Day;
  /** The first day on which both coaching and a paid job run, as far as the file shows. */
  readonly t0?: Day;
}

/** Coaching on the job, joined where at most 28 days lie between. */
export function knownTrajectories(person: Person): KnownTrajectory[] {
  const jobs = recordedPaidJobs(person);
  const groups: Spell[][] = [];
  for (const spell of person.spells.filter(({ type }) => type === "30")) {
    const before = groups.at(-1)?.at(-1)?.to;
    if (before !== undefined && spell.from - before - 1 <= 28) groups.at(-1)?.push(spell);
    else groups.push([spell]);
  }
  return groups.map((spells) => {
    const t0 = spells
      .flatMap((spell) =>
        jobs
          .map((job) => ({
            on: Math.max(spell.from, job.from),
            last: Math.min(spell.to ?? AS_OF, job.recordedTo ?? AS_OF),
          }))
          .filter(({ on, last }) => on <= last),
      )
      .reduce((first, { on }) => Math.min(first, on), Number.POSITIVE_INFINITY);
    const trajectory = { from: (spells[0] as Spell).from, to: (spells.at(-1) as Spell).to ?? AS_OF };
    return Number.isFinite(t0) ? { ...trajectory, t0 } : trajectory;
  });
}
