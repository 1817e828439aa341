import { errors, type JWTPayload, jwtVerify } from "jose";
import type { Issuer } from "../issuer/connect-issuer.ts";
import { grantsOf } from "../issuer/grants-of-claims.ts";
import { CLOCK_TOLERANCE_SECONDS, SIGNATURE_ALGORITHMS } from "../issuer/verify-access-token.ts";
import type { Grant } from "../principal.ts";

export interface Identity {
  readonly subject: string;
  readonly grants: readonly Grant[];
}

const MAX_AGE_SECONDS = 600;

/** Who logged in, according to an ID token of this very log-in; `undefined` when it is not one. Throws `IssuerUnavailable`. */
export async function verifyIdToken(
  issuer: Issuer,
  token: string,
  nonce: string,
  now: Date,
): Promise<Identity | undefined> {
  const { settings } = issuer;
  try {
    const { payload } = await jwtVerify(token, issuer.keyOf, {
      algorithms: [...SIGNATURE_ALGORITHMS],
      issuer: settings.issuer,
      audience: settings.clientId ?? "",
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      maxTokenAge: MAX_AGE_SECONDS,
      requiredClaims: ["sub", "exp", "nonce"],
      currentDate: now,
    });
    const isOfThisLogin = payload.nonce === nonce && isForUs(payload, settings.clientId) && isAssured(payload, issuer);
    if (!isOfThisLogin) return undefined;
    return { subject: String(payload.sub).slice(0, 255), grants: grantsOf(payload, settings.grantsClaim) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** A token for several parties says for which one it was made. */
const isForUs = ({ aud, azp }: JWTPayload, clientId: string | undefined) =>
  azp === undefined ? !Array.isArray(aud) || aud.length === 1 : azp === clientId;

const isAssured = ({ acr }: JWTPayload, { settings }: Issuer) =>
  settings.acr === undefined || (typeof acr === "string" && settings.acr.includes(acr));
