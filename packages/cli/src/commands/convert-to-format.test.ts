import { cp, readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const happy = fileURLToPath(new URL("../../../adapter-uwv/src/uwv-jobcoach/fixtures/happy.json", import.meta.url));
const said = ["--municipality", "GM0200", "--observed-from", "2024-01-01", "--observed-until", "2026-06-30"];

async function folderWithTemplates() {
  const folder = await temporaryFolder();
  await cp(happy, folder.at("in.json"));
  const run = (...argv: readonly string[]) => runInMemory(argv, { cwd: folder.path });
  return { ...folder, run, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

describe("convert --to FORMAT", () => {
  it.each([
    [["--out", "out"], "out", "{"],
    [["--out", "out.json"], "out.json", "{"],
    [["--out", "out.xlsx"], "out.xlsx", "PK"],
    [["--out", "out", "--as", "xlsx"], "out", "PK"],
  ])("%j writes what --as or the end of the name says", async (flags, name, start) => {
    await using folder = await folderWithTemplates();
    const { exitCode, stderr } = await folder.run("convert", "in.json", "--to", "uwv-jobcoach", ...flags);
    expect([exitCode, stderr]).toEqual([0, `in.json → ${name} (7 goed)\n`]);
    expect((await folder.read(name)).slice(0, start.length)).toBe(start);
    expect((await stat(folder.at(name))).mode & 0o077).toBe(0);
    const again = await folder.run("check", name, "--json", ...said);
    expect(JSON.parse(again.stdout)).toMatchObject({ records: { read: 7, accepted: 7 } });
  });

  it("writes a file per table in a folder as csv, under the same names each time", async () => {
    await using folder = await folderWithTemplates();
    const argv = ["convert", "in.json", "--to", "uwv-jobcoach", "--as", "csv", "--out", "uit"];
    for (const time of [1, 2]) {
      expect(await folder.run(...argv)).toMatchObject({ exitCode: 0, stderr: "in.json → uit (7 goed)\n" });
      expect((await readdir(folder.at("uit"))).sort(), `time ${time}`).toEqual(
        ["aanvraag", "matching", "uren", "verantwoording"].map((table) => `in.uwv-jobcoach.${table}.csv`),
      );
    }
    expect(await folder.run("check", "uit", ...said)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [["--as", "xml", "--out", "x"], "Bij --as kan: json, csv, xlsx."],
    [["--out", "uren.csv"], "elke tabel een eigen bestand"],
    [["--as", "csv", "--out", "in.json/uit"], "Noem achter --out een map"],
    [["--out", "in.json"], "een ander overschrijven"],
    [[], "bevat nummers van personen"],
  ])("%j is told and leaves no file", async (flags, sentence) => {
    await using folder = await folderWithTemplates();
    const { exitCode, stderr } = await folder.run("convert", "in.json", "--to", "uwv-jobcoach", ...flags);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(await readdir(folder.path)).toEqual(["in.json"]);
  });

  it("--as goes with a format only", async () => {
    await using folder = await folderWithTemplates();
    const { exitCode, stderr } = await folder.run("convert", "in.json", "--to", "trajectories", "--as", "csv");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("--as hoort bij een format")]);
  });
});

describe("formats", () => {
  it("says which formats are read, which are written, and as what", async () => {
    const { stdout } = await runInMemory(["formats", "--json"]);
    const formats = JSON.parse(stdout);
    expect(formats).toContainEqual(
      expect.objectContaining({ id: "srg-2019", read: true, write: true, carriers: ["xml", "csv", "text"] }),
    );
    expect(formats).toContainEqual(expect.objectContaining({ id: "facts", write: true, carriers: ["ndjson"] }));
    expect(formats).toContainEqual(expect.objectContaining({ id: "bus", write: false, carriers: [] }));
    expect((await runInMemory(["formats"])).stdout).toMatch(/uwv-jobcoach +1 +json csv xlsx +Jobcoach-sjablonen/);
  });
});
