import {
  addDays,
  type CalendarDate,
  dateOfDay,
  dayNumber,
  type End,
  endOn,
  openEnd,
  type ProvisionFact,
} from "@jobcoach/core";
import type { Random } from "@jobcoach/outcomes";

/** A municipality that does not exist as it is described here: how many trajectories, and in what it differs from others. */
export interface Town {
  readonly municipality: string;
  readonly trajectories: number;
  /** In so many days from the first they all begin. */
  readonly days: number;
  /** How many times as often as elsewhere people lose their work. */
  readonly losses: number;
  readonly hoursMode: "logged" | "reported";
}

export type Own = Pick<
  ProvisionFact,
  "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person" | "trajectoryRef"
>;

/** What befalls one person; days are days of the calendar, `undefined` where it does not happen. */
export interface Life {
  readonly own: Own;
  readonly random: Random;
  readonly hoursMode: Town["hoursMode"];
  /** First day of the job coaching, or the day on which coaching towards work that led to nothing ended. */
  readonly coached: CalendarDate;
  readonly isCoached: boolean;
  readonly towardsWork: CalendarDate | undefined;
  readonly trial: CalendarDate | undefined;
  readonly job: CalendarDate | undefined;
  readonly jobEnd: End;
  readonly nextJob: CalendarDate | undefined;
  readonly hoursPerWeek: number;
  readonly growth: number;
}

const FIRST_DAY = dayNumber("2024-01-08");

/** Of every thousand: how many lose their work in each quarter of the first year. */
const LOST = [100, 75, 60, 50] as const;
const QUARTER = 91;

/** Draws what befalls one person. */
export function lifeOf({ days, losses, hoursMode }: Town, random: Random, own: Own): Life {
  const coached = dateOfDay(FIRST_DAY + Math.floor(random() * days));
  const path = random();
  const isTrial = path < 0.2;
  const trial = isTrial ? coached : undefined;
  const isCoached = path < 0.93;
  const becomesContract = isTrial ? random() < 0.65 : isCoached;
  const towardsWork = path > 0.65 ? addDays(coached, -between(random, 10, 330)) : undefined;
  const ranBefore = path > 0.45 && path < 0.65 ? between(random, 1, 400) : 0;
  const job = becomesContract ? addDays(coached, isTrial ? between(random, 30, 75) : -ranBefore) : undefined;
  const jobEnd = job === undefined ? openEnd : endOf(random, isTrial ? job : coached, losses);
  const findsNext = jobEnd.state === "on" && random() < 0.3;
  return {
    own,
    random,
    hoursMode,
    coached,
    isCoached,
    towardsWork,
    trial,
    job,
    jobEnd,
    nextJob: findsNext ? addDays(jobEnd.day, between(random, 2, 60)) : undefined,
    hoursPerWeek: between(random, 12, 32),
    growth: random() < 0.25 ? between(random, 3, 8) : 0,
  };
}

function endOf(random: Random, from: CalendarDate, losses: number): End {
  let turn = random() * 1000;
  for (const [quarter, lost] of LOST.entries()) {
    turn -= lost * losses;
    if (turn < 0) return endOn(addDays(from, quarter * QUARTER + between(random, 1, QUARTER - 2)));
  }
  return random() < 0.05 ? { state: "unknown" } : openEnd;
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));
