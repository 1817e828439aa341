import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { End } from "../values/end.ts";
import { Token } from "../values/token.ts";
import { Grantor, personEnvelope } from "./envelope.ts";

/** Type of facility, the code list of the statistic on re-integration (SRG field 14); 30 is job coaching, 40 is before. */
export const ProvisionType = z.enum(
  // biome-ignore format: one row per group of the list
  [
  "10", "11", "12",
  "20", "21", "22", "23", "29",
  "30", "31",
  "40", "42", "43", "49",
  "50", "59",
  "60", "98",
  ],
);
export type ProvisionType = z.infer<typeof ProvisionType>;

/** How coaching is given: bought by the grantor, by subsidy with an outside coach, an inside coach, or a colleague. */
export const ProvisionForm = z.enum(["natura-extern", "subsidy-extern", "intern", "werkbegeleiding", "unknown"]);
export type ProvisionForm = z.infer<typeof ProvisionForm>;

/** Intensity regime as the source names it, on UWV's scale of four. */
export const CoachingRegime = z.enum(["very-light", "light", "middle", "intensive"]);
export type CoachingRegime = z.infer<typeof CoachingRegime>;

/** A facility granted to a person, job coaching above all; `from` and `to` inclusive, `plannedTo` is a plan only. */
export const ProvisionFact = z
  .strictObject({
    kind: z.literal("provision"),
    ...personEnvelope,
    ref: Token,
    type: ProvisionType,
    grantedBy: Grantor,
    form: ProvisionForm,
    from: CalendarDate,
    to: End,
    plannedTo: CalendarDate.exactOptional(),
    inUseFrom: CalendarDate.exactOptional(),
    regime: CoachingRegime.exactOptional(),
    awardedHours: z.number().nonnegative().exactOptional(),
    awardedPercent: z.number().min(0).max(100).exactOptional(),
    jobRef: Token.exactOptional(),
    providerType: z.enum(["municipality", "uwv", "werkbedrijf", "coach-organisation", "ggz", "school"]).exactOptional(),
    coachKey: Token.exactOptional(),
    methodology: z.enum(["ips", "bw", "se", "other"]).exactOptional(),
    endReason: z.enum(["completed", "stopped-early", "moved", "job-lost", "taken-over", "other"]).exactOptional(),
  })
  .meta({ id: "ProvisionFact", title: "Voorziening", description: "A facility granted to a person." });
export type ProvisionFact = z.infer<typeof ProvisionFact>;
