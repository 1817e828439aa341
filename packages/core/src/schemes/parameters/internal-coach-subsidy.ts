import type { CoachingRegime } from "../../facts/provision.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter, ParameterPeriod } from "../../law/parameter.ts";
import type { ByCoachingYear } from "./job-coach.ts";
import { unknownFrom, verified } from "./periods.ts";

/**
 * UWV's subsidy for an internal coach per year of coaching, by regime. The first years of 2011 to 2014 are those of the pilot.
 * The amounts are indexed; those after 2015 were not found.
 */
export const internalCoachAmounts: Readonly<Record<Exclude<CoachingRegime, "very-light">, ByCoachingYear>> = {
  light: [amount("light-year-1", 270_000, 270_000), amount("light-year-2", 140_000), amount("light-year-3", 140_000)],
  middle: [
    amount("middle-year-1", 450_000, 450_000),
    amount("middle-year-2", 270_000),
    amount("middle-year-3", 140_000),
  ],
  intensive: [
    amount("intensive-year-1", 680_000, 680_000),
    amount("intensive-year-2", 450_000),
    amount("intensive-year-3", 270_000),
  ],
};

/** In the pilot there was a very light regime too; its first year. */
export const veryLightPilotAmount: Parameter = {
  id: "internal-coach/very-light-year-1",
  title: { nl: "Subsidie interne jobcoach", en: "Subsidy for an internal job coach" },
  unit: "cents-per-year",
  periods: [pilot(140_000)],
};

/** The subsidy for a trial placement as a whole, by regime. */
export const internalTrialAmounts: Readonly<Record<Exclude<CoachingRegime, "very-light">, Parameter>> = {
  light: { ...amount("light-trial-placement", 50_000), unit: "cents" },
  middle: { ...amount("middle-trial-placement", 60_000), unit: "cents" },
  intensive: { ...amount("intensive-trial-placement", 75_000), unit: "cents" },
};

/** From these hours a week the subsidy is paid in full, below them in proportion. */
export const fullSubsidyHours: Parameter = {
  id: "internal-coach/full-subsidy-hours",
  title: { nl: "Uren per week voor de hele subsidie", en: "Hours a week for the full subsidy" },
  unit: "hours-per-week",
  periods: [
    verified("2015-01-01", 24, citing(laws.internalJobCoachProtocol2015), "2015-12-31"),
    unknownFrom("2016-01-01"),
  ],
};

function amount(name: string, in2015: number, inPilot?: number): Parameter {
  return {
    id: `internal-coach/${name}`,
    title: { nl: "Subsidie interne jobcoach", en: "Subsidy for an internal job coach" },
    unit: "cents-per-year",
    periods: [
      ...(inPilot === undefined ? [] : [pilot(inPilot)]),
      verified("2015-01-01", in2015, citing(laws.uwvStandardAmounts2015), "2015-12-31"),
      unknownFrom("2016-01-01"),
    ],
  };
}

function pilot(value: number): ParameterPeriod {
  return verified("2011-01-01", value, citing(laws.internalJobCoachPilot), "2014-12-31");
}
