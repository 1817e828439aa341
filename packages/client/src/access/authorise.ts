import { importJWK, SignJWT } from "jose";
import { z } from "zod";
import type { Failure } from "../request/answer.ts";
import type { Transport } from "../request/transport.ts";
import type { ClientCredentials, Credentials } from "./credentials.ts";

export type Authorised = { readonly ok: true; readonly header: string | undefined } | Failure;

/** Gives the header `Authorization` for a request, and forgets a token that was not taken. */
export interface Authoriser {
  header(): Promise<Authorised>;
  /** Whether it is any use to ask again after a 401. */
  forget(): boolean;
}

export function createAuthoriser(
  credentials: Credentials | undefined,
  transport: Transport,
  now: () => number,
): Authoriser {
  if (credentials?.kind === "client-credentials") return withOwnKey(credentials, transport, now);
  const secretOf = async () => {
    if (credentials === undefined) return undefined;
    if (credentials.kind === "api-key") return credentials.key;
    return typeof credentials.token === "string" ? credentials.token : credentials.token();
  };
  return {
    async header() {
      const secret = await secretOf();
      return { ok: true, header: secret === undefined ? undefined : `Bearer ${secret}` };
    },
    forget: () => false,
  };
}

const TokenAnswer = z.looseObject({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().default(60),
});

/** A token is asked anew this long before it expires, so that none expires on its way. */
const MARGIN_MS = 30_000;

/** Tokens by client credentials; one is asked for at a time and kept until shortly before it expires. */
function withOwnKey(credentials: ClientCredentials, transport: Transport, now: () => number): Authoriser {
  let token: Token | undefined;
  let asking: Promise<Token | Failure> | undefined;
  return {
    async header() {
      if (token === undefined || token.until <= now()) {
        asking ??= askToken(credentials, transport, now).finally(() => {
          asking = undefined;
        });
        const told = await asking;
        if (!("secret" in told)) return told;
        token = told;
      }
      return { ok: true, header: `Bearer ${token.secret}` };
    },
    forget() {
      token = undefined;
      return true;
    },
  };
}

interface Token {
  readonly secret: string;
  readonly until: number;
}

async function askToken(credentials: ClientCredentials, transport: Transport, now: () => number) {
  const { tokenEndpoint, scope } = credentials;
  const answer = await transport({
    method: "POST",
    url: tokenEndpoint,
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: await assertionOf(credentials, now),
      ...(scope === undefined ? {} : { scope }),
    }).toString(),
    timeoutMs: 30_000,
  });
  if (!answer.ok) return { ok: false, kind: "no-token", status: undefined } as const;
  const token = answer.status === 200 ? TokenAnswer.safeParse(parseJson(answer.text)).data : undefined;
  if (token === undefined) return { ok: false, kind: "no-token", status: answer.status } as const;
  return { secret: token.access_token, until: now() + Math.max(0, token.expires_in * 1000 - MARGIN_MS) };
}

async function assertionOf({ clientId, privateKey, tokenEndpoint }: ClientCredentials, now: () => number) {
  const { alg = "ES256", kid } = privateKey;
  const seconds = Math.floor(now() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(tokenEndpoint)
    .setJti(crypto.randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 60)
    .sign(await importJWK(privateKey, alg));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
