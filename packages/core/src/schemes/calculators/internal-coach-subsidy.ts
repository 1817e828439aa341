import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import { CoachingRegime } from "../../facts/provision.ts";
import type { Calculation } from "../calculation.ts";
import { fullSubsidyHours, internalCoachAmounts } from "../parameters/internal-coach-subsidy.ts";
import { Ordinal, WeeklyHours } from "./input-numbers.ts";
import { ofYear } from "./job-coach-hours.ts";
import { euros } from "./plain-signs.ts";
import { given, lookUp, readInput, refused, unusableInput, used } from "./reasons.ts";
import { inHundredths, roundedRatio } from "./rounding.ts";
import { HUNDREDTHS, MONTHS_PER_YEAR } from "./units.ts";

/** A day, the regime, the year of coaching from 1 up, the hours a week, and the months worked in that year, 0 to 12. */
export const InternalCoachSubsidyInput = z
  .strictObject({
    on: CalendarDate,
    regime: CoachingRegime,
    coachingYear: Ordinal,
    hoursPerWeek: WeeklyHours,
    monthsEmployed: z.int().nonnegative().max(MONTHS_PER_YEAR),
  })
  .meta({
    id: "InternalCoachSubsidyInput",
    title: "Invoer subsidie interne jobcoach",
    description: "What the subsidy for an internal coach depends on.",
  });
export type InternalCoachSubsidyInput = z.infer<typeof InternalCoachSubsidyInput>;

/**
 * UWV's subsidy for an internal coach, in whole cents for the year of coaching, half up: the amount of the regime, in
 * full from 24 hours a week and below that in proportion, for the months worked. Protocol Interne Jobcoach 2015 and standard
 * amounts of 2015; `refused` outside that year, whose amounts were not found.
 */
export function internalCoachSubsidy(input: InternalCoachSubsidyInput): Calculation<{ readonly subsidyCents: number }> {
  const read = readInput(InternalCoachSubsidyInput, input);
  if (!read.ok) return refused(read.reasons);
  const { on, regime, coachingYear, hoursPerWeek, monthsEmployed } = read.input;
  if (regime === "very-light") return refused([NOT_IN_THIS_REGIME]);
  const found = lookUp({ amount: ofYear(internalCoachAmounts[regime], coachingYear), full: fullSubsidyHours }, on);
  if (!found.usable) return refused(found.reasons);

  const { amount, full } = found.values;
  const hours = Math.min(hoursPerWeek, full.value);
  const subsidyCents = roundedRatio(
    [amount.value, inHundredths(hours) ?? 0, monthsEmployed],
    [full.value, HUNDREDTHS, MONTHS_PER_YEAR],
  );
  return {
    outcome: "computed",
    amounts: { subsidyCents },
    steps: [
      {
        id: "subsidy",
        text: {
          nl: "Het bedrag van het regime, naar uren per week en maanden",
          en: "The amount of the regime, in proportion to hours a week and months",
        },
        formula: `${euros(amount.value)} × min(${hoursPerWeek}, ${full.value}) / ${full.value} × ${monthsEmployed} / ${MONTHS_PER_YEAR}`,
        result: subsidyCents,
        unit: "cents-per-year",
        uses: [
          used(amount),
          given("hoursPerWeek", hoursPerWeek, "hours-per-week"),
          used(full),
          given("monthsEmployed", monthsEmployed, "months"),
        ],
      },
    ],
  };
}

const NOT_IN_THIS_REGIME = unusableInput("regime", {
  nl: "Voor zeer licht is er geen subsidie voor een interne jobcoach.",
  en: "For very light there is no subsidy for an internal job coach.",
});
