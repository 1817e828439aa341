import { z } from "zod";
import type { Database } from "../db/database.ts";
import { municipalityOf } from "../db/submission-directory.ts";

/** The municipality of a submission, or `undefined` where there is no such submission. */
export const findTenant = async (database: Database, id: string): Promise<string | undefined> =>
  z.uuid().safeParse(id).success ? municipalityOf(database, id) : undefined;
