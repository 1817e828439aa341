import { MunicipalityCode, Token } from "@jobcoach/core";
import { z } from "zod";

/** Persons, by their tokens. A token is personal data: it travels in a body, never in an address. */
export const PersonTokens = z
  .strictObject({ persons: z.array(Token).min(1).max(10_000) })
  .meta({ id: "PersonTokens", title: "Personen", description: "Persons, by their keyed tokens." });
export type PersonTokens = z.infer<typeof PersonTokens>;

const Count = z.int().nonnegative();
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What proves a deletion: how much was removed of how many persons, from which submissions, and a hash (SHA-256) of the facts of
 * each submission before and after. It names no person, and no hash in it is of one person alone.
 */
export const DeletionProof = z
  .strictObject({
    id: z.uuid(),
    municipality: MunicipalityCode,
    deletedAt: z.iso.datetime(),
    personsAsked: Count,
    /** Of how many of them there were facts. */
    personsFound: Count,
    facts: Count,
    submissions: z.array(z.strictObject({ id: z.uuid(), facts: Count, before: Hash, after: Hash })),
    /** When the figures were counted without them; null as long as that is being done. */
    recountedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "DeletionProof", title: "Bewijs van verwijdering", description: "What was removed, without persons." });
export type DeletionProof = z.infer<typeof DeletionProof>;

export const PersonsAllowed = z
  .strictObject({ allowed: Count })
  .meta({ id: "PersonsAllowed", title: "Weer toegestaan", description: "How many persons may come back." });
export type PersonsAllowed = z.infer<typeof PersonsAllowed>;
