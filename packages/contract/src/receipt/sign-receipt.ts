import { toBase64url } from "./base64url.ts";
import { canonicalText } from "./canonical-text.ts";
import { publicHalf } from "./make-receipt-key.ts";
import type { Receipt, ReceiptStatement } from "./receipt.ts";
import type { ReceiptSigningKey } from "./receipt-key.ts";

/** Signs a statement. The same statement and key give the same receipt. */
export async function signReceipt(
  said: Omit<ReceiptStatement, "keyId">,
  { kid, ...key }: ReceiptSigningKey,
): Promise<Receipt> {
  const statement: ReceiptStatement = { ...said, keyId: kid };
  const { kty, crv, x, d } = key;
  const secret = await crypto.subtle.importKey("jwk", { kty, crv, x, d }, "Ed25519", false, ["sign"]);
  const signature = await crypto.subtle.sign("Ed25519", secret, signedBytes(statement));
  return { ...statement, key: publicHalf({ kid, ...key }), signature: toBase64url(new Uint8Array(signature)) };
}

/** The bytes that a signature is over. */
export const signedBytes = (statement: ReceiptStatement): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalText(statement));
