import { hashFile, makeReceiptKey, publicHalf, type Receipt, signReceipt } from "@jobcoach/contract";
import { FACTS_SCHEMA } from "@jobcoach/core";
import { beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const ORIGINAL = "client;begin\n";
const lines = Array.from({ length: 2500 }, (_, index) => `{"fact":${index}}\n`);

let receipt: Receipt;
let facts = "";
beforeAll(async () => {
  const { sha256 } = await hashFile(new Blob([ORIGINAL]));
  facts = [`${JSON.stringify({ schema: FACTS_SCHEMA, sha256 })}\n`, ...lines].join("");
  const hashes = await hashFile(new Blob([facts]));
  receipt = await signReceipt(
    {
      schema: "jobcoach/receipt/1",
      submission: "01900000-0000-7000-8000-000000000001",
      municipality: "GM0200",
      grantor: "municipality",
      stream: "export",
      period: { from: "2024-01-01", to: "2026-06-30" },
      observedUntil: "2026-06-30",
      corrects: null,
      receivedAt: "2026-07-13T09:00:00.000Z",
      acceptedAt: "2026-07-13T09:00:01.000Z",
      delivered: { sha256: hashes.sha256, bytes: facts.length },
      original: { sha256, records: { read: 1210, accepted: 1203, rejected: 7 } },
      facts: hashes.facts as Receipt["facts"],
      records: { read: 2500, accepted: 2500, rejected: 0 },
      findings: { errors: 0, warnings: 0, notices: 0 },
      versions: { facts: FACTS_SCHEMA, format: { id: "apeldoorn", version: "1" }, api: "1.0.0" },
    },
    await makeReceiptKey(),
  );
});

async function folderWithReceipt() {
  const folder = await temporaryFolder();
  await folder.write("r.json", JSON.stringify(receipt));
  await folder.write("f.ndjson", facts);
  await folder.write("keys.json", JSON.stringify({ keys: [publicHalf(await makeReceiptKey()), receipt.key] }));
  return folder;
}

describe("verify", () => {
  it("proves with the keys of the gateway that this very file was accepted, and when", async () => {
    await using folder = await folderWithReceipt();
    const argv = ["verify", "r.json", "f.ndjson", "--keys", "keys.json"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("✓ het ontvangstbewijs klopt");
    expect(stdout).toContain("Het bestand is precies wat is aangenomen.");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("Aangenomen van Apeldoorn op 2026-07-13T09:00:01.000Z");
  });

  it("says so when only the receipt itself vouches for its key", async () => {
    await using folder = await folderWithReceipt();
    const { exitCode, stdout } = await runInMemory(["verify", "r.json", "--lang", "en"], { cwd: folder.path });
    expect(exitCode).toBe(0);
    const told = stdout.replaceAll(/\s+/g, " ");
    expect(told).toContain("1,203 records (7 left out), 2,500 facts.");
    expect(told).toContain("Give --keys to know that the gateway signed it.");
  });

  it("knows the file that the facts were made from", async () => {
    await using folder = await folderWithReceipt();
    await folder.write("export.csv", ORIGINAL);
    const { stdout } = await runInMemory(["verify", "r.json", "export.csv", "--json"], { cwd: folder.path });
    expect(JSON.parse(stdout)).toEqual({ outcome: "valid", file: "original" });
  });

  it("names the thousand lines in which a byte was flipped", async () => {
    await using folder = await folderWithReceipt();
    await folder.write("f.ndjson", facts.replace('{"fact":1500}', '{"fact":1501}'));
    const { exitCode, stdout } = await runInMemory(["verify", "r.json", "f.ndjson"], { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✗ het bestand is een ander");
    expect(stdout).toContain("Het eerste verschil staat in blok 2: regel 1.002 tot en met 2.001 van het bestand.");
  });

  it("does not take a receipt that was changed, nor one of another gateway", async () => {
    await using folder = await folderWithReceipt();
    await folder.write("changed.json", JSON.stringify({ ...receipt, acceptedAt: "2026-07-12T09:00:01.000Z" }));
    const changed = await runInMemory(["verify", "changed.json"], { cwd: folder.path });
    expect([changed.exitCode, changed.stdout]).toEqual([
      1,
      expect.stringContaining("✗ het ontvangstbewijs klopt niet"),
    ]);
    await folder.write("keys.json", JSON.stringify({ keys: [publicHalf(await makeReceiptKey())] }));
    const other = await runInMemory(["verify", "r.json", "--keys", "keys.json", "--json"], { cwd: folder.path });
    expect([other.exitCode, JSON.parse(other.stdout)]).toEqual([1, { outcome: "other-key" }]);
  });

  it.each([
    [["verify"], "Noem een ontvangstbewijs"],
    [["verify", "f.ndjson"], "is geen ontvangstbewijs"],
    [["verify", "r.json", "--keys", "f.ndjson"], "bevat geen openbare sleutels"],
  ])("%j is a wrong call", async (argv, sentence) => {
    await using folder = await folderWithReceipt();
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
