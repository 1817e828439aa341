import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { type IssuerSettings, SafeUrl } from "../settings.ts";
import type { ClientKey } from "./client-key.ts";

/** The party that says who is who, reached over HTTP and remembered. */
export interface Issuer {
  readonly settings: IssuerSettings;
  /** What it publishes about itself. Throws `IssuerUnavailable`. */
  metadata(): Promise<IssuerMetadata>;
  /** The key that signed a token. Throws `IssuerUnavailable`, or an error of jose when no key of the issuer fits. */
  readonly keyOf: JWTVerifyGetKey;
  readonly fetch: typeof fetch;
  /** With which this service proves itself to the issuer; without it PKCE alone does. */
  readonly clientKey: ClientKey | undefined;
}

const IssuerMetadata = z.object({
  issuer: z.string(),
  jwks_uri: SafeUrl,
  authorization_endpoint: SafeUrl.optional(),
  token_endpoint: SafeUrl.optional(),
  end_session_endpoint: SafeUrl.optional(),
});
export type IssuerMetadata = z.infer<typeof IssuerMetadata>;

/** The issuer gives no usable answer now; whether a token is good cannot be said. */
export class IssuerUnavailable extends Error {
  override readonly name = "IssuerUnavailable";
}

const TIMEOUT_MS = 5_000;
const METADATA_MAX_AGE_MS = 3_600_000;
/** A failed call is not repeated for every request that comes in. */
const METADATA_COOLDOWN_MS = 5_000;

/** Connects to an issuer; the first call is made when the first token comes in. */
export function connectIssuer(settings: IssuerSettings, clientKey?: ClientKey, ownFetch: typeof fetch = fetch): Issuer {
  const metadata = remembered(() => fetchMetadata(settings.issuer, ownFetch));
  let keys: { readonly uri: string; readonly keyOf: JWTVerifyGetKey } | undefined;
  return {
    settings,
    metadata,
    fetch: ownFetch,
    clientKey,
    async keyOf(header, token) {
      const { jwks_uri: uri } = await metadata();
      if (keys?.uri !== uri) keys = { uri, keyOf: createRemoteJWKSet(new URL(uri), { [customFetch]: ownFetch }) };
      try {
        return await keys.keyOf(header, token);
      } catch (error) {
        throw isAboutToken(error) ? error : new IssuerUnavailable("no keys", { cause: error });
      }
    },
  };
}

/** The keys were there, and this token fits none of them. */
const isAboutToken = (error: unknown) =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

async function fetchMetadata(issuer: string, ownFetch: typeof fetch): Promise<IssuerMetadata> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const answer = await ownFetch(url, { redirect: "manual", signal, headers: { accept: "application/json" } });
    const metadata = IssuerMetadata.parse(await answer.json());
    if (metadata.issuer === issuer) return metadata;
  } catch (cause) {
    throw new IssuerUnavailable("no metadata", { cause });
  }
  throw new IssuerUnavailable("the metadata is of another issuer");
}

/** One call at a time; what it gave is kept for an hour, that it failed for some seconds. */
function remembered<Value>(call: () => Promise<Value>): () => Promise<Value> {
  let last: { readonly result: Promise<Value>; until: number } | undefined;
  return () => {
    if (last === undefined || performance.now() > last.until) {
      const made = { result: call(), until: performance.now() + METADATA_MAX_AGE_MS };
      made.result.catch(() => {
        made.until = performance.now() + METADATA_COOLDOWN_MS;
      });
      last = made;
    }
    return last.result;
  };
}
