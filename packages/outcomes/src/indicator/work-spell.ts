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
  const {
    reached,
    observedUntil: reachSeenUntil,
    hasOpenJob,
    isOnlyStated,
  } = reachOf(subject.t0Day, workSpansOf(subject));
  const observedUntil = Math.max(subject.t0Day, seenAfter(subject, reached), reachSeenUntil);
  const followedThrough = observedUntil - REGISTRATION_DAYS;
  const { gone, hidden } = exitsAfterStart(subject);
  const spell = (end: WorkSpell["end"], lastDay: DayNumber) => ({ end, lastDay, followedThrough });

  const inSightUntil = Math.min(observedUntil, gone);
  const noticedUntil = inSightUntil - REGISTRATION_DAYS;
  if (Number.isFinite(reached) && (hasOpenJob || isOnlyStated))
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
  /** The last day that the sources of the work that reaches furthest speak about; infinitely early where there is none. */
  readonly observedUntil: DayNumber;
  readonly hasOpenJob: boolean;
  /** Nothing but statements says that the work reaches this far. */
  readonly isOnlyStated: boolean;
}

/** How far work goes on from a day; who has a job of which nobody keeps the end up still has it on a day that somebody says so. */
function reachOf(t0Day: DayNumber, spans: readonly WorkSpan[]): Reach {
  let reached = t0Day;
  let open: WorkSpan | undefined;
  let knownUntil = NOT_OBSERVED;
  let statedUntil = NOT_OBSERVED;
  for (const span of spans) {
    const follows = span.from <= reached + BRIDGED_GAP_DAYS + 1;
    if (!follows && !(open !== undefined && span.end === "stated")) continue;
    if (span.end === "open") open = span;
    const reaches = span.end === "open" ? span.from : span.to;
    if (reaches > reached) {
      reached = reaches;
      knownUntil = NOT_OBSERVED;
      statedUntil = NOT_OBSERVED;
    }
    if (span.end === "open" || span.to < reached) continue;
    if (span.end === "stated") statedUntil = Math.max(statedUntil, span.observedUntil);
    else knownUntil = Math.max(knownUntil, span.observedUntil);
  }
  if (open !== undefined)
    return { reached, observedUntil: Math.max(knownUntil, open.observedUntil), hasOpenJob: true, isOnlyStated: false };
  const isOnlyStated = knownUntil === NOT_OBSERVED;
  return { reached, observedUntil: isOnlyStated ? statedUntil : knownUntil, hasOpenJob: false, isOnlyStated };
}

const NOT_OBSERVED = Number.NEGATIVE_INFINITY;

/** How far the wage returns can be followed, where they decide about the day after. */
function seenAfter({ trajectory, asOf }: Subject, reached: DayNumber): DayNumber {
  let seen = Number.NEGATIVE_INFINITY;
  for (const { from, to } of wageReturnReach(trajectory, asOf))
    if (from <= reached + 1 && reached + 1 <= to) seen = Math.max(seen, to);
  return seen;
}

/** When somebody died, retired or moved, and when nobody could follow somebody for a time; who came back is in sight. */
const exitsAfterStart = (subject: Subject): Exits =>
  subject.trajectory.exits.length === 0 ? NEVER : findExits(subject);

interface Exits {
  readonly gone: DayNumber;
  readonly hidden: DayNumber;
}

function findExits({ trajectory, t0Day }: Subject): Exits {
  const { exits, episodes, jobs } = trajectory;
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
