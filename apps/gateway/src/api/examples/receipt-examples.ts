import type { Receipt, ReceiptKey, ReceiptKeyList } from "@jobcoach/contract";

/** The public half of the example key of RFC 8037 (appendix A.1, A.3). */
const key: ReceiptKey = {
  kid: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  alg: "EdDSA",
  use: "sig",
};

const NOTHING = "0".repeat(64);

/** Signed with that key, so that who builds a reader can try it. */
const receipt: Receipt = {
  schema: "jobcoach/receipt/1",
  submission: "01980d2e-5c00-7000-8000-000000000000",
  municipality: "GM0200",
  grantor: "municipality",
  stream: "export",
  period: { from: "2024-01-01", to: "2026-06-30" },
  observedUntil: "2026-06-30",
  corrects: null,
  receivedAt: "2026-07-13T09:00:00.000Z",
  acceptedAt: "2026-07-13T09:00:01.000Z",
  delivered: { sha256: NOTHING, bytes: 48_213 },
  original: null,
  facts: { sha256: NOTHING, lines: 1612, linesPerBlock: 1000, blocks: [NOTHING, NOTHING] },
  records: { read: 398, accepted: 391, rejected: 7 },
  findings: { errors: 7, warnings: 12, notices: 0 },
  versions: { facts: "jobcoach-facts/1", format: { id: "apeldoorn", version: "1" }, api: "1.0.0" },
  keyId: key.kid,
  key,
  signature: "wu-QaiRG32B5Aop3OVDvZShX42qiD95-zzDzAY60Xu_oF5lc8dtzU60_gyuq3H_uiJWAIZUju4ZmTgLu9PqKDw",
};

const keys: ReceiptKeyList = { keys: [key] };

/** Of receipts, by the name of their schema. */
export const receiptExamples = { Receipt: receipt, ReceiptKeyList: keys };
