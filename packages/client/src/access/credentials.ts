import type { JWK } from "jose";

/** How somebody says who they are. */
export type Credentials =
  /** An access token; a function is asked for it at every request. */
  | { readonly kind: "token"; readonly token: string | (() => string | Promise<string>) }
  | { readonly kind: "api-key"; readonly key: string }
  | ClientCredentials;

/** A program that proves itself to the issuer with its private key (`private_key_jwt`, RFC 7523) and gets tokens for it. */
export interface ClientCredentials {
  readonly kind: "client-credentials";
  readonly tokenEndpoint: string;
  readonly clientId: string;
  /** The private key with its `alg`, and with `kid` where the issuer knows more than one. */
  readonly privateKey: JWK;
  readonly scope?: string;
}
