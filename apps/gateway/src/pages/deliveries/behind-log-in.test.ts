import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Grant, Role } from "../../access/principal.ts";
import { type Browser, createBrowser } from "../../access/testing/browser.ts";
import { createTestParty, type TestParty } from "../../access/testing/test-party.ts";
import { asOwnerOfAll } from "../../testing/as-owner-of-all.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { createTestGateway, type TestGateway } from "../../testing/test-gateway.ts";
import { csrfIn, loggedIn } from "../forms/testing/logged-in.ts";

/** Pages for a municipality itself: what each shows, to whom, and what its forms do. */
const OWN = "GM0200";
const OTHER = "GM0479";

let world: TestParty;
/** In the order in which they came: one that counts, and one that is so much smaller that it waits. */
let counting: string;
let waiting: string;
let submitter: Browser;
let certifier: Browser;
let stranger: Browser;

beforeAll(async () => {
  world = await createTestParty();
  submitter = await loggedIn(world, grantsOf("submitter"));
  certifier = await loggedIn(world, grantsOf("certifier"));
  stranger = await loggedIn(world, [
    { role: "submitter", municipality: OTHER },
    { role: "certifier", municipality: OTHER },
    { role: "analyst", municipality: OTHER },
  ]);
  counting = await deliver(60);
  waiting = await deliver(12);
});
afterAll(() => world.remove());

const grantsOf = (...roles: readonly Role[]): readonly Grant[] => roles.map((role) => ({ role, municipality: OWN }));

async function deliver(trajectories: number): Promise<string> {
  const body = await factsFile({ trajectories }).text();
  const headers = { "content-type": "application/x-ndjson" };
  const answer = await world.askAs(grantsOf("submitter"), "/v1/submissions", { method: "POST", headers, body });
  return (await answer.json()).id;
}

/** What a browser says when it follows a link. */
const LINK = { accept: "text/html,*/*;q=0.8" };

const textOf = async (browser: Browser, path: string) => (await browser.get(path)).text();
const stateOf = async (id: string) =>
  (await (await world.askAs(grantsOf("submitter"), `/v1/submissions/${id}`)).json()).state;

/** How often the audit chain of the municipality says that this was done to a delivery. */
async function audited(action: string, object: string): Promise<number> {
  const rows = await asOwnerOfAll(world.database, (transaction) =>
    transaction.selectFrom("audit_log").select("line").where("municipality", "=", OWN).execute(),
  );
  return rows.map(({ line }) => JSON.parse(line)).filter((entry) => entry.action === action && entry.object === object)
    .length;
}

describe("the deliveries", () => {
  test("stand there newest first, with how each stands and what to do next", async () => {
    const page = await textOf(submitter, "/nl/leveringen");
    expect(page).toContain('<h1 class="nl-heading nl-heading--level-1">Wat Apeldoorn heeft aangeleverd</h1>');
    expect(page).toContain("Eén levering wacht tot iemand bevestigt");
    expect(page.indexOf(waiting)).toBeLessThan(page.indexOf(counting));
    expect(page).toContain("Bevestig dat het klopt en zeg waarom");
  });

  test("those of another municipality are not there", async () => {
    expect((await stranger.get(`/nl/leveringen?municipality=${OWN}`)).status).toBe(404);
    const page = await textOf(stranger, "/en/deliveries");
    expect(page).toContain("There is no delivery from Zaanstad yet.");
    expect(page).not.toContain(counting);
  });
});

describe("a delivery", () => {
  test("says what was counted and found, and what it does to the figures", async () => {
    const page = await textOf(submitter, `/nl/leveringen/${counting}`);
    expect(page).toContain("Deze levering telt mee");
    expect(page).toContain("Wat betekent deze levering voor de cijfers?");
    expect(page).toContain("Aan het werk na 26 weken");
    expect(page).toContain("npx jobcoach verify ontvangstbewijs.json");
  });

  test("is not there for another municipality, in the same words as what never was", async () => {
    const theirs = await stranger.get(`/nl/leveringen/${counting}`);
    const never = await stranger.get("/nl/leveringen/01980d2e-5c00-7000-8000-000000000000");
    expect([theirs.status, await theirs.text()]).toEqual([
      404,
      (await never.text()).replaceAll("01980d2e-5c00-7000-8000-000000000000", counting),
    ]);
  });

  test("gives its receipt and findings as files", async () => {
    const receipt = await submitter.get(`/nl/leveringen/${counting}/ontvangstbewijs.json`, LINK);
    expect(receipt.headers.get("content-disposition")).toBe('attachment; filename="ontvangstbewijs.json"');
    expect(await receipt.json()).toMatchObject({ submission: counting });
    const csv = await submitter.get(`/nl/leveringen/${waiting}/meldingen.csv`, LINK);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(await csv.text()).toContain("submission/much-smaller;waarschuwing");
    const xlsx = await submitter.get(`/en/deliveries/${waiting}/findings.xlsx`, LINK);
    expect(xlsx.headers.get("content-disposition")).toContain("findings.xlsx");
    expect(xlsx.headers.get("cache-control")).toBe("no-store");
  });

  test("shows findings of one rule where that is in the address", async () => {
    const all = await submitter.get(`/nl/leveringen/${waiting}?rule=`);
    expect(all.status).toBe(200);
    const none = await textOf(submitter, `/nl/leveringen/${waiting}?rule=person/bsn-fails-test`);
    expect(none).not.toContain("finding-table-caption");
    expect((await submitter.get(`/nl/leveringen/${waiting}?rule=nonsense`)).status).toBe(400);
  });
});

describe("own figures", () => {
  test("are marked as not for publication, on the page and in the files", async () => {
    const page = await textOf(submitter, `/nl/eigen-cijfers/${OWN}`);
    expect(page).toContain("De eigen cijfers van Apeldoorn");
    expect(page).toContain("Niet om te publiceren.");
    expect(page).toMatch(/Na 26 weken is <strong class="headline">\d+\u00a0%/);
    const csv = await submitter.get(`/nl/eigen-cijfers/${OWN}/eigen-cijfers.csv?indicator=retention-26w`, LINK);
    expect(csv.headers.get("content-disposition")).toBe(`attachment; filename="eigen-cijfers-${OWN}.csv"`);
    expect(csv.headers.get("cache-control")).toBe("no-store");
    expect(await csv.text()).toContain("\nnot-for-publication;");
  });

  test("one of them says how it came about, and its chart can be had as a file", async () => {
    const page = await textOf(submitter, `/nl/eigen-cijfers/${OWN}?indicator=retention-26w`);
    expect(page).toContain("Apeldoorn: Blijven mensen aan het werk?");
    expect(page).toContain("Van ontvangen naar geteld: alle definitieve halfjaren samen");
    const chart = await submitter.get(`/nl/eigen-cijfers/${OWN}/half-years.svg?indicator=retention-26w`, LINK);
    expect(chart.headers.get("content-type")).toContain("image/svg+xml");
    expect((await submitter.get(`/nl/eigen-cijfers/${OWN}?indicator=nonsense`)).status).toBe(400);
  });

  test("those of another municipality are not there", async () => {
    for (const path of ["", "?indicator=retention-26w", "/eigen-cijfers.csv", "/half-years.svg"])
      expect((await stranger.get(`/nl/eigen-cijfers/${OWN}${path}`, LINK)).status, path).toBe(404);
    const choice = await textOf(stranger, "/nl/eigen-cijfers");
    expect(choice).toContain(`/nl/eigen-cijfers/${OTHER}`);
    expect(choice).not.toContain(OWN);
    expect(await textOf(stranger, `/en/own-figures/${OTHER}`)).toContain("There are no own figures yet.");
  });
});

describe("the summary of a delivery", () => {
  test("gives the figures with their uncertainty, what changed, and what to mend", async () => {
    const page = await textOf(certifier, `/nl/leveringen/${counting}/samenvatting`);
    expect(page).toContain("Hoe gaat het met jobcoaching in Apeldoorn?");
    expect(page).toContain("Niet om te publiceren");
    expect(page).toContain("Voor deze levering waren er nog geen cijfers over definitieve halfjaren.");
    expect(page).toContain("Er is nog geen uitgave om mee te vergelijken.");
    expect(page).toContain("Wat maakt de cijfers preciezer?");
  });

  test("is there for a delivery that counts only", async () => {
    const page = await textOf(certifier, `/en/deliveries/${waiting}/summary`);
    expect(page).toContain("There is no summary of this delivery, because it does not count.");
  });

  test("of another municipality is not there", async () => {
    expect((await stranger.get(`/nl/leveringen/${counting}/samenvatting`)).status).toBe(404);
  });
});

describe("the forms of a delivery", () => {
  const address = () => `/nl/leveringen/${waiting}`;
  const reason = "Dit halfjaar zijn er echt minder mensen geplaatst.";

  test("are there for who may, and for nobody else", async () => {
    expect(await textOf(submitter, address())).not.toContain("/bevestigen");
    expect(await textOf(submitter, address())).toContain("/intrekken");
    expect(await textOf(certifier, address())).toContain(`action="${address()}/bevestigen"`);
  });

  test("do nothing without the word of the session, or with that of another", async () => {
    const others = csrfIn(await textOf(submitter, address()));
    for (const csrf of [undefined, "", others]) {
      const form = { "reason-0": reason, ...(csrf === undefined ? {} : { csrf }) };
      expect((await certifier.send(`${address()}/bevestigen`, form)).status).toBe(403);
      expect((await certifier.send(`${address()}/intrekken`, form)).status).toBe(403);
    }
    expect(await stateOf(waiting)).toBe("awaiting-confirmation");
  });

  test("do nothing for another municipality, nor for who has not the role", async () => {
    const csrf = csrfIn(await textOf(submitter, address()));
    const refused = await submitter.send(`${address()}/bevestigen`, { csrf, "reason-0": reason });
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("met de rol certifier")]);
    expect((await stranger.send(`${address()}/intrekken`, { csrf })).status).toBe(404);
    expect(await stateOf(waiting)).toBe("awaiting-confirmation");
  });

  test("lead who was logged out to log in, and from there to the page of the delivery", async () => {
    const nobody = createBrowser(world.gateway);
    const answer = await nobody.send(`${address()}/bevestigen`, { "reason-0": reason });
    const page = await answer.text();
    expect([answer.status, answer.headers.get("location")]).toEqual([401, null]);
    expect(page).toContain("Er is nog niets verstuurd.");
    expect(page).toContain(`href="/login?returnTo=${encodeURIComponent(`${address()}/bevestigen`)}"`);
    expect(page).not.toContain(reason);
    const back = await submitter.get(`${address()}/bevestigen`);
    expect([back.status, back.headers.get("location")]).toEqual([303, address()]);
  });

  test("have a script that keeps what was written, for who may confirm and for nobody else", async () => {
    const answer = await certifier.get(address());
    const [, script = ""] =
      /<script src="([^"]+)" integrity="sha256-[^"]+" data-delivery=/.exec(await answer.text()) ?? [];
    expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*script-src 'self'/);
    const sent = await certifier.get(script, { accept: "*/*" });
    expect([sent.status, sent.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    const other = await submitter.get(address());
    expect(other.headers.get("content-security-policy")).not.toContain("script-src");
    expect(await other.text()).not.toContain("<script");
  });

  test("give back what was filled in with what is wrong with it", async () => {
    const csrf = csrfIn(await textOf(certifier, address()));
    const answer = await certifier.send(`${address()}/bevestigen`, { csrf, "reason-0": "klopt" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Gebruik ten minste tien tekens.");
    expect(page).toContain(">klopt</textarea>");
  });

  test("confirm once, however often they are sent, and lead back to the page", async () => {
    const csrf = csrfIn(await textOf(certifier, address()));
    const confirm = () => certifier.send(`${address()}/bevestigen`, { csrf, "reason-0": reason });
    for (const answer of [...(await Promise.all([confirm(), confirm()])), await confirm()])
      expect([answer.status, answer.headers.get("location")]).toEqual([303, address()]);
    expect(await stateOf(waiting)).toBe("accepted");
    expect(await audited("submission-confirmed", waiting)).toBe(1);
    expect(await textOf(certifier, address())).toContain(reason);
    expect(await textOf(certifier, `/nl/leveringen/${counting}`)).toContain(`href="${address()}"`);
  });

  test("withdraw once, however often they are sent", async () => {
    const csrf = csrfIn(await textOf(submitter, address()));
    const withdraw = () => submitter.send(`${address()}/intrekken`, { csrf });
    for (const answer of [...(await Promise.all([withdraw(), withdraw()])), await withdraw()])
      expect(answer.status).toBe(303);
    expect(await stateOf(waiting)).toBe("withdrawn");
    expect(await audited("submission-withdrawn", waiting)).toBe(1);
  });

  test("of a page that was left open do nothing to a delivery that was decided on since", async () => {
    const csrf = csrfIn(await textOf(certifier, `/nl/leveringen/${await deliver(58)}`));
    const answer = await certifier.send(`${address()}/bevestigen`, { csrf, "reason-0": reason });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, address()]);
    expect(await stateOf(waiting)).toBe("withdrawn");
  });
});

describe("at this very machine, where nobody logs in", () => {
  let here: TestGateway;
  beforeAll(() => {
    here = createTestGateway(world.database, { now: () => world.clock.now });
  });
  afterAll(() => here.remove());

  test("a form must come from a page of ours, as the browser says", async () => {
    const id = await deliver(60);
    const post = (headers: Readonly<Record<string, string>>) =>
      here.request(`/nl/leveringen/${id}/intrekken`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        body: "",
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect(await stateOf(id)).toBe("accepted");
    expect((await post({ "sec-fetch-site": "same-origin", origin: "null" })).status).toBe(303);
    expect(await stateOf(id)).toBe("withdrawn");
  });

  test("all municipalities can be chosen", async () => {
    expect(await (await here.request("/nl/leveringen")).text()).toContain("Apeldoorn");
  });
});
