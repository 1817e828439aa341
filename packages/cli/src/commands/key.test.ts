import { stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport, temporaryFolder } from "../testing/temporary-folder.ts";

const argv = ["key", "new", "--municipality", "GM0200"];

describe("key new", () => {
  it("makes a key that only its owner can read, and never shows it", async () => {
    await using folder = await temporaryFolder();
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("De sleutel van Apeldoorn staat in jobcoach-key-GM0200.json.");
    const { key, ...rest } = JSON.parse(await folder.read("jobcoach-key-GM0200.json"));
    expect(rest).toEqual({ schema: "jobcoach-key/1", municipality: "GM0200", version: 1 });
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    expect(stdout).not.toContain(key);
    if (process.platform !== "win32")
      expect((await stat(folder.at("jobcoach-key-GM0200.json"))).mode & 0o777).toBe(0o600);
  });

  it("is another one every time and is never overwritten", async () => {
    await using folder = await temporaryFolder();
    const json = await runInMemory([...argv, "--json"], { cwd: folder.path });
    expect(JSON.parse(json.stdout)).toEqual({ file: "jobcoach-key-GM0200.json", municipality: "GM0200", version: 1 });
    const first = await folder.read("jobcoach-key-GM0200.json");
    const again = await runInMemory(argv, { cwd: folder.path });
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain("bestaat al");
    expect(await folder.read("jobcoach-key-GM0200.json")).toBe(first);
    await runInMemory([...argv, "--out", "other.json"], { cwd: folder.path });
    expect(await folder.read("other.json")).not.toBe(first);
  });

  it.each([
    [["key", "new"], "Geef de gemeente met --municipality"],
    [["key", "new", "--municipality", "0200"], "Geef de gemeente met --municipality"],
    [["key", "turn"], "Maak een sleutel zo"],
    [["key", "rotate"], "Geef de oude sleutel met --key"],
  ])("%j is told", async (wrong, sentence) => {
    await using folder = await temporaryFolder();
    const { exitCode, stderr } = await runInMemory(wrong, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("key rotate", () => {
  it("makes the key after a key, which stays as it is", async () => {
    await using folder = await temporaryFolder();
    await runInMemory(argv, { cwd: folder.path });
    const old = await folder.read("jobcoach-key-GM0200.json");
    const rotate = ["key", "rotate", "--key", "jobcoach-key-GM0200.json"];
    expect((await runInMemory(rotate, { cwd: folder.path })).exitCode).toBe(0);
    const made = JSON.parse(await folder.read("jobcoach-key-GM0200-v2.json"));
    expect(made).toMatchObject({ municipality: "GM0200", version: 2 });
    expect(made.key).not.toBe(JSON.parse(old).key);
    expect(await folder.read("jobcoach-key-GM0200.json")).toBe(old);
  });

  const convert = (key: string, out: string) => ["convert", "export", "--to", "facts", "--key", key, "--out", out];
  const rotateOf = (key: string, ...files: string[]) => ["key", "rotate", "--key", key, ...files];

  /** A folder with facts that were made with `key.json`, and another key of the same municipality and version. */
  async function folderWithFacts() {
    const folder = await folderWithExport();
    await runInMemory(convert("key.json", "f.ndjson"), { cwd: folder.path });
    await runInMemory([...argv, "--out", "wrong.json"], { cwd: folder.path });
    return folder;
  }

  it("says by which facts the old key is known to be right", async () => {
    await using folder = await folderWithFacts();
    const { exitCode, stdout, stderr } = await runInMemory([...rotateOf("key.json"), "--json"], { cwd: folder.path });
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      0,
      { file: "jobcoach-key-GM0200-v2.json", municipality: "GM0200", version: 2, checkedBy: ["f.ndjson"] },
    ]);
    expect(stderr).toContain("Gecontroleerd: met key.json is gemaakt wat staat in f.ndjson.");
  });

  it("makes no key after a wrong one, whether the facts lie there or are named", async () => {
    await using folder = await folderWithFacts();
    await folder.write("elsewhere/mine.json", await folder.read("wrong.json"));
    for (const wrong of [rotateOf("wrong.json"), rotateOf("elsewhere/mine.json", "f.ndjson")]) {
      const { exitCode, stdout, stderr } = await runInMemory(wrong, { cwd: folder.path });
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr.replaceAll(/\s+/g, " ")).toMatch(
        /json is niet de sleutel waarmee dit is gemaakt: f\.ndjson\. Beide sleutels heten versie 1\. Er is geen nieuwe sleutel gemaakt\./,
      );
    }
    await expect(folder.read("jobcoach-key-GM0200-v2.json")).rejects.toThrow();
  });

  it("knows a wrong key by a receipt, and by facts of a key that followed on another", async () => {
    await using folder = await folderWithFacts();
    await runInMemory(rotateOf("key.json"), { cwd: folder.path });
    const both = [...convert("key.json", "next.ndjson"), "--key", "jobcoach-key-GM0200-v2.json"];
    await runInMemory(both, { cwd: folder.path });
    const { keyVersion, keyCheck } = JSON.parse((await folder.read("f.ndjson")).split("\n")[0] ?? "");
    const receipt = { ...aReceipt, tokens: { keyVersion, keyCheck } };
    await folder.write("export/export.csv.receipt.json", JSON.stringify(receipt));
    for (const file of ["next.ndjson", "export/export.csv.receipt.json"]) {
      const wrong = await runInMemory([...rotateOf("wrong.json", file), "--lang", "en"], { cwd: folder.path });
      expect(wrong.stderr.replaceAll(/\s+/g, " ")).toContain(`is not the key that this was made with: ${file}.`);
      const right = [...rotateOf("key.json", file), "--out", `${file}.key`, "--lang", "en"];
      expect((await runInMemory(right, { cwd: folder.path })).stderr).toContain(
        `Checked: key.json is the key that ${file}`,
      );
    }
  });

  it("says plainly where nothing tells, and takes no notice of another municipality", async () => {
    await using folder = await temporaryFolder();
    await runInMemory(argv, { cwd: folder.path });
    await folder.write("export.ndjson", "not facts\n");
    await folder.write("other.receipt.json", JSON.stringify({ ...aReceipt, municipality: "GM0202", tokens: OTHER }));
    const { exitCode, stdout, stderr } = await runInMemory([...rotateOf("jobcoach-key-GM0200.json"), "--json"], {
      cwd: folder.path,
    });
    expect([exitCode, JSON.parse(stdout).checkedBy]).toEqual([0, []]);
    expect(stderr).toContain("Niet gecontroleerd: geen feitenbestand of ontvangstbewijs van Apeldoorn");
  });

  it("is told what is not there", async () => {
    await using folder = await folderWithFacts();
    const { exitCode, stderr } = await runInMemory(rotateOf("key.json", "none.ndjson"), { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("none.ndjson bestaat niet")]);
  });
});

const OTHER = { keyVersion: 1, keyCheck: "AAAAAAAAAAA" };
const NO_HASH = "0".repeat(64);

/** A receipt as far as its form goes; whoever signed it is not asked here. */
const aReceipt = {
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
  delivered: { sha256: NO_HASH, bytes: 1 },
  original: null,
  facts: { sha256: NO_HASH, lines: 1, linesPerBlock: 1000, blocks: [NO_HASH] },
  records: { read: 1, accepted: 1, rejected: 0 },
  findings: { errors: 0, warnings: 0, notices: 0 },
  versions: { facts: "jobcoach-facts/1", format: { id: "facts", version: "1" }, api: "1.0.0" },
  keyId: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
  key: {
    kid: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
    kty: "OKP",
    crv: "Ed25519",
    x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    alg: "EdDSA",
    use: "sig",
  },
  signature: "A".repeat(86),
};
