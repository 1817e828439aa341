import { createHash } from "node:crypto";
import { exportJWK, generateKeyPair, jwtVerify } from "jose";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { asMunicipality } from "../../db/tenant.ts";
import type { Grant } from "../principal.ts";
import { type Browser, createBrowser } from "../testing/browser.ts";
import { AUDIENCE, ISSUER } from "../testing/test-issuer.ts";
import { createTestParty, type TestParty } from "../testing/test-party.ts";
import { exchangeCode } from "./exchange-code.ts";

const grants: readonly Grant[] = [{ role: "operator", municipality: "GM0479" }];
const MINUTE_MS = 60_000;
const START = new Date("2026-07-13T09:00:00Z");
const SESSION = "__Host-jobcoach-session";

let world: TestParty;
/** What the issuer was sent in exchange for a code. */
let exchanged: URLSearchParams;
let claims: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  world = await createTestParty();
  world.party.answer("/token", async (request) => {
    exchanged = new URLSearchParams(await request.text());
    return Response.json({
      id_token: await world.party.tokenFor(grants, { header: { alg: "ES256", kid: "k1" }, claims }),
    });
  });
});
afterAll(() => world.remove());
afterEach(() => {
  world.clock.now = START;
});

/** Goes to the issuer and gives what it was asked there. */
async function leave(browser: Browser, path = "/login") {
  const answer = await browser.get(path);
  const address = new URL(answer.headers.get("location") ?? "");
  const asked = Object.fromEntries(address.searchParams);
  claims = { aud: "jobcoach-pages", sub: "officer-1", nonce: asked.nonce };
  return { answer, address, asked };
}

const comeBack = (browser: Browser, query: Readonly<Record<string, string | undefined>>) =>
  browser.get(`/login/callback?${new URLSearchParams(query as Record<string, string>)}`);

async function logIn(browser = createBrowser(world.gateway)): Promise<Browser> {
  const { asked } = await leave(browser);
  await comeBack(browser, { code: "c1", state: asked.state });
  return browser;
}

const statusOf = async (browser: Browser) => (await browser.get("/v1/api-keys", { accept: "*/*" })).status;

describe("logging in", () => {
  test("goes to the issuer with a challenge and comes back with a session", async () => {
    const browser = createBrowser(world.gateway);
    const { address, asked } = await leave(browser, "/login?returnTo=/nl?a=1");
    expect(address.href.startsWith(`${ISSUER}/authorize?`)).toBe(true);
    expect(asked).toMatchObject({
      response_type: "code",
      client_id: "jobcoach-pages",
      redirect_uri: "https://jobcoach.example/login/callback",
      code_challenge_method: "S256",
    });

    const back = await comeBack(browser, { code: "c1", state: asked.state, iss: ISSUER, session_state: "x" });
    expect([back.status, back.headers.get("location")]).toEqual([302, "/nl?a=1"]);
    expect(exchanged.get("code")).toBe("c1");
    const verifier = exchanged.get("code_verifier") ?? "";
    expect(createHash("sha256").update(verifier).digest("base64url")).toBe(asked.code_challenge);
    expect(await statusOf(browser)).toBe(200);
  });

  test("the cookie is for this host alone, over https alone, and for no script", async () => {
    const browser = createBrowser(world.gateway);
    const { asked } = await leave(browser);
    const back = await comeBack(browser, { code: "c1", state: asked.state });
    const line = back.headers.getSetCookie().find((cookie) => cookie.startsWith(SESSION)) ?? "";
    for (const attribute of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]) expect(line).toContain(attribute);
    expect(line).not.toMatch(/domain/i);
  });

  test("on this very machine begins under the name under which one comes back", async () => {
    const local = await createTestParty({}, { baseUrl: "http://localhost:8080" });
    const begin = (host: string) => createBrowser(local.gateway, host).get("/login?returnTo=/en");
    const moved = await begin("127.0.0.1:8080");
    expect(moved.headers.get("location")).toBe("http://localhost:8080/login?returnTo=%2Fen");
    const answer = await begin("localhost:8080");
    expect(answer.headers.get("location")).toMatch(/^https:\/\/issuer\.example\/authorize/);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^jobcoach-login=.*HttpOnly; SameSite=Lax$/);
    await local.remove();
  });

  test("behind a proxy that asks under a name of its own goes straight to the issuer", async () => {
    const answer = await createBrowser(world.gateway, "gateway.internal:8080").get("/login");
    expect(answer.headers.get("location")).toMatch(/^https:\/\/issuer\.example\/authorize/);
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])("never ends at %s", async (returnTo) => {
    const browser = createBrowser(world.gateway);
    const { asked } = await leave(browser, `/login?returnTo=${encodeURIComponent(returnTo)}`);
    const back = await comeBack(browser, { code: "c1", state: asked.state });
    expect(back.headers.get("location")).toBe("/");
  });

  test("neither the secret of a session nor a token is stored or logged", async () => {
    const browser = await logIn();
    const secret = browser.cookies.get(SESSION) ?? "";
    const { rows } = await sql<{ line: string }>`select s::text as line from web_session s`.execute(world.database);
    const kept = [...rows.map(({ line }) => line), ...world.gateway.logged].join("\n");
    expect(secret).toHaveLength(43);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain("c1&");
  });
});

test("a log-in stands in the chain of the municipality", async () => {
  const audited = () =>
    asMunicipality(world.database, "GM0479", (transaction) =>
      transaction.selectFrom("audit_log").select("line").orderBy("number").execute(),
    );
  const before = (await audited()).length;
  await logIn();
  const [line, ...more] = (await audited()).slice(before);
  expect(more).toEqual([]);
  expect(JSON.parse(line?.line ?? "{}")).toMatchObject({ action: "log-in", actor: "officer-1", origin: "session" });
});

describe("a log-in that is not right", () => {
  const failed = async (browser: Browser, query: Readonly<Record<string, string | undefined>>) => {
    const answer = await comeBack(browser, query);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(browser.cookies.has(SESSION)).toBe(false);
  };

  test("another state, no state, or the browser of somebody else", async () => {
    const browser = createBrowser(world.gateway);
    const { asked } = await leave(browser);
    await failed(browser, { code: "c1", state: "x".repeat(43) });
    await leave(browser);
    await failed(browser, { code: "c1" });
    await failed(createBrowser(world.gateway), { code: "c1", state: asked.state });
  });

  test("an answer cannot be brought twice", async () => {
    const browser = createBrowser(world.gateway);
    const { asked } = await leave(browser);
    await comeBack(browser, { code: "c1", state: asked.state });
    browser.cookies.delete(SESSION);
    await failed(browser, { code: "c1", state: asked.state });
  });

  test("an answer of another issuer, or an error", async () => {
    const browser = createBrowser(world.gateway);
    await failed(browser, { code: "c1", state: (await leave(browser)).asked.state, iss: "https://elsewhere.example" });
    await failed(browser, { error: "access_denied", state: (await leave(browser)).asked.state });
  });

  test.each([
    ["for another log-in", { nonce: "n".repeat(43) }],
    ["without a nonce", { nonce: undefined }],
    ["for the API instead of the pages", { aud: AUDIENCE }],
    ["for somebody else as well, who is not named", { aud: ["jobcoach-pages", "elsewhere"] }],
    ["made for somebody else", { aud: ["jobcoach-pages", "elsewhere"], azp: "elsewhere" }],
    ["of another issuer", { iss: "https://elsewhere.example" }],
    ["too old", { iat: START.getTime() / 1000 - 700 }],
  ])("an ID token %s", async (_, wrong) => {
    const browser = createBrowser(world.gateway);
    const { asked } = await leave(browser);
    claims = { ...claims, ...wrong };
    await failed(browser, { code: "c1", state: asked.state });
  });

  test("somebody without a role gets no session", async () => {
    const browser = createBrowser(world.gateway);
    const { asked } = await leave(browser);
    claims = { ...claims, jobcoach_grants: [] };
    const answer = await comeBack(browser, { code: "c1", state: asked.state });
    expect([answer.status, browser.cookies.has(SESSION)]).toEqual([403, false]);
  });
});

describe("sessions", () => {
  test("a session that somebody planted before is not the one after logging in", async () => {
    const attacker = await logIn();
    const planted = attacker.cookies.get(SESSION) ?? "";
    const victim = createBrowser(world.gateway);
    victim.cookies.set(SESSION, planted);
    await logIn(victim);
    expect(victim.cookies.get(SESSION)).not.toBe(planted);
    expect(await statusOf(victim)).toBe(200);
    expect(await statusOf(attacker)).toBe(401);
  });

  test("ends after half an hour in which nobody was seen", async () => {
    const browser = await logIn();
    for (const minutes of [29, 58, 87]) {
      world.clock.now = new Date(START.getTime() + minutes * MINUTE_MS);
      expect(await statusOf(browser)).toBe(200);
    }
    world.clock.now = new Date(START.getTime() + 118 * MINUTE_MS);
    expect(await statusOf(browser)).toBe(401);
  });

  test("ends after twelve hours, however busy somebody was", async () => {
    const browser = await logIn();
    for (let minutes = 20; minutes <= 720; minutes += 20) {
      world.clock.now = new Date(START.getTime() + minutes * MINUTE_MS);
      expect(await statusOf(browser)).toBe(200);
    }
    world.clock.now = new Date(START.getTime() + 721 * MINUTE_MS);
    expect(await statusOf(browser)).toBe(401);
  });

  test("a cookie that nobody gave is nobody's", async () => {
    for (const value of ["", "x", "x".repeat(43), "' or 1=1 --"]) {
      const browser = createBrowser(world.gateway);
      browser.cookies.set(SESSION, value);
      expect(await statusOf(browser)).toBe(401);
    }
  });

  test("a session changes data only with the word of its own pages", async () => {
    const browser = await logIn();
    const body = JSON.stringify({ municipality: "GM0479", roles: ["submitter"], label: "Export" });
    const make = (headers: Record<string, string>) =>
      world.gateway.request("/v1/api-keys", {
        method: "POST",
        headers: {
          host: "jobcoach.example",
          "content-type": "application/json",
          cookie: `${SESSION}=${browser.cookies.get(SESSION)}`,
          ...headers,
        },
        body,
      });
    expect((await make({})).status).toBe(403);
    expect((await make({ "x-csrf-token": "a".repeat(43) })).status).toBe(403);
    const word = /name="csrf" value="([^"]+)"/.exec(await (await browser.get("/logout")).text())?.[1] ?? "";
    expect((await make({ "x-csrf-token": word })).status).toBe(201);
    expect((await make({ "x-csrf-token": word, origin: "https://evil.example" })).status).toBe(403);
  });
});

describe("logging out", () => {
  const wordOn = async (browser: Browser) =>
    /name="csrf" value="([^"]+)"/.exec(await (await browser.get("/logout")).text())?.[1] ?? "";

  test("asks first, then ends the session for good", async () => {
    const browser = await logIn();
    const secret = browser.cookies.get(SESSION) ?? "";
    const answer = await browser.send("/logout", { csrf: await wordOn(browser) });
    expect(await answer.text()).toContain(`${ISSUER}/logout?client_id=jobcoach-pages`);
    expect(browser.cookies.has(SESSION)).toBe(false);
    browser.cookies.set(SESSION, secret);
    expect(await statusOf(browser)).toBe(401);
  });

  test("not for a page of somebody else", async () => {
    const [browser, other] = [await logIn(), await logIn()];
    expect((await browser.send("/logout", {})).status).toBe(403);
    expect((await browser.send("/logout", { csrf: await wordOn(other) })).status).toBe(403);
    const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await browser.send("/logout", { csrf: await wordOn(browser) }, foreign)).status).toBe(403);
    expect(await statusOf(browser)).toBe(200);
  });

  test("of nothing is said to be nothing", async () => {
    const answer = await createBrowser(world.gateway).get("/logout", { "accept-language": "en" });
    expect(await answer.text()).toContain("You are not logged in");
  });
});

test("with a key of its own the service proves itself to the issuer", async () => {
  const { privateKey, publicKey } = await generateKeyPair("PS256", { extractable: true });
  const clientKey = { ...(await exportJWK(privateKey)), alg: "PS256", kid: "own" };
  const proving = { ...world.party.issuer, clientKey };
  await exchangeCode(proving, "https://jobcoach.example", "c1", "v".repeat(43));
  const { payload, protectedHeader } = await jwtVerify(exchanged.get("client_assertion") ?? "", publicKey, {
    issuer: "jobcoach-pages",
    subject: "jobcoach-pages",
    audience: `${ISSUER}/token`,
    requiredClaims: ["jti", "exp"],
  });
  expect(protectedHeader.kid).toBe("own");
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
});

test("where nobody can log in there is no page for it", async () => {
  const closed = await createTestParty({ access: { issuer: undefined, baseUrl: "https://jobcoach.example" } });
  for (const path of ["/login", "/login/callback?code=a&state=b", "/logout"])
    expect((await closed.gateway.request(path, { headers: { accept: "text/html" } })).status).toBe(404);
  await closed.remove();
});

test("an issuer that does not answer is said to be away", async () => {
  const alone = await createTestParty();
  alone.party.answer("/.well-known/openid-configuration", () => new Response(null, { status: 500 }));
  expect((await createBrowser(alone.gateway).get("/login")).status).toBe(503);
  await alone.remove();
});
