import { openAsBlob } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { openWorkbook } from "@jobcoach/sheets";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport, temporaryFolder } from "../testing/temporary-folder.ts";

async function folderWithFaults() {
  const folder = await folderWithExport();
  await folder.copy("broken/decimal-point.csv", "export/export.csv");
  return folder;
}

describe("check", () => {
  it("says that a good file is good", async () => {
    await using folder = await folderWithExport();
    const { exitCode, stdout, stderr } = await runInMemory(["check", "export"], { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("export.csv   5 kB   export Apeldoorn (96\u00a0% zeker: kopregel, puntkomma, datums)");
    expect(stdout).toContain("✓ 12 goed      ✗ 0 met fouten      ! 0 waarschuwingen");
    expect(stdout).not.toContain("Alle meldingen");
  });

  it("says what is wrong, where, and how to mend it", async () => {
    await using folder = await folderWithFaults();
    const { exitCode, stdout } = await runInMemory(["check", "export/export.csv"], { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✓ 11 goed      ✗ 1 met fouten");
    expect(stdout).toContain("✗ fout   rij 4   kolom Uren p/w start");
    expect(stdout).toContain("In de kolom ‘Uren p/w start’ staat een punt als decimaalteken.");
    expect(stdout).toContain("    → Zet het decimaalteken op komma");
    expect(stdout).toContain("Alle meldingen: jobcoach check export/export.csv --out meldingen.xlsx");
  });

  it("says that a file is given twice, or that two files fill one place", async () => {
    await using folder = await folderWithExport();
    const text = await readFile(folder.at("export/export.csv"), "latin1");
    const fewer = text.split("\r\n").slice(0, 5).join("\r\n");
    await folder.write("export/further.csv", Buffer.from(text, "latin1"));
    await folder.write("export/later.csv", Buffer.from(fewer, "latin1"));
    const { stdout } = await runInMemory(["check", "export", "--json", "--out", "all.csv"], { cwd: folder.path });
    const files: { file: string; findings: { warnings: number; groups: { rule: string }[] } }[] =
      JSON.parse(stdout).files;
    const told = files.map(({ findings }) => [findings.warnings, ...findings.groups.map(({ rule }) => rule)]);
    expect(told).toEqual([[0], [1, "delivery/same-file"], [1, "delivery/same-slot"]]);
    expect(await folder.read("all.csv")).toContain("later.csv;delivery/same-slot");
  });

  it("says first what refuses the whole file, not what mends most rows", async () => {
    await using folder = await folderWithFaults();
    const sidecar = JSON.parse(await folder.read("export/delivery.json"));
    await folder.write("export/delivery.json", JSON.stringify({ ...sidecar, municipality: "GM0202" }));
    const { stdout } = await runInMemory(["check", "export"], { cwd: folder.path });
    const faults = stdout.split("\n").flatMap((line, at, lines) => (line.startsWith("  ✗ fout") ? lines[at + 1] : []));
    expect(faults).toEqual([
      "    Het bestand is van een andere gemeente dan de levering zegt.",
      "    In de kolom ‘Uren p/w start’ staat een punt als decimaalteken. Dit bestand gebruikt een komma.",
    ]);
    const { stderr } = await runInMemory(["report", "export"], { cwd: folder.path });
    expect(stderr.replaceAll("\n", " ")).toContain(
      "export.csv telt niet mee. Het bestand is van een andere gemeente dan de levering zegt.",
    );
  });

  it("has colour and a bar on a terminal only, and no colour where that is asked", async () => {
    await using folder = await folderWithFaults();
    const on = await runInMemory(["check", "export"], { cwd: folder.path, isTerminal: true });
    expect(on.stdout).toContain("\u001b[31m✗ fout\u001b[39m");
    expect(on.stdout).toContain("█".repeat(30));
    expect(on.stderr).toContain("12 rijen");
    const plain = await runInMemory(["check", "export"], {
      cwd: folder.path,
      isTerminal: true,
      env: { NO_COLOR: "1" },
    });
    expect(plain.stdout).not.toContain("\u001b");
    expect(plain.stdout).toContain("✗ fout");
  });

  it("prints one document with --json, and a list of them for several files", async () => {
    await using folder = await folderWithFaults();
    const one = JSON.parse((await runInMemory(["check", "export", "--json"], { cwd: folder.path })).stdout);
    expect(Object.keys(one)).toEqual([
      "file",
      "bytes",
      "sha256",
      "format",
      "municipality",
      "records",
      "facts",
      "findings",
    ]);
    expect(one).toMatchObject({
      file: "export/export.csv",
      format: { id: "apeldoorn", version: "1", confidence: 0.96 },
      municipality: "GM0200",
      records: { read: 12, accepted: 11, rejected: 1 },
      facts: { coverage: 1 },
      findings: { total: 1, errors: 1, warnings: 0, notices: 0, itemsOmitted: 0 },
    });
    expect(Object.keys(one.findings)).toEqual([
      "total",
      "errors",
      "warnings",
      "notices",
      "groups",
      "items",
      "itemsOmitted",
    ]);
    await folder.write("export/leeg.csv", "");
    const { exitCode, stdout } = await runInMemory(["check", "export", "--json"], { cwd: folder.path });
    const { files } = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(files.map((file: { file: string }) => file.file)).toEqual(["export/export.csv", "export/leeg.csv"]);
    expect(files[1]).toMatchObject({ format: null, records: { read: 0, accepted: 0, rejected: 0 } });
  });

  it.each([
    ["--municipality", "0200", "GM en vier cijfers"],
    ["--observed-until", "30-06-2026", "een dag, zoals 2026-06-30"],
    ["--period", "2026-06-30", "een begin en een eind"],
    ["--selection", "all", "started-since"],
    ["--job-ends-maintained", "ja", "yes, no of unknown"],
    ["--hours-log-complete", "true", "yes of no"],
    ["--format", "exel", "jobcoach formats"],
  ])("%s %s is a wrong call that names the flag", async (flag, value, expected) => {
    await using folder = await folderWithExport();
    const { exitCode, stderr } = await runInMemory(["check", "export", flag, value], { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(flag);
    expect(stderr).toContain(expected);
  });

  it("tells a broken sidecar by its item", async () => {
    await using folder = await folderWithExport();
    await folder.write("export/delivery.json", `{"municipality":"Apeldoorn"}`);
    const { exitCode, stderr } = await runInMemory(["check", "export"], { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`delivery.json klopt "municipality" niet`);
    expect(stderr).not.toContain("Apeldoorn");
  });
});

describe("check --out", () => {
  it("writes all findings as delimited text that Dutch spreadsheet programs open", async () => {
    await using folder = await folderWithFaults();
    await runInMemory(["check", "export", "--out", "m.csv"], { cwd: folder.path });
    const [header, row, end] = (await folder.read("m.csv")).split("\r\n");
    expect(header).toBe("\ufeffRegel;Ernst;Rij;Kolom;Wat;Hoe te herstellen");
    expect(row).toMatch(/^[a-z/-]+;fout;4;Uren p\/w start;"?In de kolom ‘Uren p\/w start’/);
    expect(end).toBe("");
  });

  it("writes a workbook", async () => {
    await using folder = await folderWithFaults();
    await runInMemory(["check", "export", "--out", "m.xlsx"], { cwd: folder.path });
    const book = await openWorkbook(await openAsBlob(folder.at("m.xlsx")), { onFinding: () => undefined });
    const rows: (readonly string[])[] = [];
    for await (const batch of book?.sheets[0]?.rows() ?? []) rows.push(...batch.map((row) => row.cells));
    expect(rows[0]).toEqual(["Regel", "Ernst", "Rij", "Kolom", "Wat", "Hoe te herstellen"]);
    expect(rows[1]?.slice(1, 4)).toEqual(["fout", "4", "Uren p/w start"]);
  });

  it("writes findings one per line, and names the file where there are several", async () => {
    await using folder = await folderWithFaults();
    await runInMemory(["check", "export", "--out", "m.ndjson"], { cwd: folder.path });
    expect(JSON.parse(await folder.read("m.ndjson"))).toMatchObject({ severity: "error", place: { line: 4 } });
    await folder.copy("broken/decimal-point.csv", "export/tweede.csv");
    await runInMemory(["check", "export", "--out", "m.ndjson"], { cwd: folder.path });
    const lines = (await folder.read("m.ndjson")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([
      "export/export.csv",
      "export/tweede.csv",
      "export/tweede.csv",
    ]);
  });

  it("never writes over what it reads, nor in an unknown form, and leaves nothing behind", async () => {
    await using folder = await temporaryFolder();
    await folder.copy("broken/decimal-point.csv", "export.csv");
    for (const out of ["export.csv", "m.pdf", "weg/m.csv"]) {
      expect(await runInMemory(["check", "export.csv", "--out", out], { cwd: folder.path })).toMatchObject({
        exitCode: 2,
      });
    }
    expect(await readdir(folder.path)).toEqual(["export.csv"]);
  });
});
