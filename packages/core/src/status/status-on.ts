import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { rememberLast } from "../values/remember-last.ts";
import { explained } from "./evidence.ts";
import { outOfSightReason } from "./exits.ts";
import { openEndVerdict, registeredEndVerdict } from "./registered-verdict.ts";
import { statementVerdict } from "./statement-verdict.ts";
import { type NotWorking, unclear, type Verdict, type Working } from "./verdict.ts";
import { wageReturnVerdict } from "./wage-return-verdict.ts";
import type { NotWorkingReason, UnknownReason, WorkingReason, WorkStatus } from "./work-status.ts";

/** Whether somebody has paid work on a day and why, without the evidence. */
export type WorkAnswer =
  | { readonly status: "yes"; readonly reason: WorkingReason }
  | { readonly status: "no"; readonly reason: NotWorkingReason }
  | { readonly status: "unknown"; readonly reason: UnknownReason };

/**
 * Whether somebody has paid work on a day: yes, no, or unknown with the reason. Wage returns outrank statements, then
 * registered ends, then open ends; what disagrees with the answer is kept beside it. Of somebody who moved, is detained or
 * was lost from sight nobody keeps open ends up, so these say nothing then.
 */
export function statusOn(trajectory: Trajectory, date: CalendarDate): WorkStatus {
  const statuses = statusesOf(trajectory);
  const known = statuses.get(date);
  if (known !== undefined) return known;
  const status = findStatus(trajectory, date);
  statuses.set(date, status);
  return status;
}

/** The status and reason that `statusOn` gives, several times as quick, because it stops at the first source that decides. */
export const workOn: (trajectory: Trajectory, day: DayNumber) => WorkAnswer = verdictOn;

function verdictOn(trajectory: Trajectory, day: DayNumber): Verdict {
  const found = foundFor(trajectory);
  for (let one = found.latest; one !== undefined; one = one.before) if (one.day === day) return one.verdict;
  const verdict = decide(trajectory, day);
  found.latest = { day, verdict, before: found.latest };
  return verdict;
}

/** The verdict about a day, and what was found before it. */
interface Found {
  readonly day: DayNumber;
  readonly verdict: Verdict;
  readonly before: Found | undefined;
}

/** What was found about the trajectory that was asked about last: a handful of days, each with its verdict. */
const foundFor = /* @__PURE__ */ rememberLast((_: Trajectory): { latest: Found | undefined } => ({
  latest: undefined,
}));

function decide(trajectory: Trajectory, day: DayNumber): Verdict {
  let reason: UnknownReason | undefined;
  for (const verdictBy of sources) {
    const verdict = verdictBy(trajectory, day);
    if (verdict === undefined) continue;
    if (verdict.status !== "unknown" || verdict.reason === "sources-disagree") return verdict;
    if (reason !== "return-lag") reason = verdict.reason;
  }
  return unclear(outOfSightOn(trajectory, day) ?? reason ?? "no-follow-up");
}

/** The strongest first. */
const sources: readonly ((trajectory: Trajectory, day: DayNumber) => Verdict | undefined)[] = [
  wageReturnVerdict,
  statementVerdict,
  registeredEndVerdict,
  (trajectory, day) => {
    const outOfSight = outOfSightOn(trajectory, day);
    return outOfSight === undefined ? openEndVerdict(trajectory, day) : unclear(outOfSight);
  },
];

const outOfSightOn = (trajectory: Trajectory, day: DayNumber) =>
  trajectory.exits.length === 0 ? undefined : outOfSightReason(trajectory, dateOfDay(day));

/** The status that `statusOn` gives, but for what disagrees with it. */
export function undisputedStatusOn(trajectory: Trajectory, date: CalendarDate): WorkStatus {
  const answer = verdictOn(trajectory, dayNumber(date));
  return answer.status === "unknown"
    ? { day: date, status: "unknown", reason: answer.reason, conflicts: [] }
    : { day: date, ...explained(answer), conflicts: [] };
}

/** What was found about the trajectory that was asked about last, by day. */
const statusesOf: (trajectory: Trajectory) => Map<CalendarDate, WorkStatus> = /* @__PURE__ */ rememberLast(
  () => new Map(),
);

function findStatus(trajectory: Trajectory, date: CalendarDate): WorkStatus {
  const day = dayNumber(date);
  const status = undisputedStatusOn(trajectory, date);
  const answer = verdictOn(trajectory, day);
  return answer.status === "unknown" ? status : { ...status, conflicts: conflictsWith(answer, trajectory, day) };
}

function conflictsWith(deciding: Working | NotWorking, trajectory: Trajectory, day: DayNumber): readonly Conflict[] {
  const others: (Working | NotWorking)[] = [];
  for (const verdictBy of sources) {
    const verdict = verdictBy(trajectory, day);
    if (verdict !== undefined && verdict.status !== "unknown" && verdict.status !== deciding.status)
      others.push(verdict);
  }
  if (others.length === 0) return [];
  const statements = [deciding, ...others].map(explained).map(({ evidence, status }) => ({
    stream: evidence.stream,
    source: evidence.source,
    observedUntil: evidence.observedUntil,
    value: status,
  }));
  return [{ kind: "employment", field: "status", day: dateOfDay(day), statements }];
}
