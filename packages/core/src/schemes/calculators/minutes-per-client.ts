import { z } from "zod";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Calculation } from "../calculation.ts";
import { Ordinal } from "./input-numbers.ts";
import { given, readInput, refused } from "./reasons.ts";
import { roundedRatio } from "./rounding.ts";
import { HOURS_PER_WEEK, MINUTES_PER_HOUR } from "./units.ts";

/** The whole minutes of an activity (at most a week) and the number of clients who took part. */
export const MinutesPerClientInput = z
  .strictObject({
    minutes: z
      .int()
      .nonnegative()
      .max(HOURS_PER_WEEK * MINUTES_PER_HOUR),
    clients: Ordinal,
  })
  .meta({ id: "MinutesPerClientInput", title: "Invoer minuten per klant", description: "An activity in a group." });
export type MinutesPerClientInput = z.infer<typeof MinutesPerClientInput>;

/** What each client of a group activity is charged: the minutes divided by the clients, half up (UWV protocols 2014, 2015). */
export function minutesPerClient(input: MinutesPerClientInput): Calculation<{ readonly minutes: number }> {
  const read = readInput(MinutesPerClientInput, input);
  if (!read.ok) return refused(read.reasons);
  const { minutes, clients } = read.input;
  const each = roundedRatio([minutes], [clients]);
  return {
    outcome: "computed",
    amounts: { minutes: each },
    steps: [
      {
        id: "minutes-per-client",
        text: { nl: "De tijd van de groep, verdeeld over de cliënten", en: "The group's time, divided by the clients" },
        formula: `${minutes} / ${clients}`,
        result: each,
        unit: "minutes",
        uses: [{ ...given("minutes", minutes, "minutes"), citation: citing(laws.jobCoachProtocol2014) }],
      },
    ],
  };
}
