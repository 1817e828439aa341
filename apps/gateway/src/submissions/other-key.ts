import { submissionRules } from "@jobcoach/contract";
import { type Finding, findingOf, type KeyOfDelivery } from "@jobcoach/core";
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
 * What is to be said of a delivery whose tokens match nobody's in force, because another key made those. A key of one version
 * may take the place of another where it replaces all that was made with it; not where persons were forgotten, who would return.
 */
export async function otherKeyFindings(
  transaction: DatabaseTransaction,
  { municipality, key, replaced }: Beside,
): Promise<readonly Finding[]> {
  const { keyVersion, keyCheck } = key;
  if (keyCheck === undefined) return [];
  const madeOtherwise = await transaction
    .selectFrom("submission")
    .select("id")
    .where("municipality", "=", municipality)
    .where("state", "=", "accepted")
    .where(sql<boolean>`header ->> 'keyVersion' = ${String(keyVersion)} and header ->> 'keyCheck' <> ${keyCheck}`)
    .execute();
  if (madeOtherwise.length === 0) return [];
  const replacesAll = madeOtherwise.every(({ id }) => id === replaced);
  if (replacesAll && !(await hasTombstones(transaction, municipality))) return [];
  const told = { count: madeOtherwise.length, version: keyVersion };
  return [findingOf(submissionRules["other-key-in-force"], {}, told)];
}
