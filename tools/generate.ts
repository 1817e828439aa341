import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { factsSchema } from "./generate/facts-schema.ts";
import { glossary } from "./generate/glossary.ts";
import { readmeWithBench } from "./generate/readme-bench.ts";
import { rulesPage } from "./generate/rules-page.ts";

/** Writes what is generated from the source; with `--check` only compares, and fails when something is stale. */
const generated: Readonly<Record<string, string>> = {
  "docs/glossary.md": glossary(),
  "docs/rules.md": await rulesPage(),
  "docs/schemas/facts.schema.json": factsSchema(),
  "README.md": readmeWithBench(readFileSync("README.md", "utf8")),
};

const isCheck = process.argv.includes("--check");
const stale = Object.entries(generated).filter(
  ([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content,
);
if (!isCheck) {
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`written: ${path}`);
  }
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.map(([path]) => path).join(", ")}. Run 'npm run generate' and commit.`);
  process.exitCode = 1;
}
