import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeListPages } from "./generate/code-list-pages.ts";
import { glossary } from "./generate/glossary.ts";
import { jsonSchemas } from "./generate/json-schemas.ts";
import { openApiFile } from "./generate/openapi.ts";
import { parametersPage } from "./generate/parameters-page.ts";
import { permissionsPage } from "./generate/permissions-page.ts";
import { readmeWithBench } from "./generate/readme-bench.ts";
import { rulePages } from "./generate/rule-pages.ts";
import { schemePages } from "./generate/scheme-pages.ts";

/**
 * Writes what is generated from the source, and takes away what no longer is; with `--check` only compares, and fails when a
 * file is stale or no longer generated.
 */
const folders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "docs/code-lists": codeListPages(),
  "docs/rules": await rulePages(),
  "docs/schemas": jsonSchemas(),
  "docs/schemes": schemePages(),
};

const generated: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(folders).flatMap(([folder, files]) => filesIn(folder, files))),
  "docs/glossary.md": glossary(),
  "docs/openapi.json": openApiFile(),
  "docs/parameters.md": parametersPage(),
  "docs/permissions.md": permissionsPage(),
  "README.md": readmeWithBench(readFileSync("README.md", "utf8")),
};

const stale = Object.entries(generated).filter(
  ([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content,
);
const leftOver = Object.keys(folders)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => !(path in generated));

if (process.argv.includes("--check")) check();
else write();

function write(): void {
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`written: ${path}`);
  }
  for (const path of leftOver) {
    rmSync(path);
    console.log(`removed: ${path}`);
  }
}

function check(): void {
  if (stale.length > 0) console.error(`Stale: ${stale.map(([path]) => path).join(", ")}.`);
  if (leftOver.length > 0) console.error(`No longer generated: ${leftOver.join(", ")}.`);
  if (stale.length + leftOver.length === 0) return;
  console.error("Run 'npm run generate' and commit.");
  process.exitCode = 1;
}

function filesIn(folder: string, files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([file, content]): [string, string] => [`${folder}/${file}`, content]);
}
