import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from "jose";
import type { Principal } from "../principal.ts";
import { type Issuer, IssuerUnavailable } from "./connect-issuer.ts";
import { grantsOf } from "./grants-of-claims.ts";

/** Signatures with the public key of the issuer; nothing that a reader of its public key could make. */
export const SIGNATURE_ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"] as const;

/** How far two clocks may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 60;

const MAX_TOKEN_AGE_SECONDS = 86_400;
const MAX_TOKEN_LENGTH = 12_000;

export type Verdict =
  | { readonly ok: true; readonly principal: Principal }
  | { readonly ok: false; readonly code: "credentials-invalid" | "issuer-unavailable" };

/**
 * Judges an access token (a signed JWT). Good is: signed by a key that the issuer itself publishes, for us, in force now and
 * not older than a day. Where a token says that its key is to be found elsewhere (`jku`, `x5u`, `jwk`) nobody looks.
 */
export async function verifyAccessToken(issuer: Issuer, token: string, now: Date): Promise<Verdict> {
  if (token.length > MAX_TOKEN_LENGTH) return { ok: false, code: "credentials-invalid" };
  try {
    const { payload, protectedHeader } = await jwtVerify(token, issuer.keyOf, {
      algorithms: [...SIGNATURE_ALGORITHMS],
      issuer: issuer.settings.issuer,
      audience: issuer.settings.audience,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      maxTokenAge: MAX_TOKEN_AGE_SECONDS,
      requiredClaims: ["sub", "exp"],
      currentDate: now,
    });
    const isOurs = isAccessToken(protectedHeader) && isUnbound(payload) && isOfKnownClient(payload, issuer);
    return isOurs ? { ok: true, principal: principalOf(payload, issuer) } : { ok: false, code: "credentials-invalid" };
  } catch (error) {
    if (error instanceof IssuerUnavailable) return { ok: false, code: "issuer-unavailable" };
    if (error instanceof errors.JOSEError) return { ok: false, code: "credentials-invalid" };
    throw error;
  }
}

/** A token of another kind (an ID token for log-out, an assertion) may bear our name too. */
const isAccessToken = ({ typ }: JWTHeaderParameters) =>
  typ === undefined || ["jwt", "at+jwt", "application/at+jwt"].includes(typ.toLowerCase());

/** A token that is bound to a certificate or key is worth nothing without it, and we see neither here. */
const isUnbound = ({ cnf }: JWTPayload) => cnf === undefined;

function isOfKnownClient({ azp, client_id: clientId }: JWTPayload, { settings }: Issuer): boolean {
  if (settings.clients === undefined) return true;
  const client = azp ?? clientId;
  return typeof client === "string" && settings.clients.includes(client);
}

const principalOf = (claims: JWTPayload, { settings }: Issuer): Principal => ({
  subject: String(claims.sub).slice(0, 255),
  via: "token",
  grants: grantsOf(claims, settings.grantsClaim),
});
