import { z } from "zod";
import { LocalizedText } from "../values/localized-text.ts";

/** How serious: an error rejects the record, a warning wants a look, a notice informs. */
export const Severity = z
  .enum(["error", "warning", "notice"])
  .meta({ id: "Severity", title: "Ernst van een melding", description: "How serious a finding is." });
export type Severity = z.infer<typeof Severity>;

/** What a finding is about, from the file as a whole to what is merely unlikely. */
export const FindingLevel = z
  .enum(["file", "structure", "value", "record", "person", "delivery", "history", "plausibility"])
  .meta({ id: "FindingLevel", title: "Waar een melding over gaat", description: "What a finding is about." });
export type FindingLevel = z.infer<typeof FindingLevel>;

/** Whether the export or conversion went wrong (one cause, many rows) or somebody typed something wrong. */
export const Cause = z.enum(["conversion", "entry"]).meta({
  id: "Cause",
  title: "Oorzaak van meldingen",
  description: "Whether the conversion or the entry went wrong.",
});
export type Cause = z.infer<typeof Cause>;

/**
 * Where in the file: all parts optional, counted from 1; `column` and `field` carry header names, never values. `earlier` is
 * the record before it that it is laid beside: its line, and its file in a zip where that is another one.
 */
export const Place = z
  .strictObject({
    record: z.int().positive().exactOptional(),
    line: z.int().positive().exactOptional(),
    column: z.string().max(80).exactOptional(),
    sheet: z.string().max(80).exactOptional(),
    cell: z.string().max(16).exactOptional(),
    path: z.string().max(300).exactOptional(),
    field: z.string().max(80).exactOptional(),
    earlier: z.strictObject({ line: z.int().positive(), path: z.string().max(300).exactOptional() }).exactOptional(),
  })
  .meta({ id: "Place", title: "Plaats in het bestand", description: "Where in the file a finding is." });
export type Place = z.infer<typeof Place>;

/**
 * Something wrong with the data: the rule, how serious, where, what it is and how to mend it. Never holds a value from the
 * file. `reference` is the sender's own record reference in clear; it stays with the sender.
 */
export const Finding = z
  .strictObject({
    rule: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/),
    severity: Severity,
    level: FindingLevel,
    place: Place,
    reference: z.string().exactOptional(),
    message: LocalizedText,
    remedy: LocalizedText,
  })
  .meta({ id: "Finding", title: "Melding", description: "Something wrong with the data, where, and how to mend it." });
export type Finding = z.infer<typeof Finding>;

/** Whether a finding refuses the delivery as a whole, so that not even its good records count. */
export const refusesDelivery = ({ severity, level }: Pick<Finding, "severity" | "level">): boolean =>
  severity === "error" && (level === "file" || level === "delivery");
