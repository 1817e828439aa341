import {
  CalendarDate,
  DeliveryPeriod,
  Grantor,
  KeyCheck,
  MunicipalityCode,
  RecordCounts,
  StreamName,
} from "@jobcoach/core";
import { z } from "zod";
import { FactHashes, Sha256Hex } from "./fact-hashes.ts";
import { ReceiptKey } from "./receipt-key.ts";

export const RECEIPT_SCHEMA = "jobcoach/receipt/1";

const Count = z.int().nonnegative();

/** What a gateway says that it accepted: which delivery, when, and what exactly was in it. */
export const ReceiptStatement = z.strictObject({
  schema: z.literal(RECEIPT_SCHEMA),
  submission: z.uuid(),
  municipality: MunicipalityCode,
  grantor: Grantor,
  stream: StreamName,
  period: DeliveryPeriod,
  observedUntil: CalendarDate,
  /** The submission of which it corrects single records; null for a whole delivery. */
  corrects: z.uuid().nullable(),
  receivedAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime(),
  /** The file as it was sent. */
  delivered: z.strictObject({ sha256: Sha256Hex, bytes: Count }),
  /** The file that the facts were made from, where that is another one, and its records where they are known. */
  original: z.strictObject({ sha256: Sha256Hex, records: RecordCounts.exactOptional() }).nullable(),
  facts: FactHashes,
  /** The version and check value of the key with which persons were replaced; they tell nothing about persons or the key. */
  tokens: z.strictObject({ keyVersion: z.int().positive(), keyCheck: KeyCheck.exactOptional() }).exactOptional(),
  records: RecordCounts,
  findings: z.strictObject({ errors: Count, warnings: Count, notices: Count }),
  versions: z.strictObject({
    facts: z.string(),
    format: z.strictObject({ id: z.string(), version: z.string() }),
    api: z.string(),
  }),
  /** Thumbprint of the key that it is signed with. */
  keyId: z.string(),
});
export type ReceiptStatement = z.infer<typeof ReceiptStatement>;

/**
 * A statement with its signature (Ed25519, base64url) over the canonical text of all but `key` and `signature`. The key goes
 * along so that a receipt can be read years later; whoever doubts whose key it is asks for the keys of the gateway.
 */
export const Receipt = z
  .strictObject({
    ...ReceiptStatement.shape,
    key: ReceiptKey,
    signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
  })
  .meta({ id: "Receipt", title: "Ontvangstbewijs", description: "Signed proof of what was accepted, and when." });
export type Receipt = z.infer<typeof Receipt>;
