import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport } from "../testing/temporary-folder.ts";

/** The export of a next release: two columns have other names. */
async function folderWithRelease() {
  const folder = await folderWithExport();
  const text = await readFile(folder.at("export/export.csv"), "latin1");
  const changed = text.replace("Uren p/w start", "Uren_pw").replace("Regime", "Zwaarte");
  await folder.write("export/next.csv", Buffer.from(changed, "latin1"));
  return folder;
}

const given = ["--municipality", "GM0200", "--observed-from", "2024-01-01", "--job-ends-maintained", "yes"];

describe("map", () => {
  it("says what each column is for, how sure that is, and why, without a value of a person", async () => {
    await using folder = await folderWithExport();
    const { exitCode, stdout, stderr } = await runInMemory(["map", "export/export.csv"], { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("puntkomma");
    expect(stdout).toMatch(/Startdatum jobcoaching +begin van de begeleiding +\d\d/);
    expect(stdout).toContain("de kop zegt dit");
    expect(stdout).not.toMatch(/\d{8,9}/);
    expect(stderr).toContain("--base apeldoorn");
  });

  it("writes a profile that check reads, by way of a spreadsheet and back", async () => {
    await using folder = await folderWithExport();
    const cwd = folder.path;
    for (const out of ["eigen.xlsx", "eigen.csv", "eigen.json"])
      expect((await runInMemory(["map", "export/export.csv", "--out", out], { cwd })).stderr).toContain(out);
    for (const from of ["eigen.xlsx", "eigen.csv"]) {
      await runInMemory(["map", "--from", from, "--out", "terug.json"], { cwd });
      expect(JSON.parse(await folder.read("terug.json"))).toEqual(JSON.parse(await folder.read("eigen.json")));
    }
    const { stdout } = await runInMemory(["check", "export/export.csv", "--profile", "eigen.xlsx", ...given], { cwd });
    expect(stdout).toContain("export eigen (zelf gekozen)");
    expect(stdout).toContain("12 goed");
  });

  it("gives the proposal as JSON without rare values", async () => {
    await using folder = await folderWithExport();
    const { stdout } = await runInMemory(["map", "export/export.csv", "--json"], { cwd: folder.path });
    const [table] = JSON.parse(stdout).tables;
    expect(table.columns[1]).toMatchObject({
      header: "BSN",
      slot: "person.bsn",
      content: { nl: "nummers van personen" },
    });
    expect(stdout).not.toMatch(/"\d{9}"/);
  });

  it.each([
    [["map"], "Geef aan welk bestand"],
    [["map", "export", "--out", "p.pdf"], ".json, .xlsx of .csv"],
    [["map", "export", "--base", "apeldoorm"], "apeldoorn, arnhem, zaanstad"],
    [["map", "--from", "export/delivery.json"], "samen met --out"],
    [["map", "--from", "export/delivery.json", "--out", "p.json"], "geen profiel dat we kunnen lezen"],
    [["check", "export", "--profile", "weg.json"], "is niet te lezen"],
    [["check", "export", "--profile", "half.json"], "nog niet af"],
    [["check", "export", "--profile", "export/delivery.json"], "geen profiel"],
    [
      ["submit", "export", "--to", "http://localhost:1", "--key", "key.json", "--as-source", "--profile", "half.json"],
      "--as-source",
    ],
  ])("%j is a wrong call", async (argv, expected) => {
    await using folder = await folderWithExport();
    await folder.write("half.json", `{"id":"half"}`);
    const { exitCode, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect(stderr).toContain(expected);
    expect([2, 3]).toContain(exitCode);
  });
});

describe("an export whose layout changed", () => {
  it("gets one finding with all changes, and no row is read", async () => {
    await using folder = await folderWithRelease();
    const { exitCode, stdout } = await runInMemory(["check", "export/next.csv", "--json"], { cwd: folder.path });
    const { records, findings } = JSON.parse(stdout);
    expect([exitCode, records.read, findings.total]).toEqual([1, 0, 1]);
    expect(findings.groups[0].rule).toBe("drift/export-changed");
    expect(findings.groups[0].message.nl).toContain("*Regime* heet nu waarschijnlijk *Zwaarte*");
  });

  it("is read with the changed mapping only once somebody gives it", async () => {
    await using folder = await folderWithRelease();
    const cwd = folder.path;
    const map = await runInMemory(["map", "export/next.csv", "--base", "apeldoorn", "--out", "nieuw.json"], { cwd });
    expect([map.exitCode, map.stdout]).toEqual([
      1,
      expect.stringContaining("‘Uren p/w start’ heet nu waarschijnlijk ‘Uren_pw’"),
    ]);
    expect((await runInMemory(["check", "export/next.csv"], { cwd })).exitCode).toBe(1);
    const check = await runInMemory(["check", "export/next.csv", "--profile", "nieuw.json"], { cwd });
    expect([check.exitCode, check.stdout]).toEqual([0, expect.stringContaining("✓ 12 goed")]);
    const report = await runInMemory(["report", "export/next.csv", "--profile", "nieuw.json"], { cwd });
    expect(report.exitCode).toBe(0);
  });

  it("is not offered a profile where none can help: dates that a spreadsheet made numbers", async () => {
    await using folder = await folderWithExport();
    const text = await readFile(folder.at("export/export.csv"), "latin1");
    const numbers = text.replaceAll(/\d\d-\d\d-(\d\d)(\d\d)/g, (_, century, year) => `4${century}${year}`);
    await folder.write("export/export.csv", Buffer.from(numbers, "latin1"));
    const check = await runInMemory(["check", "export/export.csv"], { cwd: folder.path });
    expect([check.exitCode, check.stdout]).toEqual([1, expect.stringContaining("de opmaak datum")]);
    expect(check.stdout).not.toContain("--profile");
    const map = await runInMemory(["map", "export/export.csv", "--base", "apeldoorn"], { cwd: folder.path });
    expect(map.stdout).toContain("→ Een profiel is hiervoor niet genoeg: maak de export opnieuw.");
  });

  it("is read as it is where only a column was added", async () => {
    await using folder = await folderWithExport();
    const lines = (await readFile(folder.at("export/export.csv"), "latin1")).split("\r\n");
    const wider = lines.map((line, at) => (line === "" ? line : `${line};${at === 0 ? "Wijk" : "W1"}`));
    await folder.write("export/export.csv", Buffer.from(wider.join("\r\n"), "latin1"));
    const { exitCode, stdout } = await runInMemory(["check", "export"], { cwd: folder.path });
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining("kolommen bij gekomen die we niet gebruiken: ‘Wijk’"),
    ]);
  });

  it("says that nothing changed where nothing did", async () => {
    await using folder = await folderWithExport();
    const { exitCode, stdout } = await runInMemory(["map", "export/export.csv", "--base", "apeldoorn"], {
      cwd: folder.path,
    });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("er is niets veranderd")]);
  });
});
