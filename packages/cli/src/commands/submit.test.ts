import { makeReceiptKey, signReceipt } from "@jobcoach/contract";
import { describe, expect, it } from "vitest";
import { aSubmission, submissionId as id } from "../testing/a-submission.ts";
import { listeningGateway } from "../testing/listening-gateway.ts";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport } from "../testing/temporary-folder.ts";

const aReceipt = async () =>
  signReceipt(
    {
      schema: "jobcoach/receipt/1",
      submission: id,
      municipality: "GM0200",
      grantor: "municipality",
      stream: "export",
      period: { from: "2024-01-01", to: "2026-06-30" },
      observedUntil: "2026-06-30",
      corrects: null,
      receivedAt: "2026-07-13T09:00:00.000Z",
      acceptedAt: "2026-07-13T09:00:01.000Z",
      delivered: { sha256: "0".repeat(64), bytes: 10 },
      original: null,
      facts: { sha256: "0".repeat(64), lines: 0, linesPerBlock: 1000, blocks: [] },
      records: { read: 1, accepted: 1, rejected: 0 },
      findings: { errors: 0, warnings: 0, notices: 0 },
      versions: { facts: "jobcoach-facts/1", format: { id: "facts", version: "1" }, api: "1.0.0" },
    },
    await makeReceiptKey(),
  );

/** Every run of nine digits of the export that is a person number. */
const numbersOf = (text: string) => [...text.matchAll(/\b9999\d{5}\b/g)].map(([number]) => number);

describe("submit", () => {
  it("sends facts made here, without a person number, and says what became of them", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"), { location: `/v1/submissions/${id}` });
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("✓ aangenomen   export/export.csv");
    expect(stdout).toContain("De levering telt mee.");
    expect(stdout).toContain("1.234 feiten gelezen, 1.234 goed, 0 met fouten");
    expect(stdout).toContain(`${gateway.address}/v1/submissions/${id}`);

    const [delivered] = gateway.delivered;
    expect(delivered).toMatchObject({ method: "POST", url: "/v1/submissions" });
    expect(delivered?.headers).toMatchObject({ "content-type": "application/x-ndjson", "accept-language": "nl" });
    const converted = await runInMemory(["convert", "export", "--to", "facts", "--key", "key.json"], {
      cwd: folder.path,
    });
    expect(delivered?.body).toBe(Buffer.from(converted.stdout).toString("latin1"));
    const numbers = numbersOf(await folder.read("export/export.csv"));
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(delivered?.body).not.toContain(number);
  });

  it("tells of records that were left out when the facts were made", async () => {
    await using folder = await folderWithExport();
    const madeFrom = { read: 398, accepted: 391, rejected: 7 };
    await using gateway = await listeningGateway(201, { ...aSubmission("accepted"), madeFrom });
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const inDutch = await runInMemory(argv, { cwd: folder.path });
    expect(inDutch.stdout).toContain("gemaakt van 398 records: 391 goed, 7 afgevallen");
    const inEnglish = await runInMemory([...argv, "--lang", "en"], { cwd: folder.path });
    expect(inEnglish.stdout).toContain("made of 398 records: 391 good, 7 left out");
  });

  it("sends a facts file as it is, without a key", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(200, aSubmission("accepted"));
    const convert = ["convert", "export", "--to", "facts", "--key", "key.json", "--out", "f.ndjson"];
    await runInMemory(convert, { cwd: folder.path });
    const argv = ["submit", "f.ndjson", "--to", gateway.address, "--json"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, aSubmission("accepted")]);
    expect(gateway.delivered[0]?.body).toBe(Buffer.from(await folder.read("f.ndjson")).toString("latin1"));
  });

  it("sends the file itself only when that is asked, with what is known about the delivery", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    const argv = [
      "submit",
      "export",
      "--to",
      gateway.address,
      "--as-source",
      "--stream",
      "eigen",
      "--format",
      "apeldoorn",
    ];
    expect(await runInMemory(argv, { cwd: folder.path })).toMatchObject({ exitCode: 0 });
    const [delivered] = gateway.delivered;
    const form = await new Response(Buffer.from(delivered?.body ?? "", "latin1"), {
      headers: { "content-type": delivered?.headers["content-type"] ?? "" },
    }).formData();
    expect(JSON.parse(String(form.get("metadata")))).toMatchObject({ municipality: "GM0200", stream: "eigen" });
    expect(form.get("format")).toBe("apeldoorn");
    expect(await (form.get("file") as File).text()).toBe(await folder.read("export/export.csv"));
  });

  it("says what stands out and where to confirm it, and ends with 1 because it does not count yet", async () => {
    await using folder = await folderWithExport();
    const message = { nl: "Er zijn veel minder records dan eerst.", en: "There are far fewer records than before." };
    const confirmations = [{ rule: "delivery/much-smaller", message, reason: null, confirmedAt: null }];
    const waiting = { ...aSubmission("awaiting-confirmation"), confirmations };
    await using gateway = await listeningGateway(201, waiting);
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("? wacht op bevestiging");
    expect(stdout).toContain("? Er zijn veel minder records dan eerst.");
    expect(stdout).toContain(`${gateway.address}/nl/leveringen/${id}`);
    expect(stdout).not.toContain("✓");
  });

  it("sends nothing of two files of which the second would replace the first", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    await folder.write("export/rest.csv", await folder.read("export/export.csv"));
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("export/export.csv en export/rest.csv gaan over dezelfde gemeente, bron en periode.");
    expect(gateway.delivered).toEqual([]);
  });

  it("warns of files of which only the gateway knows that the second replaced the first, each named in the document", async () => {
    await using folder = await folderWithExport();
    const [first, second] = ["0197a000-0000-7000-8000-000000000001", "0197a000-0000-7000-8000-000000000002"];
    let sent = 0;
    const answer = (url: string) => {
      if (url.endsWith(first)) return { ...aSubmission("superseded"), id: first };
      return { ...aSubmission("accepted"), id: sent++ === 0 ? first : second };
    };
    await using gateway = await listeningGateway(201, answer);
    await folder.write("export/rest.csv", await folder.read("export/export.csv"));
    const argv = ["submit", "export", "--to", gateway.address, "--as-source", "--json", "--lang", "en"];
    const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(stderr).toContain("export/rest.csv takes the place of export/export.csv");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "export/export.csv", answer: { id: first } },
      { file: "export/rest.csv", answer: { id: second } },
    ]);
  });

  it("sends answers about single persons one after the other, because they stand beside each other", async () => {
    await using folder = await folderWithExport();
    await folder.copy("deliveries/apeldoorn-polis", "polis");
    await folder.write("polis/later.xml", `${await folder.read("polis/antwoorden-20260803.xml")}\n`);
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    const argv = ["submit", "polis", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stderr]).not.toContain("dezelfde gemeente");
    expect(gateway.delivered.filter(({ method }) => method === "POST")).toHaveLength(2);
    expect(exitCode).toBe(0);
  });

  it("says of an address that is not there that it may be somebody else's municipality", async () => {
    await using folder = await folderWithExport();
    const problem = { type: "about:blank", title: "Dit bestaat niet", status: 404, errors: [] };
    await using gateway = await listeningGateway(404, problem, { "content-type": "application/problem+json" });
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("kan met dit bewijs van toegang niet voor deze gemeente worden aangeleverd");
  });

  it("ends with 1 when the gateway refuses, and shows why", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("refused"));
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json", "--lang", "en"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✗ refused");
    expect(stdout).toContain("→ Make the export again.");
  });

  it.each([
    [415, 1],
    [500, 3],
  ])("tells a problem with status %d in its own words and ends with %d", async (status, expected) => {
    await using folder = await folderWithExport();
    const problem = { type: "urn:x", title: "Dit gaat niet", status, detail: "Doe het anders.", code: "x", errors: [] };
    await using gateway = await listeningGateway(status, problem);
    const argv = ["submit", "export", "--to", gateway.address, "--as-source"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(expected);
    expect(stderr).toBe("export/export.csv: Dit gaat niet.\nDoe het anders.\n");
  });

  it.each([
    [200, "<html>"],
    [302, ""],
    [404, "not here"],
  ])("says when the answer is no gateway's: %d %s", async (status, answer) => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(status, answer, { location: "http://elsewhere.example/" });
    const argv = ["submit", "export", "--to", gateway.address, "--as-source"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`(${status}) is niet van een gateway van jobcoach`);
  });

  it("says in a sentence when nobody answers", async () => {
    await using folder = await folderWithExport();
    const gateway = await listeningGateway(200, {});
    await gateway[Symbol.asyncDispose]();
    const argv = ["submit", "export", "--to", gateway.address, "--as-source"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^export\/export\.csv: Contact met 127\.0\.0\.1:\d+ lukt niet: daar luistert niets\. .+\n$/);
  });

  it("does not send what was refused here", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    await folder.copy("broken/login-page.csv", "export/export.csv");
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, gateway.delivered]).toEqual([1, []]);
    expect(stderr).toContain("export/export.csv is niet verstuurd.");
  });

  it("keeps the receipt of what was accepted beside the file, or where that is asked", async () => {
    await using folder = await folderWithExport();
    const receipt = await aReceipt();
    await using gateway = await listeningGateway(201, aSubmission("accepted"), {}, receipt);
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(stderr).toContain("Ontvangstbewijs: export/export.csv.receipt.json");
    expect(JSON.parse(await folder.read("export/export.csv.receipt.json"))).toEqual(receipt);
    const again = await runInMemory([...argv, "--receipt", "r.json"], { cwd: folder.path });
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(await folder.read("r.json"))).toEqual(receipt);
    expect(gateway.delivered.filter(({ method }) => method === "POST")).toHaveLength(2);
  });

  it("says when there is no receipt to keep, and that the delivery counts", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("De levering zelf is aangenomen.")]);
  });

  it.each([
    [{ JOBCOACH_TOKEN: "a-token", JOBCOACH_API_KEY: "a-key" }, "Bearer a-token"],
    [{ JOBCOACH_API_KEY: "a-key" }, "Bearer a-key"],
    [{}, undefined],
  ])("says who delivers with what is in the environment", async (env: Record<string, string>, authorization) => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json"];
    await runInMemory(argv, { cwd: folder.path, env });
    expect(gateway.delivered[0]?.headers.authorization).toBe(authorization);
    expect(gateway.delivered[0]?.headers["idempotency-key"]).toMatch(/^"[0-9a-f-]{36}"$/);
  });

  it("takes the key of a program from a file, and shows nothing of one that is not right", async () => {
    await using folder = await folderWithExport();
    await using gateway = await listeningGateway(201, aSubmission("accepted"));
    await using issuer = await listeningGateway(200, {
      access_token: "of-a-program",
      token_type: "Bearer",
      expires_in: 60,
    });
    const { privateKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
      "sign",
      "verify",
    ]);
    const jwk = { ...(await crypto.subtle.exportKey("jwk", privateKey)), alg: "ES256" };
    const client = { tokenEndpoint: `${issuer.address}/token`, clientId: "apeldoorn", privateKey: jwk };
    await folder.write("client.json", JSON.stringify(client));
    const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json", "--client", "client.json"];
    await runInMemory(argv, { cwd: folder.path });
    expect(gateway.delivered[0]?.headers.authorization).toBe("Bearer of-a-program");
    await folder.write("client.json", JSON.stringify({ clientId: "very-secret" }));
    const wrong = await runInMemory(argv, { cwd: folder.path });
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining("client.json klopt niet")]);
    expect(wrong.stderr).not.toContain("very-secret");
  });

  it("sends nothing unprotected to another computer", async () => {
    await using folder = await folderWithExport();
    const argv = ["submit", "export", "--to", "http://gateway.example", "--key", "key.json"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("niet beveiligd");
  });
});
