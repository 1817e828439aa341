import { coachingRegimeCodes } from "../../codes/coaching.ts";
import type { CoachingRegime } from "../../facts/provision.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter, ParameterPeriod } from "../../law/parameter.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import { type ByCoachingYear, yearText } from "./job-coach.ts";
import { unknownFrom, verified } from "./periods.ts";

type GrantedRegime = Exclude<CoachingRegime, "very-light">;

/**
 * UWV's subsidy for an internal coach per year of coaching, by regime. The first years of 2011 to 2014 are those of the pilot.
 * The amounts are indexed; those after 2015 were not found.
 */
export const internalCoachAmounts: Readonly<Record<GrantedRegime, ByCoachingYear>> = {
  light: [inYear("light", 1, 270_000, 270_000), inYear("light", 2, 140_000), inYear("light", 3, 140_000)],
  middle: [inYear("middle", 1, 450_000, 450_000), inYear("middle", 2, 270_000), inYear("middle", 3, 140_000)],
  intensive: [
    inYear("intensive", 1, 680_000, 680_000),
    inYear("intensive", 2, 450_000),
    inYear("intensive", 3, 270_000),
  ],
};

/** In the pilot there was a very light regime too; its first year. */
export const veryLightPilotAmount: Parameter = {
  id: "internal-coach/very-light-year-1",
  title: titleOf("very-light", yearText(1)),
  unit: "cents-per-year",
  periods: [pilot(140_000)],
};

/** The subsidy for a trial placement as a whole, by regime. */
export const internalTrialAmounts: Readonly<Record<GrantedRegime, Parameter>> = {
  light: trialPlacement("light", 50_000),
  middle: trialPlacement("middle", 60_000),
  intensive: trialPlacement("intensive", 75_000),
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

function inYear(regime: GrantedRegime, year: number, in2015: number, inPilot?: number): Parameter {
  return {
    id: `internal-coach/${regime}-year-${year}`,
    title: titleOf(regime, yearText(year)),
    unit: "cents-per-year",
    periods: [...(inPilot === undefined ? [] : [pilot(inPilot)]), ...onlyIn2015(in2015)],
  };
}

function trialPlacement(regime: GrantedRegime, in2015: number): Parameter {
  return {
    id: `internal-coach/${regime}-trial-placement`,
    title: titleOf(regime, { nl: "proefplaatsing", en: "trial placement" }),
    unit: "cents",
    periods: onlyIn2015(in2015),
  };
}

function titleOf(regime: CoachingRegime, when: LocalizedText): LocalizedText {
  const label = coachingRegimeCodes.codes[regime];
  return {
    nl: `Subsidie interne jobcoach, ${label.nl.toLowerCase()}, ${when.nl}`,
    en: `Subsidy for an internal job coach, ${label.en.toLowerCase()}, ${when.en}`,
  };
}

function onlyIn2015(value: number): readonly ParameterPeriod[] {
  return [verified("2015-01-01", value, citing(laws.uwvStandardAmounts2015), "2015-12-31"), unknownFrom("2016-01-01")];
}

function pilot(value: number): ParameterPeriod {
  return verified("2011-01-01", value, citing(laws.internalJobCoachPilot), "2014-12-31");
}
