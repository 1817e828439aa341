import { type DayNumber, dayNumber, type ExitFact } from "@jobcoach/core";
import type { Subject } from "../observation/subject.ts";
import { REGISTRATION_DAYS } from "./maturity.ts";
import { wageReturnReach } from "./wage-return-reach.ts";
import { type WorkSpan, workSpansOf } from "./work-spans.ts";

/** Work of which an interruption of at most this many days is no end. */
const BRIDGED_GAP_DAYS = 28;

/**
 * Paid work from t0 without more than 28 days in between, whatever the job: it `ended` after its last day; it ran on as far
 * as anybody could see (`runs`) or until the person left sight for good (`left`); or its end is not `known`, and `lastDay` is
 * the last day on which somebody saw it. `followedThrough` is the last day on which the deciding source could have told of an end.
 */
export interface WorkSpell {
  readonly end: "ended" | "runs" | "left" | "not-known";
  readonly lastDay: DayNumber;
  readonly followedThrough: DayNumber;
}

export function workSpellOf(subject: Subject): WorkSpell {
  const { reached, deciding, hasOpenJob } = reachOf(subject.t0Day, workSpansOf(subject));
  let observedUntil = Math.max(subject.t0Day, seenAfter(subject, reached));
  for (const span of deciding) observedUntil = Math.max(observedUntil, span.observedUntil);
  const followedThrough = observedUntil - REGISTRATION_DAYS;
  const { gone, hidden } = exitsAfterStart(subject);
  const spell = (end: WorkSpell["end"], lastDay: DayNumber) => ({ end, lastDay, followedThrough });

  const inSightUntil = Math.min(observedUntil, gone);
  const noticedUntil = inSightUntil - REGISTRATION_DAYS;
  if (Number.isFinite(reached) && (hasOpenJob || deciding.every(({ end }) => end === "stated")))
    return spell("not-known", Math.min(reached, inSightUntil));
  if (reached + 1 > noticedUntil) {
    if (hidden <= noticedUntil && !Number.isFinite(reached)) return spell("not-known", hidden);
    return spell(gone < observedUntil ? "left" : "runs", Math.max(subject.t0Day, noticedUntil));
  }
  const isSeenToEnd = reached + BRIDGED_GAP_DAYS + 1 <= hidden;
  return spell(isSeenToEnd ? "ended" : "not-known", reached);
}

interface Reach {
  readonly reached: DayNumber;
  /** The spans that reach furthest. */
  readonly deciding: readonly WorkSpan[];
  readonly hasOpenJob: boolean;
}

/** How far work goes on from a day; who has a job of which nobody keeps the end up still has it on a day that somebody says so. */
function reachOf(t0Day: DayNumber, spans: readonly WorkSpan[]): Reach {
  let reached = t0Day;
  let open: WorkSpan | undefined;
  const joined: WorkSpan[] = [];
  for (const span of spans) {
    const follows = span.from <= reached + BRIDGED_GAP_DAYS + 1;
    if (!follows && !(open !== undefined && span.end === "stated")) continue;
    joined.push(span);
    if (span.end === "open") open = span;
    reached = Math.max(reached, span.end === "open" ? span.from : span.to);
  }
  const furthest = joined.filter(({ to, end }) => to === reached && end !== "open");
  const known = furthest.some(isOnlyStated) ? furthest.filter((span) => !isOnlyStated(span)) : furthest;
  if (open !== undefined) return { reached, deciding: [...known, open], hasOpenJob: true };
  return { reached, deciding: known.length > 0 ? known : furthest, hasOpenJob: false };
}

const isOnlyStated = ({ end }: WorkSpan) => end === "stated";

/** How far the wage returns can be followed, where they decide about the day after. */
function seenAfter({ trajectory, asOf }: Subject, reached: DayNumber): DayNumber {
  let seen = Number.NEGATIVE_INFINITY;
  for (const { from, to } of wageReturnReach(trajectory, asOf))
    if (from <= reached + 1 && reached + 1 <= to) seen = Math.max(seen, to);
  return seen;
}

/** When somebody died, retired or moved, and when nobody could follow somebody for a time; who came back is in sight. */
function exitsAfterStart({ trajectory, t0Day }: Subject): { readonly gone: DayNumber; readonly hidden: DayNumber } {
  const { exits, episodes, jobs } = trajectory;
  if (exits.length === 0) return NEVER;
  const isBack = (on: string) => [...episodes, ...jobs].some(({ from }) => from > on);
  const first = (...reasons: readonly ExitFact["reason"][]) => {
    const days = exits.filter(
      ({ reason, on }) =>
        reasons.includes(reason) && (reason === "death" || reason === "state-pension-age" || !isBack(on)),
    );
    return Math.min(...days.map(({ on }) => dayNumber(on)).filter((day) => day >= t0Day));
  };
  return { gone: first("death", "state-pension-age", "moved"), hidden: first("detention", "lost-sight") };
}

const NEVER = { gone: Number.POSITIVE_INFINITY, hidden: Number.POSITIVE_INFINITY };
