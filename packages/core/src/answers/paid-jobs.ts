import { SAME_START_DAYS } from "../assembly/first-working-day.ts";
import { spansByRegisters, spansByWageReturns, type WorkSpan } from "../assembly/work-spans.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import { isSureToRunOn } from "../status/registered-verdict.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { added } from "../values/added.ts";

/** The paid jobs that tell what the work on a day is like. */
export interface PaidJobs {
  readonly speaking: readonly Job[];
  /** Registered jobs that may have ended long ago, beside others that run for sure; they decide nothing. */
  readonly doubtful: readonly Job[];
  /** The jobs among them that show work in the wage returns. */
  readonly returned: readonly Job[];
}

/**
 * The paid jobs on a day. Where the wage returns show work, those jobs and the registered ones that may be the same: of the same
 * employer, or begun at most 31 days from it where the employer is not named or named by another source. Else the registered
 * jobs that run for sure, or all that may run where none does.
 */
export function paidJobsOn(trajectory: Trajectory, day: DayNumber): PaidJobs {
  const returned = jobsOn(spansByWageReturns(trajectory.jobs), day);
  const registered = jobsOn(spansByRegisters(trajectory.jobs), day);
  if (returned.length > 0) {
    const same = registered.filter((job) => returned.some((shown) => mayBeSame(shown, job)));
    return { speaking: [...returned, ...same], doubtful: [], returned };
  }
  if (registered.length < 2) return { speaking: registered, doubtful: NONE, returned };
  const sure = registered.filter((job) => isSureToRunOn(trajectory, job, day));
  if (sure.length === 0 || sure.length === registered.length) return { speaking: registered, doubtful: [], returned };
  return { speaking: sure, doubtful: registered.filter((job) => !sure.includes(job)), returned };
}

function jobsOn(spans: readonly WorkSpan[], day: DayNumber): readonly Job[] {
  let jobs: Job[] | undefined;
  for (const { from, to, job } of spans) if (from <= day && day <= to) jobs = added(jobs, job);
  return jobs ?? NONE;
}

const NONE: readonly Job[] = [];

function mayBeSame(shown: Job, registered: Job): boolean {
  const [a, b] = [shown.employerKey, registered.employerKey];
  if (a !== undefined && b !== undefined && (a === b || shown.stream === registered.stream)) return a === b;
  return Math.abs(dayNumber(shown.from) - dayNumber(registered.from)) <= SAME_START_DAYS;
}
