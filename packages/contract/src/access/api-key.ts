import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";

/** What a key can be for. Nobody keeps the service running by key alone. */
const KeyRole = z.enum(["submitter", "certifier", "analyst", "auditor"]);

/** A name for a key, for people; no place for a number that could be somebody's. */
const KeyLabel = z.string().regex(/^(?!.*\d{6})[\p{L}\p{N}][\p{L}\p{N} .,_()-]{0,59}$/u);

/** Asks for a key for a program of one municipality. */
export const ApiKeyRequest = z
  .strictObject({
    municipality: MunicipalityCode,
    roles: z.array(KeyRole).min(1).max(KeyRole.options.length),
    label: KeyLabel,
    /** The last day on which the key can be used, in UTC; at most 400 days ahead, one year ahead when it is left out. */
    expiresOn: z.iso.date().exactOptional(),
  })
  .meta({ id: "ApiKeyRequest", title: "Aanvraag van een sleutel", description: "Asks for a key for a program." });
export type ApiKeyRequest = z.infer<typeof ApiKeyRequest>;

/** A key as it is listed: all but the key itself. */
export const ApiKey = z
  .strictObject({
    id: z.uuid(),
    municipality: MunicipalityCode,
    roles: z.array(KeyRole),
    label: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** Right to the minute. */
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "ApiKey", title: "Sleutel", description: "A key of a program, without its secret." });
export type ApiKey = z.infer<typeof ApiKey>;

/** A key on the one occasion that it is shown. */
export const NewApiKey = z
  .strictObject({
    ...ApiKey.shape,
    /** Goes in the header `Authorization` after `Bearer`. We keep only a hash of it. */
    key: z.string(),
  })
  .meta({ id: "NewApiKey", title: "Nieuwe sleutel", description: "A key with its secret, shown once." });
export type NewApiKey = z.infer<typeof NewApiKey>;

export const ApiKeyList = z
  .strictObject({ items: z.array(ApiKey) })
  .meta({ id: "ApiKeyList", title: "Sleutels", description: "The keys that somebody may manage." });
export type ApiKeyList = z.infer<typeof ApiKeyList>;
