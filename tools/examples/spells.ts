import { AS_OF, addMonths, type Day } from "./calendar.ts";
import type { Random } from "./random.ts";
import { isPaid, type Job, type Municipality, type Spell, type SpellEnd } from "./truth.ts";

interface Coaching {
  readonly random: Random;
  readonly municipality: Municipality;
  readonly nextRef: (from: Day) => string;
  readonly start: Day;
  /** The last day of all coaching; absent while it runs. */
  readonly end?: Day | undefined;
  readonly endReason: SpellEnd;
  readonly regime: Spell["regime"];
  readonly jobs: readonly Job[];
}

/**
 * The facilities as granted: one for the whole of the coaching, or several with at most 28 days between them, because a
 * term ran out or (Apeldoorn, one job per row) because another job began.
 */
export function makeSpells(coaching: Coaching): Spell[] {
  const { random, municipality, start } = coaching;
  const last = coaching.end ?? AS_OF;
  const form = random.weighted({ "natura-extern": 40, intern: 30, "subsidy-extern": 18, werkbegeleiding: 12 });
  const cuts = [start];
  if (municipality === "apeldoorn") cuts.push(...cutsByJob(coaching, last));
  const renewal = addMonths(start, random.pick([6, 12, 12]));
  const renews =
    municipality !== "zaanstad" && cuts.length === 1 && random.chance(municipality === "apeldoorn" ? 0.1 : 0.2);
  const gap = random.pick([0, 0, 0, 5, 13, 20, 27]);
  if (renews && renewal + gap + 60 < last) cuts.push(renewal + gap);
  return cuts.map((from, at) => {
    const following = cuts[at + 1];
    const to = following === undefined ? coaching.end : following - 1 - (renews ? gap : 0);
    return {
      ref: coaching.nextRef(from),
      type: "30",
      from,
      form,
      regime: coaching.regime,
      plannedTo: plannedEnd(from, to),
      ...(to === undefined ? {} : { to, endReason: following === undefined ? coaching.endReason : "other" }),
      ...jobBeside(coaching.jobs, from, following ?? last + 1),
    };
  });
}

/** Apeldoorn opens a new row for a job that begins while the coaching runs; half of the trials get no row of their own. */
function cutsByJob({ random, start, jobs }: Coaching, last: Day): Day[] {
  const known = jobs.filter((job) => job.known);
  const hideTrial = random.chance(0.5);
  return known
    .slice(1)
    .filter((job, at) => job.from > start && job.from <= last && !(hideTrial && known[at]?.kind === "proefplaatsing"))
    .map((job) => job.from);
}

function plannedEnd(from: Day, to: Day | undefined): Day {
  let planned = addMonths(from, 6) - 1;
  while (planned < (to ?? AS_OF)) planned = addMonths(planned + 1, 6) - 1;
  return planned;
}

/** The job to show beside a facility: a paid one that runs in it, else any that runs in it, else the last one known. */
function jobBeside(jobs: readonly Job[], from: Day, until: Day): { job?: number } {
  const known = jobs.map((job, at) => ({ job, at })).filter(({ job }) => job.known && job.from < until);
  const running = known.filter(({ job }) => job.to === undefined || job.to >= from);
  const found = running.find(({ job }) => isPaid(job)) ?? running[0] ?? known.at(-1);
  return found === undefined ? {} : { job: found.at };
}
