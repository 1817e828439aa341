import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import type { DaySpan } from "../calendar/day-span.ts";
import type { CoachingFact } from "../facts/coaching.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { added } from "../values/added.ts";
import { joined } from "./coached-days.ts";

/** One logged contact or period total, with its days as numbers. */
export interface LogLine extends DaySpan {
  readonly fact: CoachingFact;
}

/** What a delivery that logs hours observed, and whether its log holds every contact. */
export interface LogCoverage extends DaySpan {
  readonly complete: boolean;
}

/** The logged coaching of a trajectory: of the streams that grant it, or of others where these log nothing. */
export interface CoachingLog {
  readonly lines: readonly LogLine[];
  readonly coverages: readonly LogCoverage[];
  /** The days that the coverages observe together, without overlaps. */
  readonly observed: readonly DaySpan[];
  /** The last day any line speaks about, where no coverage says it. */
  readonly lastObserved: DayNumber;
}

/** Collects the log of a trajectory once, for both whose minutes and both moments. */
export function coachingLogOf({ coaching, coverages, streams }: Trajectory): CoachingLog {
  const isOwn = coaching.some((fact) => fact.mode === "logged" && streams.includes(fact.stream));
  const lines: LogLine[] = [];
  let logging: readonly string[] = streams;
  let lastObserved = Number.NEGATIVE_INFINITY;
  let lastStream = "";
  for (const fact of coaching) {
    if (fact.mode !== "logged" || (isOwn && !streams.includes(fact.stream))) continue;
    if (fact.stream !== lastStream) {
      logging = lines.length === 0 ? [fact.stream] : [...logging, fact.stream];
      lastStream = fact.stream;
    }
    const from = dayNumber(fact.from);
    lines.push({ fact, from, to: fact.from === fact.to ? from : dayNumber(fact.to) });
    if (coverages.length === 0) lastObserved = Math.max(lastObserved, dayNumber(fact.observedUntil));
  }
  let logged: LogCoverage[] | undefined;
  for (const coverage of coverages) {
    if (!logging.includes(coverage.stream)) continue;
    logged = added(logged, {
      from: dayNumber(coverage.observedFrom),
      to: dayNumber(coverage.observedUntil),
      complete: coverage.hoursMode === "logged" && coverage.hoursLogComplete,
    });
  }
  const observing = logged ?? [];
  return { lines, coverages: observing, observed: joined(observing), lastObserved };
}
