import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Calculation } from "../calculation.ts";
import { Age } from "./input-numbers.ts";
import { minimumWageOn } from "./minimum-wage-on.ts";
import { distinct, outcomeOf, readInput, refused } from "./reasons.ts";

/** A day, an age in whole years (without it: an adult) and whether somebody follows the work-based learning route (BBL). */
export const MinimumWageInput = z
  .strictObject({
    on: CalendarDate,
    age: Age.exactOptional(),
    bbl: z.boolean().exactOptional(),
  })
  .meta({ id: "MinimumWageInput", title: "Invoer minimumloon", description: "What the minimum wage depends on." });
export type MinimumWageInput = z.infer<typeof MinimumWageInput>;

export interface MinimumWageAmounts {
  /** From 2024 on the reference month. */
  readonly monthCents: number;
  readonly monthStatus: "verified" | "inferred";
  /** From 2024 on. */
  readonly hourCents: number;
  readonly hourStatus: "verified" | "inferred";
}

/**
 * The statutory minimum wage per month and hour, in whole cents. Published amounts win; others are calculated from the share of
 * the age (a month until 2023 to 0.05 euro, the rest to a cent, half up) and say `inferred`. `partial` where only one of both is known, as
 * before 2024. Wet minimumloon en minimumvakantiebijslag, article 8.
 */
export function minimumWage(input: MinimumWageInput): Calculation<MinimumWageAmounts> {
  const read = readInput(MinimumWageInput, input);
  if (!read.ok) return refused(read.reasons);
  const month = minimumWageOn("month", read.input);
  const hour = minimumWageOn("hour", read.input);
  const steps = [month, hour].flatMap((wage) => (wage.found ? [wage.step] : []));
  const reasons = [month, hour].flatMap((wage) => (wage.found ? [] : [wage.reason]));
  return outcomeOf<MinimumWageAmounts>(
    {
      ...(month.found ? { monthCents: month.cents, monthStatus: month.status } : {}),
      ...(hour.found ? { hourCents: hour.cents, hourStatus: hour.status } : {}),
    },
    steps,
    distinct(reasons),
  );
}
