import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import { z } from "zod";
import { type Issuer, IssuerUnavailable } from "../issuer/connect-issuer.ts";
import { callbackOf } from "./authorization-address.ts";

const TokenAnswer = z.object({ id_token: z.string().max(20_000) });

const TIMEOUT_MS = 5_000;
const ASSERTION_SECONDS = 60;

/** Brings the code of a log-in to the issuer; gives the ID token, or `undefined` when it does not take the code. Throws `IssuerUnavailable`. */
export async function exchangeCode(
  issuer: Issuer,
  baseUrl: string,
  code: string,
  verifier: string,
): Promise<string | undefined> {
  const { token_endpoint: endpoint } = await issuer.metadata();
  if (endpoint === undefined) throw new IssuerUnavailable("nobody can log in there");
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: callbackOf(baseUrl),
    code_verifier: verifier,
    client_id: issuer.settings.clientId ?? "",
    ...(await proofOfClient(issuer, endpoint)),
  });
  const answer = await post(issuer, endpoint, body);
  if (answer.status >= 500) throw new IssuerUnavailable("the issuer has failed");
  if (!answer.ok) return undefined;
  const read = TokenAnswer.safeParse(await answer.json().catch(() => undefined));
  return read.data?.id_token;
}

async function post(issuer: Issuer, endpoint: string, body: URLSearchParams): Promise<Response> {
  const headers = { accept: "application/json" };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await issuer.fetch(endpoint, { method: "POST", headers, body, signal, redirect: "manual" });
  } catch (cause) {
    throw new IssuerUnavailable("no answer", { cause });
  }
}

/** How this service proves itself (`private_key_jwt`, RFC 7523); without a key the verifier of PKCE is all it has. */
async function proofOfClient(
  { settings: { clientId = "" }, clientKey }: Issuer,
  endpoint: string,
): Promise<Readonly<Record<string, string>>> {
  if (clientKey === undefined) return {};
  const { alg, kid } = clientKey;
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(endpoint)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${ASSERTION_SECONDS}s`)
    .sign(await importJWK(clientKey));
  return {
    client_assertion: assertion,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  };
}
