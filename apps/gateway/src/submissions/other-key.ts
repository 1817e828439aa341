import { submissionRules } from "@jobcoach/contract";
import { type Finding, findingOf, isOtherKey, type KeyOfDelivery } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { hasTombstones } from "../persons/tombstones.ts";

/** A delivery of a municipality, its key, and the submission in force that it takes the place of. */
export interface Beside {
  readonly municipality: string;
  readonly key: KeyOfDelivery;
  readonly replaced: string | undefined;
}

/**
 * What is to be said of a delivery whose tokens match nobody's in force, because another key made those; also where its key
 * follows on another key than theirs. A key may take the place of another where it replaces all that was made with it; not where
 * persons were forgotten, who would return.
 */
export async function otherKeyFindings(
  transaction: DatabaseTransaction,
  { municipality, key, replaced }: Beside,
): Promise<readonly Finding[]> {
  const inForce = await transaction
    .selectFrom("submission")
    .select(["id", keyInHeader.as("key")])
    .where("municipality", "=", municipality)
    .where("state", "=", "accepted")
    .where("header", "is not", null)
    .execute();
  const madeOtherwise = inForce.filter((row) => isOtherKey(row.key, key));
  if (madeOtherwise.length === 0) return [];
  const replacesAll = madeOtherwise.every(({ id }) => id === replaced);
  if (replacesAll && !(await hasTombstones(transaction, municipality))) return [];
  const { earlierKey, ...own } = key;
  const isOwn = madeOtherwise.some((row) => isOtherKey(row.key, own));
  const version = isOwn ? own.keyVersion : (earlierKey?.version ?? own.keyVersion);
  const rule = submissionRules[isOwn ? "other-key-in-force" : "earlier-key-differs"];
  return [findingOf(rule, {}, { count: madeOtherwise.length, version })];
}

const keyInHeader = sql<KeyOfDelivery>`jsonb_strip_nulls(jsonb_build_object(
  'keyVersion', header -> 'keyVersion', 'keyCheck', header -> 'keyCheck', 'earlierKey', header -> 'earlierKey'
))`;
