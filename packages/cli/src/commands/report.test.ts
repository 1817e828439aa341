import { assemble, Fact } from "@jobcoach/core";
import { type Figure, FigureFile, figuresOf, tallyTrajectories } from "@jobcoach/outcomes";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { examples, folderWithExport } from "../testing/temporary-folder.ts";

describe("report", () => {
  it("prints the figures exactly as the outcomes package gives them, whatever the key", async () => {
    await using folder = await folderWithExport();
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json", "--out", "f.ndjson"];
    await runInMemory(argv, { cwd: folder.path });
    const [, ...lines] = (await folder.read("f.ndjson")).trimEnd().split("\n");
    const facts = lines.map((line) => Fact.parse(JSON.parse(line)));
    const expected = figuresOf(tallyTrajectories(assemble(facts).trajectories).values());

    const fromSource = await runInMemory(["report", "export", "--json"], { cwd: folder.path });
    const fromFacts = await runInMemory(["report", "f.ndjson", "--json"], { cwd: folder.path });
    expect(fromSource).toMatchObject({ exitCode: 0, stderr: "" });
    expect(fromSource.stdout).toBe(`${JSON.stringify(expected, null, 2)}\n`);
    expect(fromFacts.stdout).toBe(fromSource.stdout);
  });

  it("counts a file that comes twice once, and says so", async () => {
    await using folder = await folderWithExport();
    const once = await runInMemory(["report", "export", "--json"], { cwd: folder.path });
    await folder.copy("broken/correct.csv", "export/kopie.csv");
    const twice = await runInMemory(["report", "export", "--json"], { cwd: folder.path });
    expect(twice.stdout).toBe(once.stdout);
    expect(twice.stderr).toContain("heeft dezelfde inhoud als");
  });

  it("goes on without a refused file, says so, and ends with 1", async () => {
    await using folder = await folderWithExport();
    await folder.write("export/leeg.csv", "");
    const { exitCode, stdout, stderr } = await runInMemory(["report", "export"], { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("Aan het werk na 26 weken");
    expect(stderr).toContain("export/leeg.csv telt niet mee. Het bestand is leeg.");
  });

  it("compares the municipalities of the examples in words", async () => {
    const { exitCode, stdout } = await runInMemory(["report", "deliveries"], { cwd: examples });
    expect(exitCode).toBe(1);
    const lines = stdout.split("\n");
    const [header, ...rows] = lines.slice(lines.indexOf("  Aan het werk na 26 weken") + 1);
    expect(header).toMatch(/^ {2}gemeente +n +% +in woorden +niet bekend +hooguit$/);
    expect(rows.slice(0, 4).map((row) => row.trim().split(/\s/)[0])).toEqual([
      "Apeldoorn",
      "Arnhem",
      "Zaanstad",
      "alle",
    ]);
    for (const row of rows.slice(0, 4))
      expect(row).toMatch(/\d+ +\d+(,\d)?\u00a0% {2}\d+ van de 100, tussen \d+ en \d+ +\d+ van \d+ {2}\d+ van de 100$/);
    expect(stdout).toContain("niet om te publiceren");
    expect(stdout).toContain("opgave van de coach");
  });

  it("shows each half-year when that is asked, in English too", async () => {
    const argv = ["report", "deliveries", "--by", "cohort", "--lang", "en"];
    const { stdout } = await runInMemory(argv, { cwd: examples });
    expect(stdout).toMatch(/Apeldoorn +final ones together +\d+ +\d+(\.\d)?%/);
    expect(stdout).toMatch(/Apeldoorn +2024H1 /);
    expect(stdout).toMatch(/20\d\dH\d \(provisional\)/);
    expect(stdout).toContain("not for publication");
  });

  it("writes all figures to a file in the form that its name asks for, marked as not for publication", async () => {
    await using folder = await folderWithExport();
    for (const name of ["f.csv", "f.xlsx", "f.json", "F.JSONSTAT"]) {
      const { exitCode, stdout, stderr } = await runInMemory(["report", "export", "--out", name], { cwd: folder.path });
      expect([exitCode, stderr]).toEqual([0, `Alle cijfers staan in ${name}. Ze zijn niet om te publiceren.\n`]);
      expect(stdout).toContain("Aan het werk na 26 weken");
    }
    const csv = await folder.read("f.csv");
    expect(csv).toContain("not-for-publication;;retention-26w;1.0.0;Aan het werk na 26 weken;");
    expect(csv).toContain(";GM0200;Apeldoorn;");
    const { stdout } = await runInMemory(["report", "export", "--json"], { cwd: folder.path });
    const { figures } = FigureFile.parse(JSON.parse(await folder.read("f.json")));
    expect(figures.map(({ indicator, cohort }) => [indicator, cohort])).toEqual(
      (JSON.parse(stdout) as Figure[]).map(({ indicator, cohort }) => [indicator, cohort]),
    );
    expect(JSON.parse(await folder.read("F.JSONSTAT")).extension.publication).toBe("not-for-publication");
    expect((await folder.read("f.xlsx")).startsWith("PK")).toBe(true);
  });

  it.each([
    ["figures.pdf", "moet eindigen op .csv, .xlsx, .json of .jsonstat"],
    ["export/export.csv", "wijst naar een bestand dat gelezen wordt"],
    ["none/figures.csv", "none bestaat niet"],
  ])("refuses to write to %s", async (out, reason) => {
    await using folder = await folderWithExport();
    const before = await folder.read("export/export.csv");
    const { exitCode, stderr } = await runInMemory(["report", "export", "--out", out], { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
    expect(await folder.read("export/export.csv")).toBe(before);
  });
});
