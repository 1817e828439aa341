import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { Token } from "../values/token.ts";
import { YesNoUnknown } from "./employment.ts";
import { envelope, SourceRole } from "./envelope.ts";

/** Which records a delivery holds. `running-on` (a list of current clients) can never show who lost a job. */
export const Selection = z
  .enum(["started-since", "running-on", "ended-in", "per-person-query", "unknown"])
  .meta({ id: "Selection", title: "Selectie", description: "Which records a delivery holds." });
export type Selection = z.infer<typeof Selection>;

/** How coaching hours are known: logged per contact, reported as an average, awarded only, or not at all. */
export const HoursMode = z
  .enum(["logged", "reported", "awarded", "none"])
  .meta({ id: "HoursMode", title: "Herkomst van de uren", description: "How coaching hours are known." });
export type HoursMode = z.infer<typeof HoursMode>;

/**
 * What a delivery can speak about: from when until when (both inclusive), which records it selects, and whether ends of
 * jobs and hours are kept up. With `person` it speaks of that person only, as an answer to a query does.
 */
export const CoverageFact = z
  .strictObject({
    kind: z.literal("coverage"),
    ...envelope,
    person: Token.exactOptional(),
    sourceKind: SourceRole,
    observedFrom: CalendarDate,
    selection: Selection,
    jobEndsMaintained: YesNoUnknown,
    hoursMode: HoursMode,
    hoursLogComplete: z.boolean(),
  })
  .meta({ id: "CoverageFact", title: "Dekking", description: "What a delivery can speak about." });
export type CoverageFact = z.infer<typeof CoverageFact>;
