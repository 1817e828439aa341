import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { End } from "../values/end.ts";
import { holdsLongNumber } from "../values/safe-to-show.ts";
import { Token } from "../values/token.ts";
import { Grantor, personEnvelope } from "./envelope.ts";

/** Type of facility, the code list of the statistic on re-integration (SRG field 14); 30 is job coaching, 40 is before. */
export const ProvisionType = z
  .enum(
    // biome-ignore format: one row per group of the list
    [
  "10", "11", "12",
  "20", "21", "22", "23", "29",
  "30", "31",
  "40", "42", "43", "49",
  "50", "59",
  "60", "98",
  ],
  )
  .meta({ id: "ProvisionType", title: "Type voorziening", description: "Type of facility (SRG field 14)." });
export type ProvisionType = z.infer<typeof ProvisionType>;

/** How coaching is given: bought by the grantor, by subsidy with an external coach, an internal coach, or a colleague. */
export const ProvisionForm = z
  .enum(["natura-extern", "subsidy-extern", "intern", "werkbegeleiding", "unknown"])
  .meta({ id: "ProvisionForm", title: "Vorm van begeleiding", description: "How the coaching is given." });
export type ProvisionForm = z.infer<typeof ProvisionForm>;

/** Intensity regime as the source names it, on UWV's scale of four. */
export const CoachingRegime = z.enum(["very-light", "light", "middle", "intensive"]).meta({
  id: "CoachingRegime",
  title: "Begeleidingsregime",
  description: "Intensity of coaching on one scale of four.",
});
export type CoachingRegime = z.infer<typeof CoachingRegime>;

/** What kind of organisation gives the coaching. */
export const ProviderType = z
  .enum(["municipality", "uwv", "werkbedrijf", "coach-organisation", "ggz", "rehabilitation-team", "school"])
  .meta({ id: "ProviderType", title: "Soort aanbieder", description: "Kind of organisation that gives the coaching." });
export type ProviderType = z.infer<typeof ProviderType>;

/** The method of coaching: Individual Placement and Support, Begeleid Werken, Supported Employment, another. */
export const Methodology = z
  .enum(["ips", "bw", "se", "other"])
  .meta({ id: "Methodology", title: "Methodiek", description: "The method of coaching." });
export type Methodology = z.infer<typeof Methodology>;

/** Why a facility ended. */
export const ProvisionEndReason = z
  .enum(["completed", "stopped-early", "moved", "job-lost", "taken-over", "other"])
  .meta({ id: "ProvisionEndReason", title: "Reden einde voorziening", description: "Why a facility ended." });
export type ProvisionEndReason = z.infer<typeof ProvisionEndReason>;

/** A regime by the name its grantor gives it, which only that grantor's policy explains. */
const RegimeName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} .+/-]{0,31}$/u)
  .refine((name) => !holdsLongNumber(name), { error: "a name with six digits may hold a number of a person" });

/**
 * A facility granted to a person, job coaching above all; `from` and `to` inclusive, `plannedTo` is a plan only. `regime` is on
 * the common scale, `regimeName` as the grantor calls it. `awardedHours` are hours over the whole period of the award,
 * `awardedPercent` is a share of the hours worked.
 */
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
    regimeName: RegimeName.exactOptional(),
    awardedHours: z.number().nonnegative().exactOptional(),
    awardedPercent: z.number().min(0).max(100).exactOptional(),
    jobRef: Token.exactOptional(),
    providerType: ProviderType.exactOptional(),
    coachKey: Token.exactOptional(),
    methodology: Methodology.exactOptional(),
    endReason: ProvisionEndReason.exactOptional(),
  })
  .meta({ id: "ProvisionFact", title: "Voorziening", description: "A facility granted to a person." });
export type ProvisionFact = z.infer<typeof ProvisionFact>;
