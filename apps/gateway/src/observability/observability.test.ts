import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { readSettings } from "../env.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { createTestGateway, type TestGateway } from "../testing/test-gateway.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { serveMetrics } from "./metrics-server.ts";

const CONTACT = { name: "Beheer", email: "beheer@jobcoach.example", url: "https://jobcoach.example/contact" };

let database: Database;
let gateway: TestGateway;
let metrics: Metrics;

beforeAll(async () => {
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  metrics = createMetrics(database);
  gateway = createTestGateway(database, { metrics, contact: CONTACT });
});
afterAll(async () => {
  await gateway.remove();
  await database.destroy();
});

const seriesOf = (text: string, series: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1),
  );

describe("metrics", () => {
  test("requests are counted by the template of their route, never by address", async () => {
    const id = "01890000-0000-7000-8000-000000000000";
    for (let time = 0; time < 3; time++) await gateway.request(`/v1/submissions/${id}?bsn=999990019`);
    await gateway.request("/v1/999990019");
    const { text } = await metrics.read();
    expect(seriesOf(text, 'jobcoach_http_requests_total{method="GET",route="/v1/submissions/:id",status="404"}')).toBe(
      3,
    );
    expect(seriesOf(text, 'jobcoach_http_requests_total{method="GET",route="unknown",status="404"}')).toBe(1);
    expect(text).not.toContain(id);
    expect(text).not.toContain("999990019");
  });

  test("submissions, connections, memory and the database are told", async () => {
    await gateway.deliver(factsFile({ trajectories: 3 }));
    const { text, contentType } = await metrics.read();
    expect(contentType).toContain("text/plain");
    expect(seriesOf(text, 'jobcoach_submissions{state="accepted"}')).toBe(1);
    expect(seriesOf(text, 'jobcoach_database_connections{state="inUse"}')).toBe(1);
    expect(seriesOf(text, "jobcoach_database_up")).toBe(1);
    expect(seriesOf(text, "process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
  });

  test("are served on a port of their own, and nowhere else", async () => {
    const server = await serveMetrics(metrics, { host: "127.0.0.1", port: 0 });
    const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
    expect(await (await ask("/metrics")).text()).toContain("jobcoach_http_requests_total");
    expect((await ask("/v1/releases")).status).toBe(404);
    expect((await gateway.request("/metrics")).status).toBe(404);
    await expect(serveMetrics(metrics, { host: "127.0.0.1", port: server.port })).rejects.toThrow("EADDRINUSE");
    await server.stop();
  });

  test("a database that does not answer is a number, not a failure", async () => {
    const gone = databaseOn(await openMemoryDatabase());
    const own = createMetrics(gone);
    expect(seriesOf((await own.read()).text, "jobcoach_database_up")).toBe(1);
    await gone.destroy();
    expect(seriesOf((await own.read()).text, "jobcoach_database_up")).toBe(0);
  });
});

describe("whom to ask", () => {
  test("security.txt names the contact and runs out within a year", async () => {
    const response = await gateway.request("/.well-known/security.txt");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toContain("Contact: mailto:beheer@jobcoach.example\n");
    expect(text).toContain("Expires: 2027-01-09T00:00:00.000Z\n");
  });

  test("without a contact there is none, rather than a false one", async () => {
    const nameless = createTestGateway(database);
    expect((await nameless.request("/.well-known/security.txt")).status).toBe(404);
    await nameless.remove();
  });

  test("the description of the API names the contact", async () => {
    const document = (await (await gateway.request("/v1/openapi.json")).json()) as { info: { contact: unknown } };
    expect(document.info.contact).toEqual(CONTACT);
  });
});

describe("the settings", () => {
  const read = (given: Readonly<Record<string, string>>) => readSettings(given);

  test("metrics stay on this machine unless told otherwise, and are not served unless asked for", () => {
    expect(read({})).toMatchObject({ settings: { metrics: undefined } });
    expect(read({ JOBCOACH_METRICS_PORT: "9464" })).toMatchObject({
      settings: { metrics: { host: "127.0.0.1", port: 9464 } },
    });
  });

  test("a contact is given as a whole", () => {
    expect(read({ JOBCOACH_CONTACT_NAME: "Beheer", JOBCOACH_CONTACT_URL: CONTACT.url })).toMatchObject({
      ok: false,
      invalid: ["JOBCOACH_CONTACT_EMAIL"],
    });
  });
});
