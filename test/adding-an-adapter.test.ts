import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guideOf } from "./support/guide.ts";
import { repository } from "./support/repository.ts";
import { runWell } from "./support/run.ts";

const guide = guideOf(join(repository, "docs/adding-an-adapter.md"));
const ADAPTERS = ["werkpad.ts", "werkpad-jobs.ts"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobcoach-guide-"));
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  for (const [name, code] of guide.files) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, "vitest.config.ts"), SOURCE_CONFIG);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Only here: a new user has the built packages and needs none. */
const SOURCE_CONFIG = `
const source = { conditions: ["@jobcoach/source"] };
export default { resolve: source, ssr: { resolve: { ...source, externalConditions: source.conditions } } };
`;

describe("the guide to a new adapter", () => {
  test("asks for what the kit needs, and for two commands", () => {
    expect(guide.commands).toEqual([
      "npm install @jobcoach/adapter @jobcoach/sheets @jobcoach/core\nnpm install --save-dev vitest fast-check",
      "npx vitest run",
      "node take-in.ts",
    ]);
  });

  test("its adapters take fewer than 120 lines together", () => {
    const lines = ADAPTERS.map((name) => guide.files.get(name)?.trimEnd().split("\n").length ?? Number.NaN);
    expect(lines[0]! + lines[1]!).toBeLessThan(120);
  });

  test("its code has no fault of types", () => {
    const options = "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck";
    const modules =
      "--module nodenext --target es2023 --allowImportingTsExtensions --customConditions @jobcoach/source";
    const libraries = ["--lib", "ES2024,DOM,DOM.Iterable,DOM.AsyncIterable", "--types", "node"];
    const tsc = join(repository, "node_modules/typescript/bin/tsc");
    const files = [...guide.files.keys()];
    runWell(process.execPath, [tsc, ...`${options} ${modules}`.split(" "), ...libraries, ...files], { cwd: folder });
  }, 120_000);

  test("its tests pass and print the scores that it shows", () => {
    const vitest = join(repository, "node_modules/vitest/vitest.mjs");
    const { stdout } = runWell(process.execPath, [vitest, "run", "--root", folder], { cwd: folder });
    const scores = guide.outputs.filter((output) => output.includes("planted faults"));
    expect(scores.length).toBe(2);
    for (const score of scores) expect(stdout).toContain(score);
  }, 120_000);

  test("its program prints what it shows", () => {
    const { stdout } = runWell(
      process.execPath,
      ["--conditions=@jobcoach/source", "--disable-warning=ExperimentalWarning", "take-in.ts"],
      { cwd: folder },
    );
    expect(guide.outputs).toContain(stdout);
  });

  test("shows nothing that is not run", () => {
    const known = guide.files.size + guide.commands.length + guide.outputs.length;
    const text = readFileSync(join(repository, "docs/adding-an-adapter.md"), "utf8");
    expect(text.match(/^```/gm)?.length).toBe(2 * known);
  });
});
