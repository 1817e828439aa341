import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWithExport, temporaryFolder } from "./testing/temporary-folder.ts";

const launcher = fileURLToPath(new URL("../bin/jobcoach.js", import.meta.url));

/** Runs the command as people do: in a process of its own, from source or built. */
function jobcoach(cwd: string, ...argv: string[]) {
  const env = { ...process.env, LANG: "nl_NL.UTF-8", LC_ALL: "", LC_MESSAGES: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...argv], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the launcher", () => {
  it("is there", () => expect(existsSync(launcher)).toBe(true));

  it("walks the way of a data officer: check, key, convert, report", async () => {
    await using folder = await folderWithExport();
    const checked = jobcoach(folder.path, "check", "export");
    expect(checked).toMatchObject({ status: 0, stderr: "" });
    expect(checked.stdout).toContain("✓ 12 goed");

    expect(jobcoach(folder.path, "key", "new", "--municipality", "GM0200")).toMatchObject({ status: 0, stderr: "" });
    const key = ["--key", "jobcoach-key-GM0200.json"];
    const converted = jobcoach(folder.path, "convert", "export", "--to", "facts", ...key, "--out", "f.ndjson");
    expect(converted.status).toBe(0);
    const facts = await folder.read("f.ndjson");
    const numbers = (await folder.read("export/export.csv")).match(/\b9999\d{5}\b/g) ?? [];
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(facts).not.toContain(number);

    const [source, fromFacts] = ["export", "f.ndjson"].map((file) => jobcoach(folder.path, "report", file, "--json"));
    expect(source?.status).toBe(0);
    expect(fromFacts?.stdout).toBe(source?.stdout);
  });

  it("passes on exit codes, and writes no progress without a terminal", async () => {
    await using folder = await temporaryFolder();
    await folder.write("leeg.csv", "");
    expect(jobcoach(folder.path, "check", "leeg.csv")).toMatchObject({ status: 1, stderr: "" });
    const wrong = jobcoach(folder.path, "check", "weg.csv");
    expect(wrong).toEqual({ status: 2, stdout: "", stderr: "jobcoach: Het bestand weg.csv bestaat niet.\n" });
  });
});
