import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import { monthsLater } from "../../calendar/months-later.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import { parameterOn } from "../../law/parameter.ts";
import type { Reason } from "../../law/reason.ts";
import { forfaitMonths, maximumShare } from "../parameters/wage-subsidy.ts";
import { Age, WeeklyHours } from "./input-numbers.ts";
import { unusableInput } from "./reasons.ts";
import { BASIS_POINTS, PER_PERCENT } from "./units.ts";

/**
 * What a month of loonkostensubsidie depends on. `loonwaardePercent` (0 to 100) goes with the route `loonwaarde`; `age` is left
 * out for an adult; `awardedOn` is the day the subsidy began; `employerChargesBasisPoints` stands in for the percentage of the
 * regulation, which is not known for every year.
 */
export const LoonkostensubsidieInput = z
  .strictObject({
    on: CalendarDate,
    route: z.enum(["loonwaarde", "forfait"]),
    loonwaardePercent: z.number().min(0).max(PER_PERCENT).exactOptional(),
    hoursPerWeek: WeeklyHours,
    sectorFullTimeHours: WeeklyHours.exactOptional(),
    age: Age.exactOptional(),
    awardedOn: CalendarDate.exactOptional(),
    reading: z.enum(["additive", "cap-includes-charges"]).exactOptional(),
    employerChargesBasisPoints: z.int().min(0).max(BASIS_POINTS).exactOptional(),
  })
  .meta({
    id: "LoonkostensubsidieInput",
    title: "Invoer loonkostensubsidie",
    description: "What a month of loonkostensubsidie depends on.",
  });
export type LoonkostensubsidieInput = z.infer<typeof LoonkostensubsidieInput>;

/** Why nothing can be computed from inputs that are well formed each by itself. */
export function mismatchIn({ on, route, loonwaardePercent, awardedOn }: LoonkostensubsidieInput): Reason | undefined {
  const firstDay = maximumShare.periods[0]!.from;
  if (on < firstDay) return beforeTheLaw("on");
  if (route === "loonwaarde" && loonwaardePercent === undefined) return unusableInput("loonwaardePercent");
  if (awardedOn === undefined) return undefined;
  if (awardedOn < firstDay) return beforeTheLaw("awardedOn");
  if (awardedOn > on) return AWARDED_LATER;
  const months = parameterOn(forfaitMonths, on);
  if (route === "forfait" && months.usable && on >= monthsLater(awardedOn, months.value)) return FORFAIT_OVER;
  return undefined;
}

const beforeTheLaw = (input: string): Reason => ({
  code: "before-the-law",
  text: {
    nl: "Op deze dag bestond de loonkostensubsidie nog niet.",
    en: "Loonkostensubsidie did not exist on this day.",
  },
  input,
  citation: citing(laws.participatiewet, "10d"),
});

const AWARDED_LATER: Reason = unusableInput("awardedOn", {
  nl: "De subsidie begint pas na deze dag.",
  en: "The subsidy begins after this day.",
});

const FORFAIT_OVER: Reason = {
  code: "forfait-over",
  text: {
    nl: "De termijn van het forfait is voorbij. Nu telt de loonwaarde.",
    en: "The time for the forfait is over. Now the loonwaarde counts.",
  },
  parameter: forfaitMonths.id,
  citation: citing(laws.participatiewet, "10d(1)(b)"),
};
