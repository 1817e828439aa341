import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

const AUDIENCE = "https://jobcoach.example";

/** Somebody who says who is who, so that every sender is known to the gateway as its own municipality and nobody is "this machine". */
export interface BenchIssuer {
  /** For the gateway. */
  readonly settings: Readonly<Record<string, string>>;
  tokenFor(municipality: string): Promise<string>;
  stop(): void;
}

export async function startIssuer(): Promise<BenchIssuer> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const key = { ...(await exportJWK(publicKey)), kid: "bench", alg: "ES256", use: "sig" };
  const server = createServer((request, response) => {
    const known = request.url === "/keys" ? { keys: [key] } : metadataOf(address);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(known));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { JOBCOACH_OIDC_ISSUER: address, JOBCOACH_OIDC_AUDIENCE: AUDIENCE },
    tokenFor: (municipality) =>
      new SignJWT({ jobcoach_grants: [{ role: "submitter", municipality }] })
        .setProtectedHeader({ alg: "ES256", kid: "bench", typ: "at+jwt" })
        .setIssuer(address)
        .setAudience(AUDIENCE)
        .setSubject(`sender of ${municipality}`)
        .setIssuedAt()
        .setExpirationTime("10m")
        .sign(privateKey),
    stop: () => server.close(),
  };
}

const metadataOf = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/keys`,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
});
