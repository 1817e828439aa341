import { RECEIPT_SCHEMA, type Receipt, type ReceiptStatement, signReceipt } from "@jobcoach/contract";
import type { DeliveryHeader, Grantor, MunicipalityCode } from "@jobcoach/core";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { API_VERSION } from "../http/add-headers.ts";
import type { SubmissionSummary } from "../submissions/submission-summary.ts";
import { makeKnown } from "./known-keys.ts";

/**
 * The receipt of a submission that was accepted, whatever became of it later; `undefined` when it never was. Signed when it is
 * asked for first, and from then on the same.
 */
export async function findReceipt(
  { database, receiptKey, now }: Pick<AppDependencies, "database" | "receiptKey" | "now">,
  id: string,
): Promise<Receipt | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  const found = await asMunicipality(database, municipality, (transaction) =>
    evidenceOf(transaction, municipality, id),
  );
  if (found === undefined || found.receipt !== null) return found?.receipt ?? undefined;
  const key = await receiptKey();
  await makeKnown(database, key, now());
  const receipt = await signReceipt(found.statement, key);
  return asMunicipality(database, municipality, async (transaction) => {
    await transaction
      .updateTable("receipt")
      .set({ receipt: jsonText(receipt) })
      .where("municipality", "=", municipality)
      .where("submission_id", "=", id)
      .where("receipt", "is", null)
      .execute();
    return (await evidenceOf(transaction, municipality, id))?.receipt ?? undefined;
  });
}

interface Evidence {
  readonly receipt: Receipt | null;
  readonly statement: Omit<ReceiptStatement, "keyId">;
}

async function evidenceOf(
  transaction: DatabaseTransaction,
  municipality: string,
  id: string,
): Promise<Evidence | undefined> {
  const evidence = await transaction
    .selectFrom("receipt")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("submission_id", "=", id)
    .executeTakeFirst();
  const row = await transaction
    .selectFrom("submission")
    .select(["received_at", "header", "sha256", "summary", "corrects"])
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .executeTakeFirst();
  if (evidence?.accepted_at == null || row === undefined || row.header === null || row.sha256 === null)
    return undefined;
  const { header, summary } = row;
  const { errors, warnings, notices } = summary.findings;
  return {
    receipt: evidence.receipt,
    statement: {
      schema: RECEIPT_SCHEMA,
      submission: id,
      ...slotOf(header),
      corrects: row.corrects,
      receivedAt: row.received_at.toISOString(),
      acceptedAt: evidence.accepted_at.toISOString(),
      delivered: { sha256: row.sha256, bytes: summary.bytes },
      original: evidence.original === null ? null : originalOf(evidence.original, summary),
      facts: evidence.facts,
      tokens: keyOf(header),
      records: summary.records,
      findings: { errors, warnings, notices },
      versions: { facts: header.schema, format: formatOf(header), api: API_VERSION },
    },
  };
}

const originalOf = (sha256: string, { madeFrom }: SubmissionSummary) => ({
  sha256,
  ...(madeFrom === undefined ? {} : { records: madeFrom }),
});

const slotOf = ({ metadata }: DeliveryHeader) => ({
  municipality: metadata.municipality as MunicipalityCode,
  grantor: metadata.grantor as Grantor,
  stream: metadata.stream,
  period: metadata.period,
  observedUntil: metadata.observedUntil,
});

const keyOf = ({ keyVersion, keyCheck }: DeliveryHeader) => ({
  keyVersion,
  ...(keyCheck === undefined ? {} : { keyCheck }),
});

const formatOf = ({ format: { id, version } }: DeliveryHeader) => ({ id, version });
