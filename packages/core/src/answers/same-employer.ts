import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import type { YesNoUnknown } from "../facts/employment.ts";
import { isPaid } from "../facts/work-kind.ts";
import { statusOn } from "../status/status-on.ts";
import type { WorkStatus } from "../status/work-status.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import type { Token } from "../values/token.ts";
import { paidJobsOn } from "./paid-jobs.ts";

/** Whether somebody works for the employer of t0 on a day. */
export type SameEmployer = "same" | "other" | "not-working" | "unknown";

/** An employer as one source names it. */
type Employer = Pick<Job, "stream" | "employerKey">;

/**
 * Whether the work on a day is with the employer of t0: by the wage returns that show work on the day, else by the registered
 * jobs that run. An open job that nobody keeps up, beside one that runs for sure, does not make it the same, only not known. Sources number employers each in their own way, so keys that differ mean another employer within one source
 * only. Unknown where an employer is not known or the status is not. Working for both the old and a new employer is `same`.
 */
export function sameEmployerOn(
  trajectory: Trajectory,
  date: CalendarDate,
  status: WorkStatus = statusOn(trajectory, date),
): SameEmployer {
  if (status.status === "no") return "not-working";
  if (status.status === "unknown") return "unknown";
  const { returned, speaking, doubtful } = paidJobsOn(trajectory, dayNumber(date));
  const paid: readonly Employer[] = returned.length > 0 ? returned : speaking;
  const shown = paid.length === 0 ? employersIn(status) : paid;
  const answerOf = (employer: Employer) => isEmployerOfStart(trajectory, employer);
  const answers = shown.map(answerOf);
  if (answers.includes("yes")) return "same";
  if (answers.length === 0 || answers.includes("unknown")) return "unknown";
  return doubtful.every((job) => answerOf(job) === "no") ? "other" : "unknown";
}

/** Whether a paid job on a day is with the employer of t0, as far as the jobs alone can tell. */
export function worksForEmployerOfStart(trajectory: Trajectory, day: DayNumber): boolean {
  const { returned, speaking } = paidJobsOn(trajectory, day);
  const shown = returned.length > 0 ? returned : speaking;
  return shown.some((job) => isEmployerOfStart(trajectory, job) === "yes");
}

/** The employer that the evidence of a status names. */
const employersIn = ({ evidence, employerKey }: Extract<WorkStatus, { status: "yes" }>): readonly Employer[] =>
  employerKey === undefined ? [] : [{ stream: evidence.stream, employerKey }];

function isEmployerOfStart(trajectory: Trajectory, { stream, employerKey }: Employer): YesNoUnknown {
  if (employerKey === undefined) return "unknown";
  if (employerKey === trajectory.jobAtStart?.employerKey) return "yes";
  const atStart = keyAtStart(trajectory, stream);
  if (atStart === undefined) return "unknown";
  return employerKey === atStart ? "yes" : "no";
}

/** The employer of t0 as a source names it; a source beside that of the first job must know one employer on that day. */
function keyAtStart({ jobs, jobAtStart, t0 }: Trajectory, stream: string): Token | undefined {
  if (jobAtStart === undefined || t0 === undefined) return undefined;
  if (jobAtStart.stream === stream) return jobAtStart.employerKey;
  const running = jobs.filter(
    (job) => job.stream === stream && isPaid(job) === "yes" && covers(spanOf(job.from, job.to), dayNumber(t0)),
  );
  const keys = new Set(running.map(({ employerKey }) => employerKey));
  return keys.size === 1 ? running[0]?.employerKey : undefined;
}
