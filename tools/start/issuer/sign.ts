import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

export interface Signer {
  readonly publicKey: JWK;
  /** A JWT with these claims, in force for so many seconds from now. */
  sign(type: "at+jwt" | "JWT", claims: JWTPayload, seconds: number): Promise<string>;
}

/** Signs with a key that lives as long as this process. */
export async function createSigner(issuer: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair("PS256");
  const kid = randomUUID();
  return {
    publicKey: { ...(await exportJWK(publicKey)), alg: "PS256", use: "sig", kid },
    sign: (type, claims, seconds) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: "PS256", kid, typ: type })
        .setIssuer(issuer)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .sign(privateKey),
  };
}
