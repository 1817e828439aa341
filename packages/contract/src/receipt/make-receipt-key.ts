import { toBase64url } from "./base64url.ts";
import type { ReceiptKey, ReceiptSigningKey } from "./receipt-key.ts";

/** A new key pair (Ed25519) to sign receipts with. */
export async function makeReceiptKey(): Promise<ReceiptSigningKey> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const { x = "", d = "" } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  return { kty: "OKP", crv: "Ed25519", x, kid: await thumbprintOf(x), alg: "EdDSA", use: "sig", d };
}

/** The half of a key that everyone may have. */
export const publicHalf = ({ d: _, ...key }: ReceiptSigningKey): ReceiptKey => key;

/** The thumbprint (RFC 7638) of the public key `x`. */
export async function thumbprintOf(x: string): Promise<string> {
  const text = new TextEncoder().encode(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`);
  return toBase64url(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}
