import { fileURLToPath } from "node:url";
import { studyFigures } from "@jobcoach/outcomes";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { examples, folderWithExport, temporaryFolder } from "../testing/temporary-folder.ts";

const repository = fileURLToPath(new URL("../", `file://${examples}`));
const report = (...argv: string[]) => runInMemory(["report", "--study", ...argv], { cwd: repository });

/** The column of the published figures: after the indent, the first column and the space between them. */
const studyColumn = (stdout: string) => {
  const [, , header = "", ...rows] = stdout.split("\n");
  const from = header.search(/onderzoek|study/);
  return rows.slice(0, rows.indexOf("")).map((row) => row.slice(from, from + 12).trim());
};

describe("report --study", () => {
  it("puts the published figures beside those of the reconstruction", async () => {
    const { exitCode, stdout, stderr } = await report();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.replaceAll("\u00a0", " ").split("\n");
    const row = (what: string) => lines.find((line) => line.startsWith(`  ${what}`));
    expect(row("Na een halfjaar aan")).toMatch(/88 % +88 % +Klok/);
    expect(row("Positieve ontwikkeling")).toMatch(/23 % +23 %/);
    expect(row("Werk past bij wensen")).toMatch(/7,7 +7,7/);
    expect(row("Belangrijkste")).toMatch(/inkomen, +inkomen,/);
    expect(row("Oordeel coach")).toMatch(/gemiddeld +– +Niet nagebouwd/);
    expect(stdout).toContain("39 van de 39 gegevens die te vergelijken zijn, komen overeen.");
  });

  it.each(["nl", "en"])("fits 80 columns and ends by saying what it is (%s)", async (language) => {
    const { stdout } = await report("--lang", language);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout.trimEnd().split("\n").at(-1)?.trim()).toBe(
      language === "nl" ? "Dit is een reconstructie en geen norm." : "This is a reconstruction and no benchmark.",
    );
  });

  it.each(["nl", "en"])("prints no number as published that the texts do not hold (%s)", async (language) => {
    const published = studyFigures.flatMap((figure) =>
      figure.published.kind === "number" ? [figure.published.value.toString()] : [],
    );
    const { stdout } = await report("--lang", language);
    const printed = studyColumn(stdout).flatMap((cell) => cell.match(/\d+(?:[.,]\d+)?/g) ?? []);
    expect(printed.map((number) => number.replace(",", "."))).toEqual(published);
  });

  it("gives all figures with their sources as JSON", async () => {
    const { stdout } = await report("--json");
    const comparisons = JSON.parse(stdout);
    expect(comparisons).toHaveLength(studyFigures.length);
    expect(comparisons[0]).toMatchObject({
      figure: { id: "age-18-35", source: { text: "trimbos-af1834-summary", section: "Doelgroep" } },
      measured: { kind: "number", n: 134 },
      agrees: true,
    });
  });

  it("says it where a figure differs, and ends with 1", async () => {
    await using folder = await temporaryFolder();
    await folder.copy("study", "study");
    const facts = await folder.read("study/reconstruction.facts.ndjson");
    await folder.write("study/reconstruction.facts.ndjson", facts.replaceAll('"sex":"m"', '"sex":"f"'));
    const { exitCode, stdout } = await runInMemory(["report", "study", "--study"], { cwd: folder.path });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("37 van de 39");
  });

  it("refuses to set the study beside anything else", async () => {
    await using folder = await folderWithExport();
    await folder.copy("study/reconstruction.facts.ndjson", "study.ndjson");
    for (const argv of [["export"], ["study.ndjson", "export"]]) {
      const { exitCode, stdout, stderr } = await runInMemory(["report", "--study", ...argv], { cwd: folder.path });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toContain("geen norm voor eigen cijfers");
    }
  });

  it("says so when the file is damaged or not there", async () => {
    await using folder = await temporaryFolder();
    const missing = await runInMemory(["report", "--study"], { cwd: folder.path });
    expect(missing).toMatchObject({ exitCode: 2, stdout: "" });
    expect(missing.stderr).toContain("examples/study");
    await folder.copy("study", "study");
    const facts = await folder.read("study/reconstruction.facts.ndjson");
    await folder.write("study/reconstruction.facts.ndjson", facts.slice(0, -40));
    const cut = await runInMemory(["report", "--study", "study"], { cwd: folder.path });
    expect(cut).toMatchObject({ exitCode: 2, stdout: "" });
    expect(cut.stderr).toContain("beschadigd");
  });
});
