import { isSheltered } from "../assembly/first-working-day.ts";
import { isFromWageReturns, spansByWageReturns } from "../assembly/work-spans.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import type { WorkKind, WorkSetting } from "../facts/employment.ts";
import { isPaid, workKinds } from "../facts/work-kind.ts";
import { NEAR_DAYS } from "../status/near-days.ts";
import { endIsKnown } from "../status/registered-verdict.ts";
import { statusOn } from "../status/status-on.ts";
import type { UnknownReason, WorkStatus } from "../status/work-status.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";

/** What somebody does on a day: a kind of work with its setting, nothing, or not known. */
export type KindOfWork =
  | { readonly known: true; readonly kind: WorkKind; readonly setting: WorkSetting }
  | { readonly known: true; readonly kind: "none" }
  | { readonly known: false; readonly reason: UnknownReason };

/**
 * The kind of work on a day. Of paid work the kind of the job that shows it, wage returns first, then known ends; else what was
 * stated at most 31 days from the day, else an open registered job. Who has no paid work may have unpaid work, such as a trial
 * placement.
 */
export function kindOfWorkOn(
  trajectory: Trajectory,
  date: CalendarDate,
  status: WorkStatus = statusOn(trajectory, date),
): KindOfWork {
  const day = dayNumber(date);
  if (status.status === "unknown") return { known: false, reason: status.reason };
  if (status.status === "yes") {
    const shown = jobShownOn(trajectory, day);
    const stated = shown === undefined ? statedKind(trajectory, day, "yes") : undefined;
    const job = shown ?? (stated === undefined ? registeredOn(trajectory, day)[0] : undefined);
    const kind = job?.workKind ?? stated ?? "unknown";
    return { known: true, kind, setting: settingOf(job, kind, status.setting) };
  }
  const kind = unpaidJobOn(trajectory, day)?.workKind ?? statedKind(trajectory, day, "no");
  return kind === undefined ? { known: true, kind: "none" } : { known: true, kind, setting: workKinds[kind].setting };
}

/** The paid job that shows the work: in the wage returns, else with a known end. An open end shows less than a statement. */
function jobShownOn(trajectory: Trajectory, day: DayNumber): Job | undefined {
  const returned = spansByWageReturns(trajectory.jobs).find((span) => covers(span, day))?.job;
  return returned ?? registeredOn(trajectory, day).find((job) => endIsKnown(job, day));
}

const registeredOn = ({ jobs }: Trajectory, day: DayNumber): readonly Job[] =>
  jobs.filter((job) => !isFromWageReturns(job) && isPaid(job) === "yes" && runs(job, day));

const unpaidJobOn = ({ jobs }: Trajectory, day: DayNumber) =>
  jobs.find((job) => isPaid(job) === "no" && runs(job, day));

const runs = (job: Job, day: DayNumber) => covers(spanOf(job.from, job.to), day);

/** The kind that the statement nearest to the day names, if it is paid or not as asked. */
function statedKind({ statements }: Trajectory, day: DayNumber, paid: "yes" | "no"): WorkKind | undefined {
  const distance = (on: CalendarDate) => Math.abs(dayNumber(on) - day);
  const [nearest] = statements
    .filter((one) => one.kind === "measurement")
    .filter((one) => one.workKind !== undefined && workKinds[one.workKind].paid === paid)
    .filter((one) => distance(one.on) <= NEAR_DAYS)
    .sort((a, b) => distance(a.on) - distance(b.on));
  return nearest?.workKind;
}

function settingOf(job: Job | undefined, kind: WorkKind, stated: WorkSetting): WorkSetting {
  if (job !== undefined && isSheltered(job)) return "sheltered";
  return stated === "unknown" ? workKinds[kind].setting : stated;
}
