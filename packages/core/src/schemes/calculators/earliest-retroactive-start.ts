import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import { addDays } from "../../calendar/day-number.ts";
import { parameterOn } from "../../law/parameter.ts";
import type { Calculation } from "../calculation.ts";
import { retroactiveWeeks } from "../parameters/job-coach.ts";
import { readInput, refused, unusableParameter, used } from "./reasons.ts";
import { DAYS_PER_WEEK } from "./units.ts";

/** The day on which UWV received an application for a job coach. */
export const RetroactiveStartInput = z.strictObject({ receivedOn: CalendarDate }).meta({
  id: "RetroactiveStartInput",
  title: "Aanvraag met terugwerkende kracht",
  description: "When UWV received an application.",
});
export type RetroactiveStartInput = z.infer<typeof RetroactiveStartInput>;

/**
 * The earliest day from which a late application for a job coach can still be granted: four weeks, taken as 28 days, before it
 * was received. The examples in the protocols of 2014 and 2015 imply 27, 28 and 29 days. `refused` from 2016 on: not known.
 */
export function earliestRetroactiveStart(
  input: RetroactiveStartInput,
): Calculation<{ readonly startsOn: CalendarDate }> {
  const read = readInput(RetroactiveStartInput, input);
  if (!read.ok) return refused(read.reasons);
  const { receivedOn } = read.input;
  const weeks = parameterOn(retroactiveWeeks, receivedOn);
  if (!weeks.usable) return refused([unusableParameter(weeks)]);
  const days = weeks.value * DAYS_PER_WEEK;
  return {
    outcome: "computed",
    amounts: { startsOn: addDays(receivedOn, -days) },
    steps: [
      {
        id: "days-back",
        text: { nl: "Zoveel dagen voor de ontvangst", en: "So many days before it was received" },
        formula: `${weeks.value} × ${DAYS_PER_WEEK}`,
        result: days,
        unit: "days",
        uses: [used(weeks)],
      },
    ],
  };
}
