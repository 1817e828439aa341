import { type KeyParts, readKey } from "./api-keys/api-key.ts";

/** What a request shows to say who asks. */
export type Credentials =
  | { readonly kind: "none" }
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "api-key"; readonly key: KeyParts }
  | { readonly kind: "unreadable" };

/** The credentials in a header `Authorization` (RFC 6750); they are never taken from anywhere else, an address least of all. */
export function credentialsOf(header: string | undefined): Credentials {
  if (header === undefined) return { kind: "none" };
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header.trim())?.[1];
  if (token === undefined) return { kind: "unreadable" };
  const key = readKey(token);
  return key === undefined ? { kind: "token", token } : { kind: "api-key", key };
}
