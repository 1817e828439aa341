import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readClientKey } from "../apps/gateway/src/access/issuer/client-key.ts";
import { connectIssuer } from "../apps/gateway/src/access/issuer/connect-issuer.ts";
import { verifyAccessToken } from "../apps/gateway/src/access/issuer/verify-access-token.ts";
import { authorizationAddress } from "../apps/gateway/src/access/login/authorization-address.ts";
import { exchangeCode } from "../apps/gateway/src/access/login/exchange-code.ts";
import { newPendingLogin } from "../apps/gateway/src/access/login/pending-login.ts";
import { verifyIdToken } from "../apps/gateway/src/access/login/verify-id-token.ts";
import type { IssuerSettings } from "../apps/gateway/src/access/settings.ts";
import { accessToken } from "../tools/start/access-token.ts";
import { createIssuerApp } from "../tools/start/issuer/app.ts";
import { makeClientKeys } from "../tools/start/issuer/client-keys.ts";
import { PAGES, people, programs } from "../tools/start/issuer/parties.ts";
import { createSigner } from "../tools/start/issuer/sign.ts";
import { createClientVerifier } from "../tools/start/issuer/verify-client.ts";
import { repository } from "./support/repository.ts";

/** The log-in service of `npm start` and the gateway's own checks, which have to agree. */
const ISSUER = "http://localhost:8081";
const GATEWAY = "http://localhost:8080";
const clientKeys = mkdtempSync(join(tmpdir(), "jobcoach-clients-"));
afterAll(() => rmSync(clientKeys, { recursive: true }));

const settings: IssuerSettings = {
  issuer: ISSUER,
  audience: GATEWAY,
  clientId: PAGES,
  grantsClaim: "jobcoach_grants",
};

let fetchHere: typeof fetch;
let issuer: ReturnType<typeof connectIssuer>;
beforeAll(async () => {
  const keys = await makeClientKeys(clientKeys, [...Object.keys(programs), PAGES]);
  const verifyClient = createClientVerifier(keys, [`${ISSUER}/token`]);
  const app = createIssuerApp({ issuer: ISSUER, gateway: GATEWAY, signer: await createSigner(ISSUER), verifyClient });
  fetchHere = async (input, init) => app.fetch(new Request(input, init));
  issuer = connectIssuer(settings, readClientKey(join(clientKeys, `${PAGES}.json`)), fetchHere);
});

const now = () => new Date();

describe("programs", () => {
  test.each(Object.keys(programs))("%s gets a token that the gateway takes, with its grants", async (program) => {
    const token = await accessToken(ISSUER, clientKeys, program, fetchHere);
    expect(await verifyAccessToken(issuer, token, now())).toEqual({
      ok: true,
      principal: { subject: program, via: "token", grants: programs[program] },
    });
  });

  test("an assertion is good once, and nobody else's", async () => {
    const sent: string[] = [];
    const watch: typeof fetch = (input, init) => {
      sent.push(String(init?.body));
      return fetchHere(input, init);
    };
    await accessToken(ISSUER, clientKeys, "zaanstad", watch);
    const again = await fetchHere(`${ISSUER}/token`, { method: "POST", body: new URLSearchParams(sent[0]) });
    expect([again.status, await again.json()]).toEqual([401, { error: "invalid_client" }]);
    const without = new URLSearchParams({ grant_type: "client_credentials", client_id: "zaanstad" });
    expect((await fetchHere(`${ISSUER}/token`, { method: "POST", body: without })).status).toBe(401);
  });

  test("every example has a program that delivers it", () => {
    const folders = readdirSync(join(repository, "examples/deliveries"), { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name.split("-")[0] ?? "");
    expect(names.filter((name) => !Object.hasOwn(programs, name))).toEqual([]);
  });
});

describe("people", () => {
  const choose = async (person: string) => {
    const login = newPendingLogin("/");
    const address = new URL(await authorizationAddress(issuer, GATEWAY, login));
    const page = await (await fetchHere(address)).text();
    const links = [...page.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
    const link = links.find((href) => href.endsWith(`person=${person}`)) ?? "";
    const back = new URL((await fetchHere(`${ISSUER}${link}`)).headers.get("location") ?? "");
    return { login, back };
  };

  test.each(Object.keys(people))("%s logs in with what they may", async (person) => {
    const { login, back } = await choose(person);
    expect(`${back.origin}${back.pathname}`).toBe(`${GATEWAY}/login/callback`);
    expect(back.searchParams.get("state")).toBe(login.state);
    const token = await exchangeCode(issuer, GATEWAY, back.searchParams.get("code") ?? "", login.verifier);
    expect(await verifyIdToken(issuer, token ?? "", login.nonce, now())).toEqual({
      subject: person,
      grants: people[person]?.grants,
    });
  });

  test("a code is good once, and for the browser that asked for it alone", async () => {
    const { login, back } = await choose("operator");
    const code = back.searchParams.get("code") ?? "";
    expect(await exchangeCode(issuer, GATEWAY, code, "another verifier")).toBeUndefined();
    expect(await exchangeCode(issuer, GATEWAY, code, login.verifier)).toBeUndefined();
  });

  test.each([
    ["redirect_uri", "https://evil.example/login/callback"],
    ["client_id", "another"],
    ["code_challenge_method", "plain"],
    ["response_type", "token"],
  ])("nobody is sent anywhere with another %s", async (name, value) => {
    const address = new URL(await authorizationAddress(issuer, GATEWAY, newPendingLogin("/")));
    address.searchParams.set(name, value);
    expect((await fetchHere(address)).status).toBe(400);
    address.pathname = "/choose";
    address.searchParams.set("person", "operator");
    expect((await fetchHere(address)).status).toBe(400);
  });
});
