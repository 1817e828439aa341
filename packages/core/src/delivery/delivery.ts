import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { HoursMode, Selection } from "../facts/coverage.ts";
import { Grantor, StreamName } from "../facts/envelope.ts";
import { MunicipalityCode } from "../municipalities/municipality-code.ts";

/** The period a delivery covers, both days inclusive. Never a cohort. */
export const DeliveryPeriod = z
  .strictObject({ from: CalendarDate, to: CalendarDate })
  .refine((period) => period.from <= period.to, { error: "the period ends before it starts" })
  .meta({ id: "DeliveryPeriod", title: "Leveringsperiode", description: "The period a delivery covers." });
export type DeliveryPeriod = z.infer<typeof DeliveryPeriod>;

/**
 * What must be known about a delivery as a whole. What the file does not say about itself comes from a flag, a form field
 * or a sidecar `delivery.json`.
 */
export const DeliveryMetadata = z
  .strictObject({
    municipality: MunicipalityCode,
    grantor: Grantor,
    stream: StreamName,
    period: DeliveryPeriod,
    observedFrom: CalendarDate,
    observedUntil: CalendarDate,
    selection: Selection,
    jobEndsMaintained: z.enum(["yes", "no", "unknown"]),
    hoursMode: HoursMode,
    hoursLogComplete: z.boolean(),
  })
  .meta({ id: "DeliveryMetadata", title: "Gegevens van de levering", description: "What a delivery is and covers." });
export type DeliveryMetadata = z.infer<typeof DeliveryMetadata>;

/** Metadata as far as somebody knows it. */
export type PartialMetadata = { readonly [Key in keyof DeliveryMetadata]?: DeliveryMetadata[Key] };

/** Which format was recognised, how sure (0 to 1) and by what. */
export const RecognisedFormat = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: "RecognisedFormat", title: "Herkend formaat", description: "Which format was recognised, how sure." });
export type RecognisedFormat = z.infer<typeof RecognisedFormat>;

export const RecordCounts = z
  .strictObject({
    read: z.int().nonnegative(),
    accepted: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
  })
  .meta({ id: "RecordCounts", title: "Aantal regels", description: "Records read, accepted and rejected." });
export type RecordCounts = z.infer<typeof RecordCounts>;
