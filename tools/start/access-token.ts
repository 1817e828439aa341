import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importJWK, SignJWT } from "jose";

/** An access token for a program, asked with its own key (client credentials, `private_key_jwt`). */
export async function accessToken(
  issuer: string,
  clientKeys: string,
  client: string,
  ask: typeof fetch = fetch,
): Promise<string> {
  const key = JSON.parse(readFileSync(join(clientKeys, `${client}.json`), "utf8"));
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .setIssuer(client)
    .setSubject(client)
    .setAudience(`${issuer}/token`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime("60s")
    .sign(await importJWK(key));
  const answer = await ask(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
    }),
  });
  if (!answer.ok) throw new Error(`the issuer gave no token: ${answer.status}`);
  const { access_token: token }: { readonly access_token: string } = await answer.json();
  return token;
}
