import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readmeExamples } from "./support/readme-example.ts";
import { folderOf, packageNames, repository } from "./support/repository.ts";
import { runWell } from "./support/run.ts";

/** Packages whose README is about a command and not about code. */
const WITHOUT_EXAMPLE = new Set(["cli", "gateway"]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(repository, "node_modules", ".readme-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the examples in the README print what the README says", () => {
  test.each(packageNames().filter((name) => !WITHOUT_EXAMPLE.has(name)))("%s", (name) => {
    const readme = join(folderOf(name), "README.md");
    expect(existsSync(readme), `${name} has no README`).toBe(true);
    for (const [index, { code, output }] of readmeExamples(readme).entries()) {
      const file = join(folder, `${name}-${index}.mjs`);
      writeFileSync(file, code);
      const { stdout } = runWell(process.execPath, [
        "--conditions=@jobcoach/source",
        "--disable-warning=ExperimentalWarning",
        file,
      ]);
      expect(stdout).toBe(output);
    }
  });
});
