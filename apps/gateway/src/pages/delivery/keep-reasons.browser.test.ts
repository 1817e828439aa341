import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Grant, Role } from "../../access/principal.ts";
import { beginSession } from "../../access/sessions/session-store.ts";
import { createTestParty, type TestParty } from "../../access/testing/test-party.ts";
import { launchBrowser } from "../../testing/every-page/open-page.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { type Listening, listenOn } from "../../testing/listen-on.ts";
import { emptyTables } from "../../testing/test-gateway.ts";

/** What somebody wrote in the form of a delivery, when the session was over before they sent it. */
const OWN = "GM0200";
const REASON = "Dit halfjaar zijn er echt minder mensen geplaatst.";
const grantsOf = (role: Role): readonly Grant[] => [{ role, municipality: OWN }];

let world: TestParty;
let site: Listening;
let issuer: Listening;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let delivery: string;
/** Every address that was asked for, of the site and of the issuer. */
const asked: string[] = [];
/** Who logs in at the issuer. */
let subject: string;
let nonce: string | undefined;

beforeAll(async () => {
  site = await listenOn(0, (request) => {
    asked.push(request.url);
    return world.gateway.handle(request);
  });
  issuer = await listenOn(0, (request) => {
    asked.push(request.url);
    const { searchParams } = new URL(request.url);
    nonce = searchParams.get("nonce") ?? undefined;
    const back = new URLSearchParams({ code: "c1", state: searchParams.get("state") ?? "" });
    return Response.redirect(`${site.address}/login/callback?${back}`, 302);
  });
  world = await createTestParty({}, { baseUrl: site.address });
  world.party.answer("/.well-known/openid-configuration", () =>
    Response.json({
      issuer: "https://issuer.example",
      jwks_uri: "https://issuer.example/keys",
      authorization_endpoint: `${issuer.address}/authorize`,
      token_endpoint: "https://issuer.example/token",
    }),
  );
  world.party.answer("/token", async () =>
    Response.json({
      id_token: await world.party.tokenFor(grantsOf("certifier"), {
        claims: { aud: "jobcoach-pages", sub: subject, nonce },
      }),
    }),
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
  issuer?.stop();
  await world?.remove();
});
beforeEach(async () => {
  await emptyTables(world.database);
  await deliver(60);
  delivery = `${site.address}/nl/leveringen/${await deliver(12)}`;
  asked.length = 0;
  context = await browser.newContext();
  const secret = await beginSession(
    world.database,
    { subject: "officer-1", grants: grantsOf("certifier") },
    world.clock.now,
  );
  await context.addCookies([{ name: "jobcoach-session", value: secret, url: site.address }]);
  page = await context.newPage();
  await page.goto(delivery);
});
afterEach(() => context.close());

async function deliver(trajectories: number): Promise<string> {
  const body = await factsFile({ trajectories }).text();
  const headers = { "content-type": "application/x-ndjson" };
  const answer = await world.askAs(grantsOf("submitter"), "/v1/submissions", { method: "POST", headers, body });
  return (await answer.json()).id;
}

const reason = () => page.getByLabel("Waarom klopt dit?");
const confirm = () => page.getByRole("button", { name: "Bevestig dat dit klopt" }).click();
const sessionEnds = () => {
  world.clock.now = new Date(world.clock.now.getTime() + 31 * 60_000);
};
const logIn = () => page.getByRole("link", { name: "Inloggen en terug naar de pagina" }).click();
const shownAgain = () => page.locator("#kept-reasons:not([hidden])").waitFor();
const kept = () => page.evaluate(() => ({ ...sessionStorage }));

describe("a reason that was written before the session was over", () => {
  test("stands there again after logging in, is confirmed, and is kept no longer", async () => {
    await reason().fill(REASON);
    sessionEnds();
    await confirm();
    subject = "officer-1";
    await logIn();
    await shownAgain();
    expect(page.url()).toBe(delivery);
    expect(await reason().inputValue()).toBe(REASON);
    await confirm();
    await page.getByRole("heading", { name: "Deze levering telt mee" }).waitFor();
    expect(await page.locator("main").innerText()).toContain(REASON);
    expect(await kept()).toEqual({});
    for (const told of [asked, world.gateway.logged])
      expect(decodeURIComponent(told.join("\n"))).not.toContain("minder mensen");
  });

  test("is not there for somebody else who logs in, nor kept any longer", async () => {
    await reason().fill(REASON);
    sessionEnds();
    await confirm();
    subject = "officer-2";
    await logIn();
    await page.waitForURL(delivery);
    expect(await reason().inputValue()).toBe("");
    expect(await kept()).toEqual({});
  });

  test("that says too little comes back from the server, and what is mended then counts", async () => {
    await reason().fill("klopt");
    await confirm();
    await page.locator("#faults").waitFor();
    expect([await reason().inputValue(), await page.locator("#kept-reasons").isVisible()]).toEqual(["klopt", false]);
    await reason().fill(REASON);
    await confirm();
    await page.getByRole("heading", { name: "Deze levering telt mee" }).waitFor();
    expect(await kept()).toEqual({});
  });

  test("is not kept before it is sent", async () => {
    await reason().fill(REASON);
    expect(await kept()).toEqual({});
  });
});
