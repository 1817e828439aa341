import { base64url, exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import type { Grant } from "../principal.ts";
import { createTestIssuer, ISSUER, type TestIssuer } from "../testing/test-issuer.ts";
import { verifyAccessToken } from "./verify-access-token.ts";

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
type Claims = Readonly<Record<string, unknown>>;

const NOW = new Date("2026-07-13T09:00:00Z");
const SECONDS = NOW.getTime() / 1000;
const grants: readonly Grant[] = [{ role: "submitter", municipality: "GM0200" }];

let party: TestIssuer;
beforeAll(async () => {
  party = await createTestIssuer(() => NOW);
});

const judge = (token: string) => verifyAccessToken(party.issuer, token, NOW);
const INVALID = { ok: false, code: "credentials-invalid" };

test("a token that the issuer signed for us says who asks and what they may", async () => {
  expect(await judge(await party.tokenFor(grants))).toEqual({
    ok: true,
    principal: { subject: "program-1", via: "token", grants },
  });
});

describe("claims that are not right", () => {
  const cases: readonly (readonly [string, Claims])[] = [
    ["another issuer", { iss: "https://elsewhere.example" }],
    ["a longer issuer", { iss: `${ISSUER}/` }],
    ["another audience", { aud: "https://elsewhere.example" }],
    ["no audience", { aud: [] }],
    ["the audience of the log-in", { aud: "jobcoach-pages" }],
    ["expired", { exp: SECONDS - 61 }],
    ["without an end", { exp: undefined }],
    ["an end that is no number", { exp: "later" }],
    ["not in force yet", { nbf: SECONDS + 61 }],
    ["made in the future", { iat: SECONDS + 61 }],
    ["of the day before yesterday, for ever", { iat: SECONDS - 86_400 - 61, exp: SECONDS + 1e9 }],
    ["of an unknown time", { iat: undefined }],
    ["nobody", { sub: undefined }],
    ["bound to a certificate", { cnf: { "x5t#S256": "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2" } }],
  ];

  test.each(cases)("%s", async (_, claims) =>
    expect(await judge(await party.tokenFor(grants, { claims }))).toEqual(INVALID),
  );

  test.each([
    ["just expired", { exp: SECONDS - 59 }],
    ["in force in a moment", { nbf: SECONDS + 59 }],
    ["for several services", { aud: ["https://elsewhere.example", "https://jobcoach.example"] }],
  ])("clocks differ and audiences add up: %s", async (_, claims) =>
    expect(await judge(await party.tokenFor(grants, { claims }))).toMatchObject({ ok: true }),
  );
});

describe("signatures that prove nothing", () => {
  const es256 = { alg: "ES256", kid: "k1", typ: "at+jwt" };
  const unsigned = async (header: JWTHeaderParameters | { alg: "none" }, signature = "") => {
    const [, payload] = (await party.tokenFor(grants)).split(".");
    return `${base64url.encode(JSON.stringify(header))}.${payload}.${signature}`;
  };

  test.each(["none", "None", "NONE", ""])("no signature, and the algorithm '%s'", async (alg) =>
    expect(await judge(await unsigned({ ...es256, alg }))).toEqual(INVALID),
  );

  test("an HMAC with the public key as its secret", async () => {
    const pem = new TextEncoder().encode(await exportSPKI(party.keys.publicKey));
    const jwk = new TextEncoder().encode(JSON.stringify(await exportJWK(party.keys.publicKey)));
    for (const key of [pem, jwk])
      expect(await judge(await party.tokenFor(grants, { header: { alg: "HS256", kid: "k1" }, key }))).toEqual(INVALID);
  });

  test("a key of somebody else, under the name of ours or its own", async () => {
    const { privateKey: key } = await generateKeyPair("ES256");
    for (const kid of ["k1", "k2", undefined]) {
      const header = { alg: "ES256", ...(kid === undefined ? {} : { kid }) };
      expect(await judge(await party.tokenFor(grants, { header, key }))).toEqual(INVALID);
    }
  });

  test("a token that brings its own key or says where to fetch one: nobody looks", async () => {
    const { privateKey: key, publicKey } = await generateKeyPair("ES256");
    const jwk = await exportJWK(publicKey);
    const places = [{ jku: "https://evil.example/keys" }, { x5u: "https://evil.example/cert.pem" }, { jwk }];
    for (const place of places) {
      const header = { ...es256, kid: "k9", ...place } as JWTHeaderParameters;
      expect(await judge(await party.tokenFor(grants, { header, key }))).toEqual(INVALID);
    }
    expect(party.asked.filter((url) => !url.startsWith(ISSUER))).toEqual([]);
  });

  test("a payload that was changed after it was signed", async () => {
    const [header, , signature] = (await party.tokenFor(grants)).split(".");
    const [, other] = (await party.tokenFor([{ role: "operator", municipality: "*" }])).split(".");
    expect(await judge(`${header}.${other}.${signature}`)).toEqual(INVALID);
  });

  test.each(["", "abc", "a.b.c", "....", "eyJhbGciOiJFUzI1NiJ9.e30.", "x".repeat(20_000)])(
    "no token at all: %.20s",
    async (token) => expect(await judge(token)).toEqual(INVALID),
  );

  test("an extension that must be understood and is not", async () => {
    const token = await unsigned({ ...es256, crit: ["b64"], b64: false }, "AAAA");
    expect(await judge(token)).toEqual(INVALID);
  });

  test("another kind of token", async () => {
    const header = { ...es256, typ: "logout+jwt" };
    expect(await judge(await party.tokenFor(grants, { header }))).toEqual(INVALID);
  });
});

describe("keys of the issuer", () => {
  test.each(["RS256", "PS256", "ES256", "EdDSA"])("may sign with %s", async (alg) => {
    const own = await createTestIssuer(() => NOW);
    const { publicKey, privateKey } = await generateKeyPair(alg);
    const jwk = { ...(await exportJWK(publicKey)), kid: "own", alg };
    own.answer("/keys", () => Response.json({ keys: [jwk] }));
    const token = await own.tokenFor(grants, { header: { alg, kid: "own" }, key: privateKey });
    expect(await verifyAccessToken(own.issuer, token, NOW)).toMatchObject({ ok: true });
  });

  test.each(["HS256", "RS384", "RS512", "ES384", "PS512"])(
    "may not sign with %s, also when the key is theirs",
    async (alg) => {
      const own = await createTestIssuer(() => NOW);
      const pair = alg === "HS256" ? undefined : await generateKeyPair(alg);
      const key = pair?.privateKey ?? new TextEncoder().encode("a secret of thirty-two characters");
      const jwk =
        pair === undefined ? { kty: "oct", k: base64url.encode(key as Uint8Array) } : await exportJWK(pair.publicKey);
      own.answer("/keys", () => Response.json({ keys: [{ ...jwk, kid: "own", alg }] }));
      const token = await own.tokenFor(grants, { header: { alg, kid: "own" }, key });
      expect(await verifyAccessToken(own.issuer, token, NOW)).toEqual(INVALID);
    },
  );

  test("where several keys fit, a token has to say which one it means", async () => {
    const own = await createTestIssuer(() => NOW);
    const pairs = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
    const keys = await Promise.all(pairs.map(({ publicKey }) => exportJWK(publicKey)));
    own.answer("/keys", () => Response.json({ keys: keys.map((jwk, n) => ({ ...jwk, kid: `k${n}`, alg: "ES256" })) }));
    const judgeWith = async (header: JWTHeaderParameters) =>
      verifyAccessToken(own.issuer, await own.tokenFor(grants, { header, key: (pairs[1] as KeyPair).privateKey }), NOW);
    expect(await judgeWith({ alg: "ES256" })).toEqual(INVALID);
    expect(await judgeWith({ alg: "ES256", kid: "k1" })).toMatchObject({ ok: true });
    expect(await judgeWith({ alg: "ES256", kid: "k0" })).toEqual(INVALID);
  });

  test("a token without the name of its key is judged by the only key that fits", async () => {
    expect(await judge(await party.tokenFor(grants, { header: { alg: "ES256" } }))).toMatchObject({ ok: true });
  });

  test("tokens with unknown keys do not make us ask the issuer again and again", async () => {
    const own = await createTestIssuer(() => NOW);
    for (let i = 0; i < 20; i++) {
      const token = await own.tokenFor(grants, { header: { alg: "ES256", kid: `unknown-${i}` } });
      expect(await verifyAccessToken(own.issuer, token, NOW)).toEqual(INVALID);
    }
    expect(own.asked.filter((url) => url.endsWith("/keys"))).toHaveLength(1);
  });

  test("an issuer that does not answer is no verdict on the token, and is not asked for each request", async () => {
    const own = await createTestIssuer(() => NOW);
    own.answer("/.well-known/openid-configuration", () => new Response(null, { status: 500 }));
    for (let i = 0; i < 5; i++)
      expect(await verifyAccessToken(own.issuer, await own.tokenFor(grants), NOW)).toEqual({
        ok: false,
        code: "issuer-unavailable",
      });
    expect(own.asked).toHaveLength(1);
  });

  test("metadata of another issuer is no metadata", async () => {
    const own = await createTestIssuer(() => NOW);
    const elsewhere = { issuer: "https://elsewhere.example", jwks_uri: `${ISSUER}/keys` };
    own.answer("/.well-known/openid-configuration", () => Response.json(elsewhere));
    expect(await verifyAccessToken(own.issuer, await own.tokenFor(grants), NOW)).toMatchObject({ ok: false });
  });

  test("keys that are out of reach are no verdict either", async () => {
    const own = await createTestIssuer(() => NOW);
    own.answer("/keys", () => new Response("<html>", { status: 200 }));
    expect(await verifyAccessToken(own.issuer, await own.tokenFor(grants), NOW)).toEqual({
      ok: false,
      code: "issuer-unavailable",
    });
  });
});

describe("programs", () => {
  test("where they are listed, only those on the list", async () => {
    const own = await createTestIssuer(() => NOW, { clients: ["zaanstad-export"] });
    const verdictOn = async (claims: Claims) =>
      (await verifyAccessToken(own.issuer, await own.tokenFor(grants, { claims }), NOW)).ok;
    expect(await verdictOn({ azp: "zaanstad-export" })).toBe(true);
    expect(await verdictOn({ client_id: "zaanstad-export" })).toBe(true);
    expect(await verdictOn({ azp: "elsewhere", client_id: "zaanstad-export" })).toBe(false);
    expect(await verdictOn({})).toBe(false);
  });
});
