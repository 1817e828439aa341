import { readdir } from "node:fs/promises";
import { DeliveryHeader, Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport } from "../testing/temporary-folder.ts";

describe("convert --to facts", () => {
  it("writes the header and after it the facts", async () => {
    await using folder = await folderWithExport();
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json", "--out", "f.ndjson"];
    expect(await runInMemory(argv, { cwd: folder.path })).toMatchObject({ exitCode: 0, stdout: "" });
    const [first = "", ...lines] = (await folder.read("f.ndjson")).trimEnd().split("\n");
    const header = DeliveryHeader.parse(JSON.parse(first));
    expect(header).toMatchObject({ keyVersion: 1, records: { read: 12, accepted: 12, rejected: 0 } });
    const facts = lines.map((line) => JSON.parse(line));
    const kinds = facts.map(({ row: _, ...fact }) => Fact.parse(fact).kind);
    expect([...new Set(facts.map(({ row }) => row))]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, undefined]);
    expect(Object.values(header.facts).reduce((sum, count) => sum + count, 0)).toBe(kinds.length);
    expect((await readdir(folder.path)).sort()).toEqual(["export", "f.ndjson", "key.json"]);
  });

  it("takes from flags and sidecar what the file does not say; a flag goes before the sidecar", async () => {
    await using folder = await folderWithExport();
    const flags = ["--selection", "ended-in", "--hours-log-complete", "yes", "--period", "2026-01-01/2026-03-31"];
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json", ...flags];
    const { stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(JSON.parse(stdout.split("\n")[0] ?? "").metadata).toMatchObject({
      selection: "ended-in",
      hoursLogComplete: true,
      period: { from: "2026-01-01", to: "2026-03-31" },
      jobEndsMaintained: "yes",
    });
  });

  it("gives the same on the standard output, and the same again from the facts file", async () => {
    await using folder = await folderWithExport();
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json"];
    const first = await runInMemory([...argv, "--out", "f.ndjson"], { cwd: folder.path });
    expect(first.stderr).toContain("export/export.csv → f.ndjson (12 goed)");
    const { stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(stdout).toBe(await folder.read("f.ndjson"));
    expect(await runInMemory(["check", "f.ndjson", "--json"], { cwd: folder.path })).toMatchObject({ exitCode: 0 });
  });

  it("writes the good records and says which did not count", async () => {
    await using folder = await folderWithExport();
    await folder.copy("broken/decimal-point.csv", "export/export.csv");
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json", "--out", "f.ndjson", "--json"];
    const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ records: { accepted: 11, rejected: 1 }, out: "f.ndjson" });
    expect(stderr).toContain("export/export.csv: 1 van 12 rijen niet goed; die telt niet mee.");
  });

  it("leaves no file for a refused delivery, and says why", async () => {
    await using folder = await folderWithExport();
    await folder.copy("broken/login-page.csv", "export/export.csv");
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json", "--out", "f.ndjson"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Het lijkt op een webpagina (HTML)");
    expect((await readdir(folder.path)).sort()).toEqual(["export", "key.json"]);
  });

  it("makes a file for each of several deliveries in a folder, and mixes up no names", async () => {
    await using folder = await folderWithExport();
    await folder.copy("broken/correct.csv", "vorig/export.csv");
    await folder.copy("broken/delivery.json", "vorig/delivery.json");
    const argv = ["convert", "export", "vorig", "--to", "facts", "--key", "key.json"];
    expect(await runInMemory(argv, { cwd: folder.path })).toMatchObject({ exitCode: 2 });
    expect(await runInMemory([...argv, "--out", "uit"], { cwd: folder.path })).toMatchObject({ exitCode: 0 });
    expect((await readdir(folder.at("uit"))).sort()).toEqual([
      "export-export.facts.ndjson",
      "vorig-export.facts.ndjson",
    ]);
  });

  it.each([
    [undefined, "de sleutel van GM0200 nodig"],
    ["weg.json", "Het sleutelbestand weg.json bestaat niet."],
    ["no json", "het is geen JSON"],
    [`{"schema":"other"}`, `"schema" is niet jobcoach-key/1`],
    [`{"schema":"jobcoach-key/1","municipality":"0200"}`, `"municipality" is geen gemeentecode`],
    [`{"schema":"jobcoach-key/1","municipality":"GM0200","version":0}`, `"version" is geen geheel getal`],
    [`{"schema":"jobcoach-key/1","municipality":"GM0200","version":1,"key":"c2hvcnQ="}`, `"key" is niet 32 bytes`],
    [
      `{"schema":"jobcoach-key/1","municipality":"GM0202","version":1,"key":"${Buffer.alloc(32, 1).toString("base64")}"}`,
      "is van GM0202, maar het bestand is van GM0200",
    ],
  ])("with key %s says: %s", async (content, sentence) => {
    await using folder = await folderWithExport();
    if (content !== undefined && content !== "weg.json") await folder.write("other.json", content);
    const key = content === undefined ? [] : ["--key", content === "weg.json" ? content : "other.json"];
    const argv = ["convert", "export", "--to", "facts", ...key, "--out", "f.ndjson"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("c2hvcnQ=");
    expect(await readdir(folder.path)).not.toContain("f.ndjson");
  });
});

describe("convert --to trajectories", () => {
  it("writes each trajectory on a line, without a key", async () => {
    await using folder = await folderWithExport();
    const { exitCode, stdout } = await runInMemory(["convert", "export", "--to", "trajectories"], { cwd: folder.path });
    expect(exitCode).toBe(0);
    const trajectories = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(trajectories.length).toBeGreaterThan(5);
    for (const { municipality, person } of trajectories)
      expect([municipality, person.slice(0, 3)]).toEqual(["GM0200", "v1."]);
  });

  it("writes nothing where one delivery is refused", async () => {
    await using folder = await folderWithExport();
    await folder.copy("broken/login-page.csv", "export/tweede.csv");
    const argv = ["convert", "export", "--to", "trajectories", "--out", "t.ndjson"];
    expect(await runInMemory(argv, { cwd: folder.path })).toMatchObject({ exitCode: 1, stdout: "" });
    expect((await readdir(folder.path)).sort()).toEqual(["export", "key.json"]);
  });
});
