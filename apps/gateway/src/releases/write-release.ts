import { createHash } from "node:crypto";
import type { ReleaseHead } from "@jobcoach/outcomes";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { insertComparisons, insertHidden, insertRows } from "./insert-rows.ts";
import type { MadeGroup } from "./make-group.ts";
import type { ReleaseBasis } from "./release-version.ts";

/** Writes a release down as it is made: first its groups in their order, last what they have in common. */
export interface ReleaseWriter {
  add(group: Pick<MadeGroup, "rows" | "hidden" | "confidential" | "comparisons">): Promise<void>;
  finish(release: WholeRelease): Promise<void>;
}

/** What is known of a release once all of its groups are made. */
export interface WholeRelease {
  readonly head: ReleaseHead;
  readonly content: string;
  readonly version: string;
  readonly basis: ReleaseBasis;
}

/** Begins to write release `number` in a transaction. */
export function writeRelease(transaction: DatabaseTransaction, number: number): ReleaseWriter {
  const [shown, hidden] = [createHash("sha256"), createHash("sha256")];
  const confidential: string[] = [];
  let rowCount = 0;
  let hiddenCount = 0;
  return {
    async add(group) {
      for (const lines of group.rows) {
        await insertRows(transaction, number, rowCount, lines);
        rowCount += countOf(lines);
        shown.update(`${lines}\n`);
      }
      for (const lines of group.hidden) {
        await insertHidden(transaction, number, hiddenCount, lines);
        hiddenCount += countOf(lines);
        hidden.update(`${lines}\n`);
      }
      for (const lines of group.comparisons) await insertComparisons(transaction, number, lines);
      for (const lines of group.confidential) confidential.push(lines.replaceAll("\n", ","));
    },
    async finish({ head, content, version, basis }) {
      const said = createHash("sha256").update(JSON.stringify(head)).update(shown.digest()).update(hidden.digest());
      await transaction
        .insertInto("release")
        .values({
          number,
          made_at: new Date(head.madeAt),
          content_sha256: content,
          version,
          basis: jsonText(basis),
          release: jsonText(head),
          row_count: rowCount,
          fingerprint: said.digest("hex"),
          confidential_ledger: `[${confidential.join(",")}]`,
        })
        .execute();
    },
  };
}

const countOf = (lines: string) => lines.split("\n").length;
