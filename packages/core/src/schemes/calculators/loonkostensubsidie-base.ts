import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { parameterOn } from "../../law/parameter.ts";
import type { CalculationStep } from "../calculation.ts";
import { holidayAllowance } from "../parameters/minimum-wage.ts";
import { firstOfYear } from "./dates.ts";
import type { LoonkostensubsidieInput } from "./loonkostensubsidie-input.ts";
import { minimumWageOn } from "./minimum-wage-on.ts";
import { euros, withShare } from "./plain-signs.ts";
import { given, unusableParameter, used } from "./reasons.ts";
import { inHundredths, roundedRatio } from "./rounding.ts";
import { BASIS_POINTS } from "./units.ts";

/** The minimum wage with holiday allowance, on the day of payment, or for a running award on its start or 1 January if later. */
export function baseOf({ on, age, awardedOn }: LoonkostensubsidieInput) {
  const day = awardedOn === undefined ? on : laterOf(awardedOn, firstOfYear(on));
  const wage = minimumWageOn("month", { on: day, ...(age === undefined ? {} : { age }) });
  if (!wage.found) return { found: false, reasons: [wage.reason] } as const;
  const allowance = parameterOn(holidayAllowance, day);
  if (!allowance.usable) return { found: false, reasons: [unusableParameter(allowance)] } as const;
  const cents = roundedRatio([wage.cents, BASIS_POINTS + allowance.value], [BASIS_POINTS]);
  const step: CalculationStep = {
    id: "base",
    text: { nl: "Minimumloon met vakantiebijslag", en: "Minimum wage with holiday allowance" },
    formula: `${euros(wage.cents)} × ${withShare(allowance.value)}`,
    result: cents,
    unit: "cents-per-month",
    uses: [...wage.step.uses, used(allowance)],
  };
  return { found: true, cents, steps: [wage.step, step] } as const;
}

/** The contract hours, at most the usual full working week of the sector where that is given. */
export function hoursOf({ hoursPerWeek, sectorFullTimeHours }: LoonkostensubsidieInput) {
  const perWeek = Math.min(hoursPerWeek, sectorFullTimeHours ?? hoursPerWeek);
  const steps: readonly CalculationStep[] =
    sectorFullTimeHours === undefined
      ? []
      : [
          {
            id: "hours",
            text: {
              nl: "Uren van het contract, hoogstens een volle werkweek in de sector",
              en: "Hours of the contract, at most a full working week in the sector",
            },
            formula: `min(${hoursPerWeek}, ${sectorFullTimeHours})`,
            result: perWeek,
            unit: "hours-per-week",
            uses: [
              given("hoursPerWeek", hoursPerWeek, "hours-per-week"),
              given("sectorFullTimeHours", sectorFullTimeHours, "hours-per-week"),
            ],
          },
        ];
  return { perWeek, hundredths: inHundredths(perWeek) ?? 0, steps };
}

const laterOf = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);
