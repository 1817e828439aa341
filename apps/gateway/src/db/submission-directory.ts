import type { Database, DatabaseTransaction } from "./database.ts";
import { asOperator } from "./tenant.ts";

/** To whom a submission belongs, or `undefined` when there is none with that id; nothing else of it is seen. */
export const municipalityOf = (database: Database, submission: string): Promise<string | undefined> =>
  asOperator(database, async (transaction) => {
    const row = await transaction
      .selectFrom("submission_directory")
      .select("municipality")
      .where("id", "=", submission)
      .executeTakeFirst();
    return row?.municipality;
  });

/** Enters a submission of the municipality of this transaction; belongs in the transaction that stores it. */
export const enterInDirectory = (transaction: DatabaseTransaction, municipality: string, submission: string) =>
  transaction.insertInto("submission_directory").values({ id: submission, municipality }).execute();
