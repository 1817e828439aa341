import { z } from "zod";
import type { Database } from "../db/database.ts";

/** The municipality of a submission, or `undefined` where there is no such submission. */
export async function findTenant(database: Database, id: string): Promise<string | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const row = await database.selectFrom("submission").select("municipality").where("id", "=", id).executeTakeFirst();
  return row?.municipality;
}
