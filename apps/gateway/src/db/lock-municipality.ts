import { sql } from "kysely";
import type { DatabaseTransaction } from "./database.ts";

/** The first key of the locks on municipalities; the second is the number in the code. */
const MUNICIPALITY_LOCK = 720_501;

/** Waits until no other transaction changes the municipality; the lock goes with the transaction. */
export const lockMunicipality = (transaction: DatabaseTransaction, municipality: string) =>
  sql`select pg_advisory_xact_lock(${sql.lit(MUNICIPALITY_LOCK)}, ${Number(municipality.slice(2))}::int)`.execute(
    transaction,
  );
