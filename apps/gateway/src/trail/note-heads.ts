import { AuditChain } from "@jobcoach/contract";
import type { Logger } from "pino";
import type { Database } from "../db/database.ts";
import { asMunicipality, asOperator } from "../db/tenant.ts";
import { headOf } from "./append-audit.ts";

/**
 * Writes the end of every chain to the log of the gateway, which is kept elsewhere than the database: whoever cuts off the end of
 * a chain later can not take that back.
 */
export async function noteHeads(database: Database, log: Logger): Promise<void> {
  const municipalities = await asOperator(database, (transaction) =>
    transaction.selectFrom("submission_directory").select("municipality").distinct().execute(),
  );
  for (const name of ["*", ...municipalities.map(({ municipality }) => municipality)]) {
    const chain = AuditChain.safeParse(name).data;
    if (chain === undefined) continue;
    const head = await asMunicipality(database, chain, (transaction) => headOf(transaction, chain));
    if (head.number > 0) log.info({ at: "audit head", ...head });
  }
}
