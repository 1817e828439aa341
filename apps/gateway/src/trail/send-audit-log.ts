import type { AuditChain } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { GatewayContext } from "../http/context.ts";

export const NDJSON = "application/x-ndjson";

const LINES_PER_PAGE = 1000;

/** The whole chain as it was written, line by line, however long it is. */
export const sendAuditLog = (context: GatewayContext, database: Database, chain: AuditChain): Response =>
  context.body(streamOf(pagesOf(database, chain)), 200, {
    "content-type": NDJSON,
    "content-disposition": `attachment; filename="audit-log.ndjson"`,
  });

const streamOf = (pages: AsyncGenerator<Uint8Array<ArrayBuffer>>) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pages.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pages.return(undefined);
    },
  });

async function* pagesOf(database: Database, chain: AuditChain): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for (let after = 0; ; ) {
    const rows = await asMunicipality(database, chain, (transaction) =>
      transaction
        .selectFrom("audit_log")
        .select(["number", "line"])
        .where("municipality", "=", chain)
        .where("number", ">", after)
        .orderBy("number")
        .limit(LINES_PER_PAGE)
        .execute(),
    );
    if (rows.length > 0) yield encoder.encode(rows.map(({ line }) => `${line}\n`).join(""));
    if (rows.length < LINES_PER_PAGE) return;
    after = rows.at(-1)?.number ?? after;
  }
}
