import { TALLY_DELIVERY_SCHEMA, TalliesTaken, TallyDelivery } from "@jobcoach/contract";
import { exportJWK, generateKeyPair, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { createClient } from "./create-client.ts";
import { problem, submissionIn } from "./testing/documents.ts";
import { listeningServer } from "./testing/listening-server.ts";

const FACTS = new Blob(['{"schema":"jobcoach-facts/1"}\n{"fact":1}\n']);
const retry = { firstPauseMs: 1, longestPauseMs: 2000 };
const { id } = submissionIn("accepted");

describe("a delivery", () => {
  test("of facts goes as it is, with a token and a key of its own, and comes back as a submission", async () => {
    await using server = await listeningServer({
      status: 201,
      headers: { location: `/v1/submissions/${id}` },
      body: submissionIn("accepted"),
    });
    const client = createClient({ baseUrl: `${server.address}/`, credentials: { kind: "token", token: "secret" } });
    const answer = await client.submissions.deliver(FACTS);
    expect(answer).toMatchObject({
      ok: true,
      status: 201,
      value: { state: "accepted" },
      location: `/v1/submissions/${id}`,
    });
    const [sent] = server.received;
    expect(sent).toMatchObject({ method: "POST", url: "/v1/submissions", body: await FACTS.text() });
    expect(sent?.headers).toMatchObject({
      authorization: "Bearer secret",
      "content-type": "application/x-ndjson",
      "accept-language": "nl",
    });
    expect(sent?.headers["idempotency-key"]).toMatch(/^"[0-9a-f-]{36}"$/);
  });

  test("of a source file says what the file does not say, and not its name", async () => {
    await using server = await listeningServer({ status: 201, body: submissionIn("accepted") });
    const client = createClient({ baseUrl: server.address });
    const file = new File(["client;begin\n"], "jan-jansen.csv");
    await client.submissions.deliver(file, { format: "apeldoorn", metadata: { jobEndsMaintained: "yes" } });
    const [sent] = server.received;
    const form = await new Response(sent?.body, {
      headers: { "content-type": sent?.headers["content-type"] ?? "" },
    }).formData();
    expect(form.get("metadata")).toBe('{"jobEndsMaintained":"yes"}');
    expect(form.get("format")).toBe("apeldoorn");
    expect(await (form.get("file") as File).text()).toBe("client;begin\n");
    expect(sent?.body).not.toContain("jansen");
  });

  test("tells how far it is", async () => {
    await using server = await listeningServer({ status: 201, body: submissionIn("accepted") });
    const large = new Blob(['{"schema":"jobcoach-facts/1"}\n', "x".repeat(3_000_000)]);
    const told: (readonly [number, number])[] = [];
    const client = createClient({ baseUrl: server.address });
    await client.submissions.deliver(large, { onProgress: (sent, bytes) => told.push([sent, bytes]) });
    expect(told.at(-1)).toEqual([large.size, large.size]);
    expect(server.received[0]?.body).toHaveLength(large.size);
  });

  test("in two steps is announced, and its content goes with its digest", async () => {
    await using server = await listeningServer({ status: 200, body: submissionIn("accepted") });
    const { submissions } = createClient({ baseUrl: server.address });
    await submissions.announce({
      kind: "file",
      fileName: "facts.ndjson",
      contentType: "application/x-ndjson",
      size: FACTS.size,
      metadata: { municipality: "GM0200" },
    });
    await submissions.sendContent(id, FACTS, "application/x-ndjson");
    const [announced, sent] = server.received;
    expect(JSON.parse(announced?.body ?? "")).toMatchObject({ kind: "file", size: FACTS.size });
    expect(sent).toMatchObject({ method: "PUT", url: `/v1/submissions/${id}/content`, body: await FACTS.text() });
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await FACTS.arrayBuffer()));
    expect(sent?.headers["content-digest"]).toBe(`sha-256=:${Buffer.from(digest).toString("base64")}:`);
  });

  test("can be followed until nothing more happens to it", async () => {
    const progress = (state: string) =>
      JSON.stringify({ state, sentence: { nl: "a", en: "b" }, recordsRead: 1, findings: 0 });
    await using server = await listeningServer(
      {
        status: 200,
        headers: { "content-type": "text/event-stream" },
        body: `: hello\n\nid: 1\nevent: progress\ndata: ${progress("checking")}\n\nid: 2\nevent: end\ndata: ${progress("accepted")}\n\n`,
      },
      { status: 200, body: submissionIn("checking") },
      { status: 200, body: submissionIn("accepted") },
    );
    const { submissions } = createClient({ baseUrl: server.address });
    const states = [];
    for await (const event of submissions.events(id)) states.push(event.ok ? event.value.state : event.kind);
    expect(states).toEqual(["checking", "accepted"]);
    expect(await submissions.settled(id, { pauseMs: 1 })).toMatchObject({ ok: true, value: { state: "accepted" } });
  });
});

describe("what goes wrong is an answer and not an exception", () => {
  test("a problem in the words of the gateway, also one that this client does not know", async () => {
    await using server = await listeningServer({ status: 418, body: { ...problem(418, "teapot"), more: 1 } });
    const answer = await createClient({ baseUrl: server.address }).submissions.read(id);
    expect(answer).toMatchObject({
      ok: false,
      kind: "problem",
      status: 418,
      problem: { code: "teapot", detail: "Doe het anders." },
    });
  });

  test.each([
    [200, "<html>"],
    [200, '{"id":1}'],
    [404, "not here"],
  ])("an answer of who is no gateway: %d %s", async (status, body) => {
    await using server = await listeningServer({ status, body });
    const answer = await createClient({ baseUrl: server.address }).submissions.read(id);
    expect(answer).toEqual({ ok: false, kind: "strange", status });
  });

  test("members that are new are left out", async () => {
    const { links, ...document } = submissionIn("accepted");
    const body = { ...document, links: { ...links, newer: "/v1/x" }, newer: 1 };
    await using server = await listeningServer({ status: 200, body });
    const answer = await createClient({ baseUrl: server.address }).submissions.read(id);
    expect(answer).toMatchObject({ ok: true, value: submissionIn("accepted") });
  });

  test("nobody who answers, without a word of what was sent", async () => {
    const server = await listeningServer({ status: 200 });
    await server[Symbol.asyncDispose]();
    const credentials = { kind: "api-key", key: "very-secret" } as const;
    const client = createClient({ baseUrl: server.address, credentials, retry: { ...retry, attempts: 1 } });
    const answer = await client.submissions.deliver(new Blob(["999990019"]));
    expect(answer).toEqual({ ok: false, kind: "unreachable", cause: "ECONNREFUSED" });
  });

  test("a redirect is not followed, so that nobody else sees the credentials", async () => {
    await using elsewhere = await listeningServer({ status: 200, body: submissionIn("accepted") });
    await using server = await listeningServer({ status: 307, headers: { location: elsewhere.address } });
    const client = createClient({ baseUrl: server.address, credentials: { kind: "api-key", key: "secret" } });
    for (const answer of [
      await client.submissions.read(id),
      await client.submissions.deliver(FACTS, { onProgress: () => {} }),
    ])
      expect(answer).toEqual({ ok: false, kind: "strange", status: 307 });
    expect(elsewhere.received).toEqual([]);
  });
});

describe("trying again", () => {
  test("goes on after a broken connection and a busy server, with the same key", async () => {
    await using server = await listeningServer(
      { status: 0, breaks: true },
      { status: 429, headers: { "retry-after": "0" }, body: problem(429, "too-many-requests") },
      { status: 503, body: problem(503, "not-ready") },
      { status: 201, body: submissionIn("accepted") },
    );
    const answer = await createClient({ baseUrl: server.address, retry }).submissions.deliver(FACTS);
    expect(answer).toMatchObject({ ok: true, status: 201 });
    expect(server.received).toHaveLength(4);
    expect(new Set(server.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(server.received.map(({ body }) => body)).toEqual(Array(4).fill(await FACTS.text()));
  });

  test("stops after some attempts and tells the last answer", async () => {
    await using server = await listeningServer({ status: 503, body: problem(503, "not-ready") });
    const answer = await createClient({ baseUrl: server.address, retry }).submissions.read(id);
    expect(answer).toMatchObject({ ok: false, kind: "problem", status: 503 });
    expect(server.received).toHaveLength(4);
  });

  test("never repeats a POST without a key, nor what the sender did wrong", async () => {
    await using busy = await listeningServer({ status: 503, body: problem(503, "not-ready") });
    await createClient({ baseUrl: busy.address, retry }).releases.make();
    expect(busy.received).toHaveLength(1);
    await using wrong = await listeningServer({ status: 400, body: problem(400, "invalid-request") });
    await createClient({ baseUrl: wrong.address, retry }).submissions.deliver(FACTS);
    expect(wrong.received).toHaveLength(1);
  });

  test("does not wait longer than allowed", async () => {
    const reply = { status: 429, headers: { "retry-after": "86400" }, body: problem(429, "upload-quota-used") };
    await using server = await listeningServer(reply);
    const answer = await createClient({ baseUrl: server.address, retry }).submissions.deliver(FACTS);
    expect(answer).toMatchObject({ ok: false, kind: "problem", status: 429 });
    expect(server.received).toHaveLength(1);
  });
});

describe("a program with a key of its own", () => {
  const tokens = (lifetime: number) => {
    let count = 0;
    return () => ({
      status: 200,
      body: { access_token: `token-${++count}`, token_type: "Bearer", expires_in: lifetime },
    });
  };
  async function program(tokenEndpoint: string) {
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), alg: "ES256", kid: "k1" };
    return {
      publicKey,
      credentials: { kind: "client-credentials", tokenEndpoint, clientId: "ours", privateKey: jwk } as const,
    };
  }

  test("proves itself to the issuer, and keeps the token until shortly before it expires", async () => {
    await using issuer = await listeningServer(tokens(300));
    await using server = await listeningServer({ status: 200, body: submissionIn("accepted") });
    const { credentials, publicKey } = await program(`${issuer.address}/token`);
    let now = Date.now();
    const { submissions } = createClient({ baseUrl: server.address, credentials, now: () => now });
    await Promise.all([submissions.read(id), submissions.read(id)]);
    now += 269_000;
    await submissions.read(id);
    now += 2_000;
    await submissions.read(id);
    expect(server.received.map(({ headers }) => headers.authorization).sort()).toEqual(
      ["token-1", "token-1", "token-1", "token-2"].map((token) => `Bearer ${token}`),
    );
    const form = new URLSearchParams(issuer.received[0]?.body);
    expect(form.get("grant_type")).toBe("client_credentials");
    const { payload } = await jwtVerify(form.get("client_assertion") ?? "", publicKey, {
      issuer: "ours",
      subject: "ours",
      audience: `${issuer.address}/token`,
    });
    expect(payload.jti).toHaveLength(36);
  });

  test("asks for another token once when one is not taken", async () => {
    await using issuer = await listeningServer(tokens(300));
    await using server = await listeningServer(
      { status: 401, body: problem(401, "credentials-invalid") },
      { status: 200, body: submissionIn("accepted") },
    );
    const { credentials } = await program(`${issuer.address}/token`);
    const answer = await createClient({ baseUrl: server.address, credentials }).submissions.read(id);
    expect(answer.ok).toBe(true);
    expect(issuer.received).toHaveLength(2);
  });

  test("is told when the issuer gives none", async () => {
    await using issuer = await listeningServer({ status: 400, body: { error: "invalid_client" } });
    await using server = await listeningServer({ status: 200 });
    const { credentials } = await program(`${issuer.address}/token`);
    const answer = await createClient({ baseUrl: server.address, credentials }).submissions.read(id);
    expect(answer).toEqual({ ok: false, kind: "no-token", status: 400 });
    expect(server.received).toEqual([]);
  });
});

test("tallies go as they are, and come back as taken", async () => {
  const taken = {
    municipality: "GM0200",
    grantor: "municipality",
    stream: "tallies",
    receivedAt: "2026-07-13T09:00:00.000Z",
    observedUntil: null,
    tallies: 0,
    sentence: { nl: "Teruggenomen.", en: "Taken back." },
  };
  await using server = await listeningServer({ status: 200, body: taken });
  const { municipality, grantor, stream } = TalliesTaken.parse(taken);
  const delivery = TallyDelivery.parse({ schema: TALLY_DELIVERY_SCHEMA, municipality, grantor, stream, tallies: [] });
  const answer = await createClient({ baseUrl: server.address }).tallies.deliver(delivery);
  expect(answer).toMatchObject({ ok: true, value: taken });
  expect(server.received[0]).toMatchObject({ method: "POST", url: "/v1/tallies", body: JSON.stringify(delivery) });
});

test("a list comes page by page, as far as somebody reads", async () => {
  const municipality = (index: number) => ({
    code: "GM0200",
    name: `Plaats ${index}`,
    observedUntil: null,
    submissionsInForce: 0,
  });
  const page = (number: number, count: number) => ({
    status: 200,
    body: {
      page: number,
      pageSize: 500,
      total: 501,
      items: Array.from({ length: count }, (_, index) => municipality(index)),
    },
  });
  await using server = await listeningServer(page(1, 500), page(2, 1), {
    status: 503,
    body: problem(503, "not-ready"),
  });
  const { outcomes } = createClient({ baseUrl: server.address, retry });
  let count = 0;
  for await (const item of outcomes.municipalities()) count += item.ok ? 1 : 0;
  expect(count).toBe(501);
  expect(server.received.map(({ url }) => url)).toEqual([
    "/v1/municipalities?page=1&pageSize=500",
    "/v1/municipalities?page=2&pageSize=500",
  ]);
  for await (const item of outcomes.municipalities()) expect(item).toMatchObject({ ok: false, status: 503 });
});

test.each(["", "example.nl", "ftp://example.nl", "https://user:secret@example.nl", "http://example.nl"])(
  "%j is no address to send anything to",
  (baseUrl) => expect(() => createClient({ baseUrl })).toThrow(TypeError),
);
