import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guideOf } from "./support/guide.ts";
import { folderOf, repository } from "./support/repository.ts";
import { runWell } from "./support/run.ts";

const guide = guideOf(join(repository, "docs/adding-an-adapter.md"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobcoach-new-user-"));
  for (const name of ["core", "sheets", "adapter"])
    runWell("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: folderOf(name) });
  const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const { devDependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const tools = ["vitest", "fast-check"].map((name) => `${name}@${devDependencies[name]}`);
  const wanted = [...tarballs.map((file) => `./${file}`), ...tools];
  runWell("npm", ["install", "--no-audit", "--no-fund", ...wanted], { cwd: folder });
  for (const [name, code] of guide.files) writeFileSync(join(folder, name), code);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a new user who follows the guide in an empty folder", () => {
  test("sees the tests pass, with the scores of the guide", () => {
    const { stdout } = runWell("npx", ["vitest", "run"], { cwd: folder });
    for (const score of guide.outputs.filter((output) => output.includes("planted"))) expect(stdout).toContain(score);
  });

  test("sees the program print what the guide shows", () => {
    const { stdout } = runWell(process.execPath, ["--disable-warning=ExperimentalWarning", "take-in.ts"], {
      cwd: folder,
    });
    expect(guide.outputs).toContain(stdout);
  });
});
