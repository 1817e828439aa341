import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";

/** What is audited. */
export const AuditAction = z.enum([
  "log-in",
  "key-made",
  "key-revoked",
  "submission-received",
  "submission-accepted",
  "submission-confirmed",
  "submission-withdrawn",
  "tallies-taken",
  "release-made",
  "release-withdrawn",
  "persons-deleted",
  "persons-allowed",
  "retention-enforced",
  "processing-log-read",
  "break-glass",
]);
export type AuditAction = z.infer<typeof AuditAction>;

/** Whose chain it is: a municipality's, or `*` for who keeps the service running. */
export const AuditChain = z.union([z.literal("*"), MunicipalityCode]);
export type AuditChain = z.infer<typeof AuditChain>;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The `previous` of the first entry of a chain. */
export const NO_PREVIOUS = "0".repeat(64);

/** What is told of an event: who did what to which thing, how they came in, and what came of it. */
export const AuditEvent = z.strictObject({
  at: z.iso.datetime(),
  action: AuditAction,
  /** What it was done to, such as the id of a submission; never a person in a delivery. */
  object: z.string().max(200),
  result: z.enum(["done", "refused"]),
  actor: z.string().max(200),
  origin: z.enum(["token", "api-key", "session", "this-machine", "gateway"]),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/**
 * An entry of an audit log. `hash` is SHA-256, in lower-case hexadecimal, of the canonical text (RFC 8785) of all but itself;
 * `previous` is the `hash` of the entry before it.
 */
export const AuditEntry = z
  .strictObject({ chain: AuditChain, number: z.int().positive(), ...AuditEvent.shape, previous: Hash, hash: Hash })
  .meta({ id: "AuditEntry", title: "Regel van het auditlogboek", description: "Who did what, chained by hashes." });
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Notes that somebody goes around the gateway, into the rows of a municipality themselves, and why. */
export const BreakGlass = z
  .strictObject({ reason: z.enum(["incident", "repair", "asked-by-municipality"]) })
  .meta({ id: "BreakGlass", title: "Noodtoegang", description: "That somebody goes around the gateway, and why." });
export type BreakGlass = z.infer<typeof BreakGlass>;

/** Where a chain ends at a moment: kept elsewhere, it shows later that nothing was cut off. */
export const AuditHead = z
  .strictObject({ chain: AuditChain, number: z.int().nonnegative(), hash: Hash })
  .meta({ id: "AuditHead", title: "Einde van het auditlogboek", description: "The last entry of a chain." });
export type AuditHead = z.infer<typeof AuditHead>;
