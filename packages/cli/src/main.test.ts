import { describe, expect, it } from "vitest";
import { commands } from "./commands/commands.ts";
import { runInMemory } from "./testing/memory-io.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

describe("the command line", () => {
  it("shows what it can do", async () => {
    const { exitCode, stdout } = await runInMemory(["--help"]);
    expect(exitCode).toBe(0);
    for (const { name } of commands) expect(stdout).toContain(`  ${name}`);
  });

  it("without a command shows the same as a fault", async () => {
    const { exitCode, stdout, stderr } = await runInMemory([]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("jobcoach OPDRACHT");
  });

  it("knows its version", async () => {
    expect(await runInMemory(["--version"])).toMatchObject({ exitCode: 0, stdout: "0.0.0\n" });
  });

  it.each([
    [["chek"], "De opdracht chek bestaat niet. Misschien check?"],
    [
      ["banaan"],
      "Kies uit: check, map, report, convert, submit, verify, verify-log, tally, key, scheme, formats, audit.",
    ],
    [["check"], "Geef aan welk bestand of welke map."],
    [["check", "weg.csv"], "Het bestand weg.csv bestaat niet."],
    [["check", "--municipalty", "GM0200"], "Misschien --municipality?"],
    [["check", "--lang", "fr"], "Achter --lang staat nl of en."],
    [["check", "."], "Hier staan geen bestanden met gegevens"],
    [["--lang", "en", "--json"], "The flag --json does not go with this command."],
    [["chek", "--lang", "en"], "There is no command chek. Did you mean check?"],
    [["chek", "--lang=en"], "There is no command chek. Did you mean check?"],
    [["convert", "a", "--to", "pdf"], "Kies met --to facts, trajectories of een format dat we schrijven"],
    [["report", "a", "--by", "sex"], "Achter --by kan alleen cohort staan."],
    [["submit", "a"], "Geef het adres van de gateway met --to"],
    [["key"], "jobcoach key new --municipality GM0200"],
    [["formats", "a"], "krijgt geen bestanden"],
  ])("%j is told in one sentence", async (argv, sentence) => {
    await using folder = await temporaryFolder();
    const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd: folder.path });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^jobcoach: .+\n$/);
  });

  it("speaks the language of the system", async () => {
    const { stderr } = await runInMemory(["chek"], { env: { LANG: "en_GB.UTF-8" } });
    expect(stderr).toContain("There is no command chek");
  });
});

describe.each(commands.map((command) => [command.name, command] as const))("help of %s", (name, { help, flags }) => {
  it.each(["nl", "en"] as const)("fits a screen in %s and names every flag", async (language) => {
    const { exitCode, stdout } = await runInMemory([name, "--help", "--lang", language]);
    expect([exitCode, stdout]).toEqual([0, `${help[language]}\n`]);
    const lines = help[language].split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    for (const flag of [...flags, "lang"]) expect(help[language]).toContain(`--${flag}`);
  });
});
