import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from "jose";
import { connectIssuer, type Issuer } from "../issuer/connect-issuer.ts";
import type { Grant } from "../principal.ts";
import type { IssuerSettings } from "../settings.ts";

export const ISSUER = "https://issuer.example";
export const AUDIENCE = "https://jobcoach.example";

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** An issuer without a network: its addresses are answered by a function. */
export interface TestIssuer {
  readonly issuer: Issuer;
  readonly keys: KeyPair;
  /** Every address that was asked for. */
  readonly asked: string[];
  /** A token for these grants, in force at the time that was given; anything in it can be replaced. */
  tokenFor(grants: readonly Grant[], over?: Partial<TokenParts>): Promise<string>;
  /** Lets an address be answered in another way. */
  answer(path: string, respond: (request: Request) => Response | Promise<Response>): void;
}

export interface TokenParts {
  readonly header: JWTHeaderParameters;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly key: CryptoKey | Uint8Array;
}

export async function createTestIssuer(now: () => Date, over: Partial<IssuerSettings> = {}): Promise<TestIssuer> {
  const keys = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: "k1", alg: "ES256", use: "sig" };
  const asked: string[] = [];
  const answers = new Map<string, (request: Request) => Response | Promise<Response>>([
    ["/.well-known/openid-configuration", () => Response.json(metadata)],
    ["/keys", () => Response.json({ keys: [jwk] })],
  ]);
  const fetchHere = async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    asked.push(request.url);
    const { origin, pathname } = new URL(request.url);
    const respond = origin === ISSUER ? answers.get(pathname) : undefined;
    return respond === undefined ? new Response(null, { status: 404 }) : respond(request);
  };
  const settings: IssuerSettings = {
    issuer: ISSUER,
    audience: AUDIENCE,
    clientId: "jobcoach-pages",
    grantsClaim: "jobcoach_grants",
    ...over,
  };
  return {
    issuer: connectIssuer(settings, undefined, fetchHere),
    keys,
    asked,
    answer: (path, respond) => answers.set(path, respond),
    tokenFor(grants, { header, claims, key } = {}) {
      const seconds = Math.floor(now().getTime() / 1000);
      const payload = {
        iss: ISSUER,
        aud: AUDIENCE,
        sub: "program-1",
        iat: seconds,
        exp: seconds + 300,
        jobcoach_grants: grants,
        ...claims,
      };
      return new SignJWT(payload)
        .setProtectedHeader(header ?? { alg: "ES256", kid: "k1", typ: "at+jwt" })
        .sign(key ?? keys.privateKey);
    },
  };
}

const metadata = {
  issuer: ISSUER,
  jwks_uri: `${ISSUER}/keys`,
  authorization_endpoint: `${ISSUER}/authorize`,
  token_endpoint: `${ISSUER}/token`,
  end_session_endpoint: `${ISSUER}/logout`,
};
