import { importJWK, type JWK, jwtVerify } from "jose";

const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const MAX_AGE_SECONDS = 300;

/** Judges who asks for a token by a JWT that they signed (`private_key_jwt`, RFC 7523); each JWT is good for one time. */
export function createClientVerifier(keys: Readonly<Record<string, JWK>>, audiences: readonly string[]) {
  const used = new Set<string>();
  return async (form: URLSearchParams): Promise<string | undefined> => {
    if (form.get("client_assertion_type") !== ASSERTION_TYPE) return undefined;
    try {
      const { payload } = await jwtVerify(
        form.get("client_assertion") ?? "",
        ({ kid = "" }) => importJWK(Object.hasOwn(keys, kid) ? (keys[kid] as JWK) : {}, "ES256"),
        {
          algorithms: ["ES256"],
          audience: [...audiences],
          requiredClaims: ["exp", "jti", "iss", "sub"],
          maxTokenAge: MAX_AGE_SECONDS,
        },
      );
      const { iss, sub, jti = "" } = payload;
      if (iss === undefined || iss !== sub || !Object.hasOwn(keys, iss) || used.has(jti)) return undefined;
      used.add(jti);
      return iss;
    } catch {
      return undefined;
    }
  };
}
