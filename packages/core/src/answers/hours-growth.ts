import { type StatedHours, statedHoursOf } from "../assembly/stated-hours.ts";
import { spansByRegisters } from "../assembly/work-spans.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import { covers } from "../calendar/day-span.ts";
import type { MeasurementFact } from "../facts/measurement.ts";
import { isPaid } from "../facts/work-kind.ts";
import { momentWindows, nearestToMoment, type PairedMoment } from "../hours/moments.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { rememberLast } from "../values/remember-last.ts";
import { paidHoursPerWeek } from "./paid-hours.ts";

/** `stated` in registers and questionnaires, or paid according to the wage returns; the two are never mixed. */
export type HoursBasis = "stated" | "wage-returns";

/** Hours of work per week at the start and half a year later, in hundredths of an hour, and whether they grew. */
export type HoursGrowth =
  | {
      readonly known: true;
      readonly basis: HoursBasis;
      readonly before: number;
      readonly after: number;
      /** At least 10 % and at least one hour a week more. */
      readonly grew: boolean;
    }
  | { readonly known: false; readonly reason: "never-placed" | "hours-at-start-not-known" | "hours-later-not-known" };

const HALF_YEAR_DAYS = momentWindows.followUp.target;
/** Paid hours are averaged over this many days at both ends, so that one busy month is no growth. */
const AVERAGED_DAYS = 91;

/**
 * Whether hours of work grew in the half-year after t0: at least 10 % and at least one hour per week. Stated hours come first:
 * of a measurement at the moment about paid work, else of the registered jobs. The first number that a delivery observed until
 * t0 or later gives for a job is that of the start, the first one observed until the half-year or later the other, so that a
 * delivery of years later changes nothing; one number says nothing about growth in a job. Else paid hours of the first and the
 * last 91 days. The threshold is a decision of this project: the study does not publish its own.
 */
export const hoursGrowth: (trajectory: Trajectory) => HoursGrowth = /* @__PURE__ */ rememberLast(findGrowth);

/** The same by one kind of hours only, whatever the other says: for figures over many people, which must not mix the two. */
export const hoursGrowthBy: Readonly<Record<HoursBasis, (trajectory: Trajectory) => HoursGrowth>> = {
  stated: /* @__PURE__ */ rememberLast((trajectory) => growthOf("stated", trajectory)),
  "wage-returns": /* @__PURE__ */ rememberLast((trajectory) => growthOf("wage-returns", trajectory)),
};

function findGrowth(trajectory: Trajectory): HoursGrowth {
  const stated = hoursGrowthBy.stated(trajectory);
  if (stated.known || stated === NEVER_PLACED) return stated;
  const paid = hoursGrowthBy["wage-returns"](trajectory);
  return paid.known || stated.reason === "hours-at-start-not-known" ? paid : stated;
}

function growthOf(basis: HoursBasis, trajectory: Trajectory): HoursGrowth {
  if (trajectory.t0 === undefined) return NEVER_PLACED;
  const { before, after } = hoursBy[basis](trajectory, dayNumber(trajectory.t0));
  if (before === undefined) return { known: false, reason: "hours-at-start-not-known" };
  if (after === undefined) return { known: false, reason: "hours-later-not-known" };
  const change = after - before;
  return { known: true, basis, before, after, grew: change >= ONE_HOUR && change * 10 >= before };
}

interface Hours {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

const hoursBy: Readonly<Record<HoursBasis, (trajectory: Trajectory, t0: DayNumber) => Hours>> = {
  stated: (trajectory, t0) => {
    const end = t0 + HALF_YEAR_DAYS;
    const { jobs } = trajectory;
    return {
      before: measuredHours(trajectory, "baseline", t0) ?? registeredHours(jobs, t0, (job) => firstStated(job, t0)),
      after:
        measuredHours(trajectory, "followUp", t0) ?? registeredHours(jobs, end, (job) => statedAgain(job, t0, end)),
    };
  },
  "wage-returns": ({ jobs }, t0) => {
    const end = t0 + HALF_YEAR_DAYS;
    return {
      before: paidHoursPerWeek(jobs, { from: t0, to: t0 + AVERAGED_DAYS - 1 }),
      after: paidHoursPerWeek(jobs, { from: end - AVERAGED_DAYS + 1, to: end }),
    };
  },
};

const NEVER_PLACED: HoursGrowth = { known: false, reason: "never-placed" };

const ONE_HOUR = 100;

function measuredHours({ measurements }: Trajectory, moment: PairedMoment, t0: DayNumber): number | undefined {
  const stated = nearestToMoment(measurements, moment, t0, (one) =>
    one.hoursPerWeek !== undefined && isAboutPaidWork(one) ? one.on : undefined,
  );
  return hundredthsIn(stated);
}

/** Hours of a trial placement, or of who does not work yet, are no hours of paid work. */
const isAboutPaidWork = ({ inWork, workKind }: MeasurementFact) =>
  inWork !== "no" && (workKind === undefined || isPaid({ workKind }) === "yes");

/**
 * Hours of the registered paid jobs that run on a day together, by the source that knows most of them; several sources are
 * not added up. A source speaks only where each of its jobs has hours that hold for the day.
 */
function registeredHours(
  jobs: readonly Job[],
  day: DayNumber,
  hoursOf: (job: Job) => StatedHours | undefined,
): number | undefined {
  const spans = spansByRegisters(jobs);
  if (spans.length === 1) return covers(spans[0]!, day) ? hundredthsIn(hoursOf(spans[0]!.job)) : undefined;
  const running = spans
    .filter((span) => covers(span, day))
    .map(({ job }) => ({ stream: job.stream, hours: hoursOf(job)?.hoursPerWeek }));
  const streams = [...new Set(running.map(({ stream }) => stream))];
  const sums = streams
    .map((stream) => running.filter((job) => job.stream === stream))
    .filter((own) => own.every(({ hours }) => hours !== undefined))
    .map((own) => own.reduce((sum, { hours = 0 }) => sum + hundredths(hours), 0));
  return sums.length === 0 ? undefined : Math.max(...sums);
}

/** The first statement by a delivery that observed a day. */
function firstStated(job: Job, day: DayNumber): StatedHours | undefined {
  for (const stated of statedHoursOf(job)) if (dayNumber(stated.observedUntil) >= day) return stated;
  return undefined;
}

/** The first statement about the half-year; of a job that ran at t0 another one than that of the start. */
function statedAgain(job: Job, t0: DayNumber, end: DayNumber): StatedHours | undefined {
  const later = firstStated(job, end);
  if (later === undefined || dayNumber(job.from) > t0) return later;
  return later.observedUntil === firstStated(job, t0)?.observedUntil ? undefined : later;
}

const hundredthsIn = (stated: { readonly hoursPerWeek?: number } | undefined) =>
  stated?.hoursPerWeek === undefined ? undefined : hundredths(stated.hoursPerWeek);

const hundredths = (hours: number) => Math.round(hours * 100);
