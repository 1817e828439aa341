import type { FileAnnouncement } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { enterInDirectory } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { SubmissionSummary } from "./submission-summary.ts";

/** What is kept of an announcement: not the name of the file, which may name a person. */
export type Announced = Omit<FileAnnouncement, "kind" | "fileName" | "removes">;

/** Writes down a submission of which the content follows. */
export async function announce(
  database: Database,
  { kind: _, fileName: __, removes = [], ...announced }: FileAnnouncement,
  { id, receivedAt }: { readonly id: string; readonly receivedAt: Date },
): Promise<void> {
  const { municipality } = announced.metadata;
  await asMunicipality(database, municipality, async (transaction) => {
    await transaction
      .insertInto("submission")
      .values({
        municipality,
        id,
        received_at: receivedAt,
        state: "received",
        grantor: null,
        stream: null,
        period_from: null,
        period_to: null,
        batch: "",
        sha256: null,
        format: null,
        header: null,
        summary: jsonText(NOTHING_YET),
        superseded_by: null,
        announced: jsonText(announced satisfies Announced),
        corrects: announced.corrects ?? null,
        removes: jsonText(removes),
      })
      .execute();
    await enterInDirectory(transaction, municipality, id);
  });
}

const NOTHING_YET: SubmissionSummary = {
  bytes: 0,
  format: null,
  records: { read: 0, accepted: 0, rejected: 0 },
  facts: {},
  findings: { total: 0, errors: 0, warnings: 0, notices: 0, kept: 0, groups: [] },
};
