import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Grant } from "../../access/principal.ts";
import { createTestParty, type TestParty } from "../../access/testing/test-party.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { countRows } from "../../testing/test-gateway.ts";
import { csrfIn, loggedIn } from "../forms/testing/logged-in.ts";

const OWN: readonly Grant[] = [{ role: "submitter", municipality: "GM0200" }];
const ELSEWHERE: readonly Grant[] = [{ role: "submitter", municipality: "GM0202" }];
const READS: readonly Grant[] = [{ role: "analyst", municipality: "GM0200" }];

let world: TestParty;

beforeAll(async () => {
  world = await createTestParty();
});
afterAll(() => world.remove());

/** Somebody opens the page and sends its form with these facts. */
async function send(grants: readonly Grant[], facts: Blob, wordOf = (own: string) => own): Promise<Response> {
  const browser = await loggedIn(world, grants);
  const word = wordOf(csrfIn(await (await browser.get("/nl/aanleveren")).text()));
  const body = new FormData();
  if (word !== "") body.set("csrf", word);
  body.set("file", facts, "export.ndjson");
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { cookie, host: "jobcoach.example", origin: "null", "sec-fetch-site": "same-origin" };
  return world.gateway.request("/nl/aanleveren", { method: "POST", headers, body });
}

test("the form of somebody who delivers for a municipality leads on to the delivery", async () => {
  const answer = await send(OWN, factsFile({ trajectories: 20 }));
  expect(answer.status).toBe(303);
  const address = answer.headers.get("location") ?? "";
  expect(address).toMatch(/^\/nl\/leveringen\/[0-9a-f-]{36}$/);
  const submission = await world.askAs(OWN, `/v1/submissions/${address.slice(-36)}`);
  expect(await submission.json()).toMatchObject({ state: "accepted", municipality: "GM0200" });
});

test("the same facts again lead to the delivery that is there", async () => {
  const [first, second] = [
    await send(OWN, factsFile({ trajectories: 21 })),
    await send(OWN, factsFile({ trajectories: 21 })),
  ];
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
});

test.each([
  ["without the word of the session", OWN, () => "", 403],
  ["with another word", OWN, (word: string) => word.replace(/^./, "_"), 403],
  ["for another municipality", ELSEWHERE, (word: string) => word, 404],
  ["by who may not deliver", READS, (word: string) => word, 404],
] as const)("%s nothing is delivered", async (_, grants, wordOf, status) => {
  const before = await countRows(world.database, "submission");
  expect((await send(grants, factsFile({ trajectories: 22 }), wordOf)).status).toBe(status);
  expect(await countRows(world.database, "submission")).toBe(before);
});

test("a file in which persons were not replaced is refused before it is stored", async () => {
  const answer = await send(OWN, new Blob(["Klantnr;BSN\r\n1;999990019\r\n"]));
  expect(answer.status).toBe(415);
});

test("who may not deliver is told so, and everybody may check", async () => {
  const anonymous = await world.gateway.request("/nl/aanleveren", { headers: { accept: "text/html" } });
  const page = await anonymous.text();
  expect(anonymous.status).toBe(200);
  expect(page).toContain("Versturen kan alleen wie is ingelogd");
  expect(page).toContain("/login?returnTo=%2Fnl%2Faanleveren");
  expect(page).not.toContain('id="send-form"');
  expect(anonymous.headers.get("content-security-policy")).toContain("connect-src 'none'");
});

test("the figures of now stand in the page of who delivers for one municipality, as sums without persons", async () => {
  await send(OWN, factsFile({ trajectories: 20 }));
  const browser = await loggedIn(world, OWN);
  const page = await (await browser.get("/nl/aanleveren")).text();
  const [, embedded = ""] = /<template id="own-figures">(.*?)<\/template>/s.exec(page) ?? [];
  expect(embedded).toContain("retention-26w");
  expect(embedded).not.toMatch(/"person"|"record"/);
  expect((await browser.get("/nl/aanleveren?municipality=GM0202")).status).toBe(404);
});

test("the scripts are kept for good at the address of their content, and the worker may make no connection", async () => {
  const page = await (await world.gateway.request("/nl/aanleveren")).text();
  const [, worker = ""] = /data-worker="([^"]+)"/.exec(page) ?? [];
  const script = await world.gateway.request(worker);
  expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(script.headers.get("content-security-policy")).toContain("connect-src 'none'");
  const packed = await world.gateway.request(worker, { headers: { "accept-encoding": "br, gzip" } });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(await packed.bytes()).toString()).toBe(await script.text());
  expect((await world.gateway.request(worker.replace(/-[0-9a-f]{12}/, "-000000000000"))).status).toBe(404);
});
