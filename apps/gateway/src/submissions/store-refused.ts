import { findMunicipality } from "@jobcoach/core";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import { insertSubmission, type NewSubmission, type StoredSubmission } from "./store-submission.ts";

/** Stands in for a municipality that a refused delivery did not name; no register has it, so nothing of it is accepted. */
export const UNNAMED_MUNICIPALITY = "GM0000";

/** How many refused deliveries of nobody are kept: anything at all can be sent, and it may not fill the disk. */
const KEPT_UNNAMED = 100;

/** Stores a refused delivery with its findings and no fact at all. */
export async function storeRefused(
  database: Database,
  submission: NewSubmission,
  named: string | undefined,
): Promise<StoredSubmission> {
  const isKnown = named !== undefined && findMunicipality(named) !== undefined;
  const municipality = isKnown ? named : UNNAMED_MUNICIPALITY;
  await asMunicipality(database, municipality, async (transaction) => {
    if (!isKnown) await lockMunicipality(transaction, UNNAMED_MUNICIPALITY);
    await insertSubmission(transaction, submission, {
      municipality,
      state: "refused",
      grantor: null,
      stream: null,
      period_from: null,
      period_to: null,
      batch: "",
      header: null,
    });
    if (!isKnown) await forgetOldest(transaction, submission.id);
  });
  return { id: submission.id, alreadyThere: false };
}

/** Findings go with their submission. The one just stored is in the answer and stays, whatever the clock says. */
const forgetOldest = (transaction: DatabaseTransaction, newest: string) =>
  sql`
    with forgotten as (
      delete from submission where municipality = ${UNNAMED_MUNICIPALITY} and id in (
        select id from submission where municipality = ${UNNAMED_MUNICIPALITY} and id <> ${newest}::uuid
        order by received_at desc, id desc offset ${sql.lit(KEPT_UNNAMED - 1)}
      ) returning id
    )
    delete from submission_directory where id in (select id from forgotten)
  `.execute(transaction);
