import { assemble, Fact } from "@jobcoach/core";
import {
  type Explanation,
  type Figure,
  FigureFile,
  figuresOf,
  indicators,
  tallyTrajectories,
} from "@jobcoach/outcomes";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { examples, folderWithExport } from "../testing/temporary-folder.ts";

describe("report", () => {
  it("prints the figures exactly as the outcomes package gives them, whatever the key", async () => {
    await using folder = await folderWithExport();
    const argv = ["convert", "export", "--to", "facts", "--key", "key.json", "--out", "f.ndjson"];
    await runInMemory(argv, { cwd: folder.path });
    const [, ...lines] = (await folder.read("f.ndjson")).trimEnd().split("\n");
    const facts = lines.map((line) => {
      const { row: _, ...fact } = JSON.parse(line);
      return Fact.parse(fact);
    });
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

  it("does not count persons twice whose files were made with different keys of one version", async () => {
    await using folder = await folderWithExport();
    const bytes = Buffer.alloc(32, 8).toString("base64");
    const key = { schema: "jobcoach-key/1", municipality: "GM0200", version: 1, key: bytes };
    await folder.write("other.json", JSON.stringify(key));
    const convert = (keyFile: string, out: string, stream: string) =>
      runInMemory(["convert", "export", "--to", "facts", "--stream", stream, "--key", keyFile, "--out", out], {
        cwd: folder.path,
      });
    await convert("key.json", "one.ndjson", "one");
    await convert("other.json", "two.ndjson", "two");

    const mixed = await runInMemory(["report", "one.ndjson", "two.ndjson"], { cwd: folder.path });
    expect(mixed).toMatchObject({ exitCode: 2, stdout: "" });
    expect(mixed.stderr).toContain("one.ndjson en two.ndjson zijn van dezelfde gemeente");
    const withoutKey = await runInMemory(["report", "one.ndjson", "export"], { cwd: folder.path });
    expect(withoutKey.exitCode).toBe(2);
    const withKey = ["report", "one.ndjson", "export", "--key", "key.json"];
    expect(await runInMemory(withKey, { cwd: folder.path })).toMatchObject({ exitCode: 0 });
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
    expect(header).toMatch(/^ {2}gemeente +n +% +in woorden +onbekend +hooguit$/);
    expect(rows.slice(0, 4).map((row) => row.trim().split(/\s/)[0])).toEqual([
      "Apeldoorn",
      "Arnhem",
      "Zaanstad",
      "alle",
    ]);
    for (const row of rows.slice(0, 4))
      expect(row).toMatch(/\d+ +\d+(,\d)?\u00a0% {2}\d+ van de 100, tussen \d+ en \d+ +\d+ +\d+$/);
    expect(stdout.replace(/\s+/g, " ")).toContain("niet om te publiceren");
    expect(stdout).toMatch(/opgave van/);
  });

  it("prints five indicators, says how many more there are, and prints those that are asked by name", async () => {
    const titles = (stdout: string) => stdout.split("\n\n").map((part) => part.trim().split("\n")[0]?.trim());
    const first = await runInMemory(["report", "deliveries"], { cwd: examples });
    expect(titles(first.stdout).slice(0, -1)).toEqual([
      "Aan het werk na 26 weken",
      "Uren begeleiding voor de werknemer, per maand",
      "Uren begeleiding voor de werkgever, per maand",
      "Cijfer voor passend werk, van 1 tot en met 10",
      "Werkwaarden die mensen waarmaken, van de 7",
    ]);
    expect(first.stdout).toMatch(/Er zijn cijfers over nog \d+ indicatoren\. Allemaal: --indicator all/);
    const argv = ["report", "deliveries", "--indicator", "scheme-use,retention-52w", "--indicator", "care-contact"];
    const asked = await runInMemory(argv, { cwd: examples });
    expect(titles(asked.stdout).slice(0, 3)).toEqual([
      "Aan het werk na 52 weken (retention-52w)",
      "Regelingen bij het werk (scheme-use)",
      "Niet geleverd: Contact met de zorg.",
    ]);
    const json = await runInMemory([...argv, "--json"], { cwd: examples });
    const ids = new Set((JSON.parse(json.stdout) as Figure[]).map(({ indicator }) => indicator));
    expect([...ids]).toEqual(["retention-52w", "scheme-use", "care-contact"]);
  });

  it.each([40, 60, 80])("fits in %i characters with everything in it", async (columns) => {
    const argv = ["report", "deliveries", "--indicator", "all", "--by", "cohort", "--lang", "en"];
    const { stdout } = await runInMemory(argv, { cwd: examples, columns });
    expect(stdout.split("\n").filter((line) => line.length > columns)).toEqual([]);
    expect(stdout).not.toContain("undefined");
  });

  it("puts the municipality above its half-years where they do not fit beside each other", async () => {
    const argv = ["report", "deliveries", "--indicator", "retention-26w", "--by", "cohort"];
    const { stdout } = await runInMemory(argv, { cwd: examples, columns: 60 });
    expect(stdout).toMatch(/\n {4}halfjaar +n +% +in woorden/);
    expect(stdout).toMatch(/\n {2}Apeldoorn\n {4}definitieve +\d+/);
    expect(stdout.match(/\n {2}Apeldoorn\n/g)).toHaveLength(1);
  });

  it("says in words that most is not known, and that a municipality delivered nothing", async () => {
    const argv = ["report", "deliveries", "--indicator", "colleague-involved"];
    const { stdout } = await runInMemory(argv, { cwd: examples });
    expect(stdout).toMatch(/Apeldoorn +– +– {2}niet geleverd +– +–/);
    expect(stdout).toMatch(/alle samen +417 {2}36,0\u00a0% {2}meer dan de helft is niet bekend +259 +98/);
  });

  it("tells answers with their interval, and durations with both bounds and the median", async () => {
    const argv = ["report", "deliveries", "--indicator", "scheme-use,time-to-placement", "--lang", "en"];
    const { stdout } = await runInMemory(argv, { cwd: examples });
    expect(stdout).toContain("One person may have several answers");
    expect(stdout).toMatch(/No scheme registered +Apeldoorn +178 {2}48\.9% {2}42 and 56 +2/);
    expect(stdout).toMatch(/Arnhem +13 weeks +12 {2}92, between 57 and 99 {2,}92, between 57 and 99/);
    expect(stdout).toMatch(/median +13 {2}181 days/);
  });

  it.each([
    ["retention-26", "Misschien retention-26w?"],
    ["banaan", "De indicator banaan bestaat niet. Kies uit: all, retention-13w, "],
    ["retention-26w,", "De indicator  bestaat niet."],
  ])("refuses the indicator %s", async (id, reason) => {
    const { exitCode, stdout, stderr } = await runInMemory(["report", "none", "--indicator", id], { cwd: examples });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });

  it("shows each half-year when that is asked, in English too", async () => {
    const argv = ["report", "deliveries", "--by", "cohort", "--lang", "en"];
    const { stdout } = await runInMemory(argv, { cwd: examples });
    expect(stdout).toMatch(/Apeldoorn +final ones +\d+ +\d+(\.\d)?%/);
    expect(stdout).toMatch(/Apeldoorn +2024H1 /);
    expect(stdout).toMatch(/20\d\dH\d +\d[^\n]*\n +provisional/);
    expect(stdout.replace(/\s+/g, " ")).toContain("not for publication");
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

describe("report --compare", () => {
  const compared = (...argv: string[]) =>
    runInMemory(["report", "deliveries", "--compare", ...argv], { cwd: examples });

  it("says of each municipality what may be concluded, and orders nothing that cannot be told apart", async () => {
    const { stdout } = await compared("--indicator", "retention-26w");
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("Tussen deze gemeenten is geen verschil aan te tonen.");
    expect(text).toMatch(
      /Arnhem: 82,5 % van 154\. Het verschil met de andere past bij toeval\. Met deze aantallen zien we pas/,
    );
    expect(text).toContain("Een volgorde is er niet");
    expect(stdout).toMatch(/Zaanstad +\d+ +\d+\u00a0% {2}\d+ en \d+ +\d+ +\d+ +\d–\d {2}C/);
  });

  it("says why figures are not compared, and beware of hours that are recorded in different ways", async () => {
    const { stdout } = await compared("--indicator", "job-tenure,coaching-hours-employee", "--lang", "en");
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("only shares and means");
    expect(text).toContain("Comparability C: hours are not recorded in the same way everywhere");
    expect(text).toMatch(/Arnhem: −\d\.\d among 137 people/);
  });

  it("gives all that is computed as JSON, per half-year too", async () => {
    const { stdout } = await compared("--indicator", "retention-26w", "--by", "cohort", "--json");
    const [first] = JSON.parse(stdout);
    expect(first).toMatchObject({ indicator: "retention-26w", cohort: "2024H1", result: { ok: true } });
    expect(first.result.comparison.municipalities[0]).toHaveProperty("comparability.grade");
  });
});

describe("report --explain", () => {
  it("walks from received to counted with the reasons, the definition and the deliveries", async () => {
    const argv = ["report", "deliveries", "--explain", "--indicator", "retention-26w,job-tenure,associations"];
    const { stdout } = await runInMemory(argv, { cwd: examples, columns: 60 });
    expect(stdout).toMatch(/ontvangen +\d+\n {2}hoort er niet bij +\d+\n {6}geen betaalde baan/);
    expect(stdout).toContain("Definitie: retention-26w 1.0.0.");
    expect(stdout).toMatch(/Leveringen van Arnhem: arnhem \(van/);
    expect(stdout.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });

  it("adds up, for every figure of every indicator", async () => {
    const argv = ["report", "deliveries", "--explain", "--indicator", "all", "--by", "cohort", "--json"];
    const { stdout } = await runInMemory(argv, { cwd: examples });
    const explanations = JSON.parse(stdout) as Explanation[];
    expect(new Set(explanations.map(({ indicator }) => indicator)).size).toBe(indicators.length);
    for (const { received, steps } of explanations)
      expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(received);
  });

  it("does not go with --compare or --study", async () => {
    for (const flags of [
      ["--explain", "--compare"],
      ["--explain", "--study"],
      ["--compare", "--study"],
    ])
      expect(await runInMemory(["report", "deliveries", ...flags], { cwd: examples })).toMatchObject({ exitCode: 2 });
  });
});
