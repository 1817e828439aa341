import { fromBase64url } from "./base64url.ts";
import type { FactHashes } from "./fact-hashes.ts";
import { hashFile } from "./hash-file.ts";
import { thumbprintOf } from "./make-receipt-key.ts";
import type { Receipt } from "./receipt.ts";
import type { ReceiptKey } from "./receipt-key.ts";
import { signedBytes } from "./sign-receipt.ts";

/** A block of lines of facts; `number` counts from one, lines are those of the file, its header being line 1. Inclusive. */
export interface FactBlock {
  readonly number: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export type ReceiptVerdict =
  /** `delivered`: the very file that was sent. `facts`: other header, same facts. `original`: what the facts were made from. */
  | { readonly outcome: "valid"; readonly file: "not-given" | "delivered" | "facts" | "original" }
  | { readonly outcome: "other-key" }
  | { readonly outcome: "signature-wrong" }
  /** The receipt is genuine but the file is another one; `block` is the first that differs, where it holds facts. */
  | { readonly outcome: "file-differs"; readonly block?: FactBlock };

/** Says whether a receipt was signed with a key and still says what it said, and whether a file is the one it is about. */
export async function verifyReceipt(receipt: Receipt, publicKey: ReceiptKey, file?: Blob): Promise<ReceiptVerdict> {
  const { key: _, signature, ...statement } = receipt;
  if (statement.keyId !== publicKey.kid || publicKey.kid !== (await thumbprintOf(publicKey.x)))
    return { outcome: "other-key" };
  const { kty, crv, x } = publicKey;
  const key = await crypto.subtle.importKey("jwk", { kty, crv, x }, "Ed25519", false, ["verify"]);
  const isGenuine = await crypto.subtle.verify("Ed25519", key, fromBase64url(signature), signedBytes(statement));
  if (!isGenuine) return { outcome: "signature-wrong" };
  return file === undefined ? { outcome: "valid", file: "not-given" } : judgeFile(receipt, file);
}

async function judgeFile({ delivered, original, facts }: Receipt, file: Blob): Promise<ReceiptVerdict> {
  const found = await hashFile(file);
  if (found.sha256 === delivered.sha256) return { outcome: "valid", file: "delivered" };
  if (found.sha256 === original?.sha256) return { outcome: "valid", file: "original" };
  if (found.facts === undefined) return { outcome: "file-differs" };
  if (found.facts.sha256 === facts.sha256) return { outcome: "valid", file: "facts" };
  return { outcome: "file-differs", block: firstDifference(facts, found.facts) };
}

function firstDifference(said: FactHashes, found: FactHashes): FactBlock {
  const longest = Math.max(said.blocks.length, found.blocks.length);
  const index = Array.from({ length: longest }, (_, at) => at).findIndex((at) => said.blocks[at] !== found.blocks[at]);
  const before = index * said.linesPerBlock;
  const last = Math.min(before + said.linesPerBlock, Math.max(said.lines, found.lines));
  return { number: index + 1, firstLine: HEADER_LINES + before + 1, lastLine: HEADER_LINES + last };
}

const HEADER_LINES = 1;
