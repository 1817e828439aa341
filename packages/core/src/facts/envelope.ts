import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { MunicipalityCode } from "../municipalities/municipality-code.ts";
import { holdsLongNumber } from "../values/safe-to-show.ts";
import { Token } from "../values/token.ts";

/** Who grants the coaching: the municipality (Participatiewet), UWV, or not known. */
export const Grantor = z
  .enum(["municipality", "uwv", "unknown"])
  .meta({ id: "Grantor", title: "Verstrekker", description: "Who grants the coaching." });
export type Grantor = z.infer<typeof Grantor>;

/** The role of the register a fact comes from; precedence between sources goes by this role. */
export const SourceRole = z
  .enum([
    "case-file",
    "wage-return",
    "benefit-file",
    "target-group-register",
    "uwv-employment-file",
    "coach-report",
    "questionnaire",
  ])
  .meta({ id: "SourceRole", title: "Bron", description: "The role of the register a fact comes from." });
export type SourceRole = z.infer<typeof SourceRole>;

/** The name of a source of a municipality, such as its own export or its answers from the wage returns. */
export const StreamName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .refine((name) => !holdsLongNumber(name), { error: "a name with six digits may hold a number of a person" })
  .meta({ id: "StreamName", title: "Stroom", description: "A named source of a municipality." });
export type StreamName = z.infer<typeof StreamName>;

/**
 * What every fact carries. `observedUntil` is the last day the delivery can speak about (inclusive); `record` is the
 * keyed reference of the sender's record, `trajectoryRef` of the sender's trajectory; the fact holds from `validFrom` to
 * `validTo`, both inclusive, where the source says so.
 */
export const envelope = {
  municipality: MunicipalityCode,
  grantor: Grantor,
  stream: StreamName,
  source: SourceRole,
  record: Token.exactOptional(),
  trajectoryRef: Token.exactOptional(),
  validFrom: CalendarDate.exactOptional(),
  validTo: CalendarDate.exactOptional(),
  observedUntil: CalendarDate,
};

/** The envelope of a fact about one person. */
export const personEnvelope = { ...envelope, person: Token };
