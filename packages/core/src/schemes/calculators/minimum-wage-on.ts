import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { parameterOn, type UsableValue } from "../../law/parameter.ts";
import type { Reason } from "../../law/reason.ts";
import type { CalculationStep, UsedNumber } from "../calculation.ts";
import { adultAge, minimumWageHour, minimumWageMonth, youthMonthRounding } from "../parameters/minimum-wage.ts";
import { type YouthTier, youthTiers } from "../parameters/youth-minimum-wage.ts";
import { euros, percent } from "./plain-signs.ts";
import { given, lookUp, unusableInput, unusableParameter, used } from "./reasons.ts";
import { roundedRatio } from "./rounding.ts";
import { BASIS_POINTS } from "./units.ts";

/** The minimum wage of somebody: the amount, whether it was published or calculated, and how it was found. */
export type FoundWage =
  | {
      readonly found: true;
      readonly cents: number;
      readonly status: "verified" | "inferred";
      readonly step: CalculationStep;
    }
  | { readonly found: false; readonly reason: Reason };

interface Worker {
  readonly on: CalendarDate;
  readonly age?: number;
  readonly bbl?: boolean;
}

/** The minimum wage per month or hour on a day; without an age that of an adult. A published amount wins over a calculated one. */
export function minimumWageOn(per: "month" | "hour", { on, age, bbl }: Worker): FoundWage {
  const adult = per === "month" ? minimumWageMonth : minimumWageHour;
  if (per === "hour" && on < adult.periods[0]!.from) return { found: false, reason: NO_HOURLY_WAGE };
  const wage = parameterOn(adult, on);
  if (age === undefined) return wage.usable ? published(per, wage, []) : missing(wage);

  const full = parameterOn(adultAge, on);
  if (!full.usable) return missing(full);
  const who = [given("age", age, "years"), used(full)];
  if (age >= full.value) return wage.usable ? published(per, wage, who) : missing(wage);

  const tier = tierOf(age, bbl === true);
  if (tier === undefined) return { found: false, reason: TOO_YOUNG };
  const youth = parameterOn(tier[per], on);
  return youth.usable ? published(per, youth, who) : calculated(per, tier, on);
}

const tierOf = (age: number, bbl: boolean) =>
  youthTiers.find((tier) => tier.age === age && tier.bbl === bbl) ??
  youthTiers.find((tier) => tier.age === age && !tier.bbl);

function published(per: "month" | "hour", wage: UsableValue, who: readonly UsedNumber[]): FoundWage {
  return {
    found: true,
    cents: wage.value,
    status: wage.status,
    step: {
      ...headOf(per),
      text: wage.parameter.title,
      formula: euros(wage.value),
      result: wage.value,
      uses: [used(wage), ...who],
    },
  };
}

function calculated(per: "month" | "hour", tier: YouthTier, on: CalendarDate): FoundWage {
  const found = lookUp({ adult: per === "month" ? minimumWageMonth : minimumWageHour, share: tier.share }, on);
  if (!found.usable) return { found: false, reason: found.reasons[0] };
  const { adult, share } = found.values;
  const rounding = parameterOn(youthMonthRounding, on);
  const isRounded = per === "month" && rounding.usable;
  const unit = isRounded ? rounding.value : 1;
  const cents = roundedRatio([adult.value, share.value], [BASIS_POINTS, unit]) * unit;
  const { title } = tier[per];
  return {
    found: true,
    cents,
    status: "inferred",
    step: {
      ...headOf(per),
      text: { nl: `${title.nl} (berekend, niet gepubliceerd)`, en: `${title.en} (calculated, not published)` },
      formula: `${euros(adult.value)} × ${percent(share.value)}`,
      result: cents,
      uses: isRounded ? [used(adult), used(share), used(rounding)] : [used(adult), used(share)],
    },
  };
}

const headOf = (per: "month" | "hour") =>
  per === "month"
    ? ({ id: "minimum-wage-month", unit: "cents-per-month" } as const)
    : ({ id: "minimum-wage-hour", unit: "cents-per-hour" } as const);

const missing = (value: Parameters<typeof unusableParameter>[0]): FoundWage => ({
  found: false,
  reason: unusableParameter(value),
});

const NO_HOURLY_WAGE: Reason = {
  code: "no-hourly-wage-yet",
  text: {
    nl: "Op deze dag was er nog geen minimumloon per uur.",
    en: "On this day there was no minimum wage per hour yet.",
  },
  parameter: minimumWageHour.id,
};

const TOO_YOUNG: Reason = unusableInput("age", {
  nl: "Voor deze leeftijd is er geen minimumloon.",
  en: "There is no minimum wage for this age.",
});
