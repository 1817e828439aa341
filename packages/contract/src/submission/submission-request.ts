import { DeliveryMetadata, Fact, KeyCheck, Token } from "@jobcoach/core";
import { z } from "zod";

/** In what form content may come; what is in it is recognised from the content itself. */
export const ContentType = z.enum([
  "application/x-ndjson",
  "text/csv",
  "text/plain",
  "text/tab-separated-values",
  "application/json",
  "application/xml",
  "text/xml",
  "application/zip",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/octet-stream",
]);
export type ContentType = z.infer<typeof ContentType>;

/**
 * That a submission corrects single records of another: records with the same reference are replaced, those in `removes`
 * (references as tokens) are taken out, the rest stays.
 */
export const correction = {
  corrects: z.uuid().exactOptional(),
  removes: z.array(Token).max(10_000).exactOptional(),
};

/** Announces a file that follows. Its name is needed by no rule and is not kept: it may name a person. */
export const FileAnnouncement = z
  .strictObject({
    kind: z.literal("file"),
    fileName: z.string().min(1).max(255),
    contentType: ContentType,
    /** In bytes, exactly. */
    size: z.int().positive(),
    /** Id of the format; else it is recognised. */
    format: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,63}$/)
      .exactOptional(),
    metadata: DeliveryMetadata.partial().required({ municipality: true }),
    ...correction,
  })
  .meta({ id: "FileAnnouncement", title: "Aankondiging van een bestand", description: "A file that follows." });
export type FileAnnouncement = z.infer<typeof FileAnnouncement>;

/** A small delivery as a whole. Persons and references are tokens of the key version. */
export const FactsDelivery = z
  .strictObject({
    kind: z.literal("facts"),
    metadata: DeliveryMetadata,
    keyVersion: z.int().positive(),
    keyCheck: KeyCheck.exactOptional(),
    facts: z.array(Fact),
    ...correction,
  })
  .meta({ id: "FactsDelivery", title: "Feiten als JSON", description: "A small delivery as a whole." });
export type FactsDelivery = z.infer<typeof FactsDelivery>;

export const SubmissionRequest = z
  .discriminatedUnion("kind", [FileAnnouncement, FactsDelivery])
  .meta({ id: "SubmissionRequest", title: "Aanlevering", description: "A file that follows, or facts as a whole." });
export type SubmissionRequest = z.infer<typeof SubmissionRequest>;
