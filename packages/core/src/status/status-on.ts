import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { rememberLast } from "../values/remember-last.ts";
import { outOfSightReason } from "./exits.ts";
import { openEndVerdict, registeredEndVerdict } from "./registered-verdict.ts";
import { statementVerdict } from "./statement-verdict.ts";
import { type NotWorking, unclear, type Verdict, type Working } from "./verdict.ts";
import { wageReturnVerdict } from "./wage-return-verdict.ts";
import type { UnknownReason, WorkStatus } from "./work-status.ts";

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

/** What was found about the trajectory that was asked about last, by day. */
const statusesOf: (trajectory: Trajectory) => Map<CalendarDate, WorkStatus> = /* @__PURE__ */ rememberLast(
  () => new Map(),
);

function findStatus(trajectory: Trajectory, date: CalendarDate): WorkStatus {
  const day = dayNumber(date);
  const outOfSight = outOfSightReason(trajectory, date);
  const verdicts: Verdict[] = [];
  const decided: (Working | NotWorking)[] = [];
  let isUndecidable = false;
  for (const verdict of [
    wageReturnVerdict(trajectory, day),
    statementVerdict(trajectory, day),
    registeredEndVerdict(trajectory, day),
    outOfSight === undefined ? openEndVerdict(trajectory, day) : unclear(outOfSight),
  ]) {
    if (verdict === undefined) continue;
    verdicts.push(verdict);
    if (verdict.status !== "unknown") decided.push(verdict);
    else if (decided.length === 0 && verdict.reason === "sources-disagree") isUndecidable = true;
  }

  const [deciding] = decided;
  if (deciding === undefined || isUndecidable)
    return { day: date, status: "unknown", reason: reasonOf(verdicts, outOfSight), conflicts: [] };
  return { day: date, ...deciding, conflicts: conflictsWith(deciding, decided, date) };
}

function reasonOf(verdicts: readonly Verdict[], outOfSight: UnknownReason | undefined): UnknownReason {
  const reasons = verdicts.flatMap((verdict) => (verdict.status === "unknown" ? [verdict.reason] : []));
  if (reasons.includes("sources-disagree")) return "sources-disagree";
  if (outOfSight !== undefined) return outOfSight;
  return reasons.includes("return-lag") ? "return-lag" : (reasons.at(-1) ?? "no-follow-up");
}

function conflictsWith(
  deciding: Working | NotWorking,
  decided: readonly (Working | NotWorking)[],
  day: CalendarDate,
): readonly Conflict[] {
  const others = decided.filter((verdict) => verdict.status !== deciding.status);
  if (others.length === 0) return [];
  const statements = [deciding, ...others].map(({ evidence, status }) => ({
    stream: evidence.stream,
    source: evidence.source,
    observedUntil: evidence.observedUntil,
    value: status,
  }));
  return [{ kind: "employment", field: "status", day, statements }];
}
