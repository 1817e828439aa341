import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import { CoachingRegime } from "../../facts/provision.ts";
import { parameterOn } from "../../law/parameter.ts";
import type { Reason } from "../../law/reason.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import type { Calculation, CalculationStep } from "../calculation.ts";
import { type ByCoachingYear, ceilingShares, type RegimeShares, regimeShares } from "../parameters/job-coach.ts";
import { Ordinal, YearlyHours } from "./input-numbers.ts";
import { percent } from "./plain-signs.ts";
import { given, outcomeOf, readInput, refused, unusableInput, unusableParameter, used } from "./reasons.ts";
import { inHundredths, roundedRatio } from "./rounding.ts";
import { BASIS_POINTS, HUNDREDTHS, MINUTES_PER_HOUR, MONTHS_PER_YEAR } from "./units.ts";

const Coaching = {
  on: CalendarDate,
  route: z.enum(["external", "internal"]),
  regime: CoachingRegime,
  workedHoursPerYear: YearlyHours,
};

/** A day, who coaches, the regime, the year of coaching from 1 up and the worked hours of a year. */
export const JobCoachHoursInput = z.strictObject({ ...Coaching, coachingYear: Ordinal }).meta({
  id: "JobCoachHoursInput",
  title: "Invoer uren jobcoach",
  description: "What the hours of a job coach depend on.",
});
export type JobCoachHoursInput = z.infer<typeof JobCoachHoursInput>;

/** The same for a trial placement of so many months, 1 to 12. */
export const TrialPlacementHoursInput = z
  .strictObject({
    ...Coaching,
    months: z.int().positive().max(MONTHS_PER_YEAR),
  })
  .meta({
    id: "TrialPlacementHoursInput",
    title: "Invoer uren proefplaatsing",
    description: "The same for a trial placement.",
  });
export type TrialPlacementHoursInput = z.infer<typeof TrialPlacementHoursInput>;

export interface JobCoachMinutes {
  /** What the regime gives, in whole minutes. */
  readonly minutes: number;
  /** The most that the decree allows, in whole minutes. */
  readonly ceilingMinutes: number;
}

/**
 * Coaching time in a year of coaching under UWV's regimes: a share of the worked hours, in whole minutes, half up, and beside
 * it the statutory ceiling. `partial` on every day so far: the regimes were found up to 2015 (protocols of 2014 and 2015), the
 * ceiling (Reïntegratiebesluit 12(2) and 18(3)) was read in the text of 2026-05-02. The third year stands for later ones too.
 */
export function jobCoachHours(input: JobCoachHoursInput): Calculation<JobCoachMinutes> {
  const read = readInput(JobCoachHoursInput, input);
  if (!read.ok) return refused(read.reasons);
  const { route, regime, coachingYear } = read.input;
  const shares = sharesOf(route, regime);
  if (shares === undefined) return refused([NO_VERY_LIGHT_INTERNAL]);

  const granted = timeOf(read.input, ofYear(shares.years, coachingYear), GRANTED);
  const ceiling = timeOf(read.input, ofYear(ceilingShares[route], coachingYear), CEILING);
  return outcomeOf<JobCoachMinutes>(
    {
      ...(granted.known ? { minutes: granted.minutes } : {}),
      ...(ceiling.known ? { ceilingMinutes: ceiling.minutes } : {}),
    },
    [granted, ceiling].flatMap((time) => (time.known ? [time.step] : [])),
    [granted, ceiling].flatMap((time) => (time.known ? [] : [time.reason])),
  );
}

/**
 * Coaching time for a trial placement: share × months / 12 × worked hours of a year, in whole minutes, half up. The protocol's
 * own example (2 months, 600 hours, middle) prints 15 hours where this product is 10; that is an error of the source.
 */
export function trialPlacementHours(input: TrialPlacementHoursInput): Calculation<Pick<JobCoachMinutes, "minutes">> {
  const read = readInput(TrialPlacementHoursInput, input);
  if (!read.ok) return refused(read.reasons);
  const shares = sharesOf(read.input.route, read.input.regime);
  if (shares === undefined) return refused([NO_VERY_LIGHT_INTERNAL]);
  const granted = timeOf(read.input, shares.trialPlacement, TRIAL, read.input.months);
  if (!granted.known) return refused([granted.reason]);
  return outcomeOf({ minutes: granted.minutes }, [granted.step], []);
}

const sharesOf = (route: "external" | "internal", regime: CoachingRegime): RegimeShares | undefined => {
  if (route === "external") return regimeShares.external[regime];
  return regime === "very-light" ? undefined : regimeShares.internal[regime];
};

/** The number of a year of coaching; the last one stands for all later years. */
export const ofYear = ([first, second, later]: ByCoachingYear, coachingYear: number) =>
  coachingYear === 1 ? first : coachingYear === 2 ? second : later;

type Time =
  | { readonly known: true; readonly minutes: number; readonly step: CalculationStep }
  | { readonly known: false; readonly reason: Reason };

function timeOf(
  { on, workedHoursPerYear }: Pick<JobCoachHoursInput, "on" | "workedHoursPerYear">,
  parameter: ByCoachingYear[number],
  { id, text }: { readonly id: string; readonly text: LocalizedText },
  months?: number,
): Time {
  const share = parameterOn(parameter, on);
  if (!share.usable) return { known: false, reason: unusableParameter(share) };
  const minutes = roundedRatio(
    [inHundredths(workedHoursPerYear) ?? 0, MINUTES_PER_HOUR, share.value, months ?? MONTHS_PER_YEAR],
    [HUNDREDTHS, BASIS_POINTS, MONTHS_PER_YEAR],
  );
  const placement = months === undefined ? "" : ` × ${months} / ${MONTHS_PER_YEAR}`;
  return {
    known: true,
    minutes,
    step: {
      id,
      text,
      formula: `${workedHoursPerYear} × ${MINUTES_PER_HOUR} × ${percent(share.value)}${placement}`,
      result: minutes,
      unit: "minutes",
      uses: [
        given("workedHoursPerYear", workedHoursPerYear, "hours"),
        used(share),
        ...(months === undefined ? [] : [given("months", months, "months")]),
      ],
    },
  };
}

const GRANTED = {
  id: "minutes",
  text: { nl: "Begeleiding volgens het regime", en: "Coaching under the regime" },
};

const CEILING = {
  id: "ceiling",
  text: { nl: "Wettelijk maximum van de begeleiding", en: "Statutory maximum of coaching" },
};

const TRIAL = {
  id: "minutes",
  text: { nl: "Begeleiding tijdens de proefplaatsing", en: "Coaching during the trial placement" },
};

const NO_VERY_LIGHT_INTERNAL = unusableInput("regime", {
  nl: "Zeer licht bestaat alleen met een externe jobcoach.",
  en: "Very light exists with an external job coach only.",
});
