import { isSheltered } from "../assembly/first-working-day.ts";
import type { WorkSpan } from "../assembly/work-spans.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dateOfDay } from "../calendar/day-number.ts";
import { workKinds } from "../facts/work-kind.ts";
import type { NotWorking, Statement, Working } from "./verdict.ts";
import type { Evidence, WorkStatus } from "./work-status.ts";

/** A verdict with all that a status tells of it. */
export type Explained =
  | Omit<Extract<WorkStatus, { status: "yes" }>, "day" | "conflicts">
  | Omit<Extract<WorkStatus, { status: "no" }>, "day" | "conflicts">;

/** A verdict with its evidence, which is made only for who asks: a million trajectories need the answer alone. */
export function explained(verdict: Working | NotWorking): Explained {
  if (verdict.status === "no") {
    const { status, reason, shownBy } = verdict;
    return { status, reason, evidence: evidenceFrom(shownBy) };
  }
  const { status, reason, shownBy } = verdict;
  const evidence = evidenceFrom(shownBy);
  if (!("job" in shownBy)) return { status, reason, evidence, setting: shownBy.setting };
  const { job } = shownBy;
  const setting = isSheltered(job) ? "sheltered" : workKinds[job.workKind].setting;
  const { employerKey } = job;
  return { status, reason, evidence, setting, ...(employerKey === undefined ? {} : { employerKey }) };
}

function evidenceFrom(shownBy: NotWorking["shownBy"]): Evidence {
  if ("job" in shownBy) return evidenceOf(shownBy.job, lastDayOf(shownBy));
  return "works" in shownBy ? evidenceOf(shownBy.fact, dateOf(shownBy)) : evidenceOf(shownBy);
}

const lastDayOf = ({ to }: WorkSpan) => (Number.isFinite(to) ? dateOfDay(to) : undefined);
const dateOf = ({ day }: Statement) => dateOfDay(day);

/** The evidence that a fact gives. */
function evidenceOf(
  fact: { readonly source: Evidence["source"]; readonly stream: string; readonly observedUntil: CalendarDate },
  on?: CalendarDate,
): Evidence {
  const { source, stream, observedUntil } = fact;
  return on === undefined ? { source, stream, observedUntil } : { source, stream, observedUntil, on };
}
