import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readmeExamples } from "./support/readme-example.ts";
import { folderOf, packageNames, repository } from "./support/repository.ts";
import { run, runWell } from "./support/run.ts";

const published = packageNames().filter((name) => name !== "gateway");
const oldestNode = join(repository, "tools/node-20/node_modules/.bin/node");

let folder = "";
let tarballs: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobcoach-packed-"));
  for (const name of published)
    runWell("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: folderOf(name) });
  tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  runWell("npm", ["install", "--no-audit", "--no-fund", ...tarballs.map((file) => `./${file}`)], { cwd: folder });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every package was packed, with built files and without sources", () => {
  expect(tarballs.length).toBe(published.length);
  for (const name of published) {
    const installed = readdirSync(join(folder, "node_modules/@jobcoach", name), { recursive: true, encoding: "utf8" });
    expect(
      installed.some((file) => file.startsWith("dist/") && file.endsWith(".js")),
      name,
    ).toBe(true);
    expect(installed.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))).toEqual([]);
  }
});

describe("on Node 20.19", () => {
  test("is what it says", () => expect(runWell(oldestNode, ["--version"]).stdout).toMatch(/^v20\.19\./));

  test("the examples of core print what its README says", () => {
    for (const { code, output } of readmeExamples(join(folderOf("core"), "README.md"))) {
      writeFileSync(join(folder, "example.mjs"), code);
      expect(runWell(oldestNode, ["example.mjs"], { cwd: folder }).stdout).toBe(output);
    }
  });

  test.each(published.filter((name) => name !== "cli"))("%s can be imported", (name) => {
    const script = `import * as all from "@jobcoach/${name}"; console.log(Object.keys(all).length > 0)`;
    expect(runWell(oldestNode, ["--input-type=module", "--eval", script], { cwd: folder }).stdout).toBe("true\n");
  });

  test("the command says in a sentence that it needs a newer Node", () => {
    const ran = run(oldestNode, ["node_modules/@jobcoach/cli/bin/jobcoach.js", "formats"], { cwd: folder });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("Node.js 22");
  });
});

test("the installed command lists its formats", () => {
  const ran = runWell(process.execPath, ["node_modules/@jobcoach/cli/bin/jobcoach.js", "formats", "--json"], {
    cwd: folder,
  });
  const ids: readonly string[] = JSON.parse(ran.stdout).map((format: { readonly id: string }) => format.id);
  expect(ids).toEqual(expect.arrayContaining(["apeldoorn", "arnhem", "zaanstad", "facts"]));
});

describe("core, bundled and minified for a browser without zod", () => {
  test.each(["@jobcoach/core", "@jobcoach/core/codes", "@jobcoach/core/schemes"])(
    "%s fits its budget of 40 kB",
    async (entry) => {
      const all = await browserBundle(`export * from "${entry}"`);
      expect(gzipSync(all).length).toBeGreaterThan(2_000);
      expect(gzipSync(all).length).toBeLessThanOrEqual(40_000);
    },
  );

  test("the domain brings no calculations of schemes", async () => {
    const domain = await browserBundle('export * from "@jobcoach/core"');
    expect(domain).toContain("Schiermonnikoog");
    expect(domain).not.toContain("employer-charges");
    expect(await browserBundle('export * from "@jobcoach/core/schemes"')).toContain("employer-charges");
  });

  test.each(["capabilityCount", "capabilitySet"])("%s alone brings neither schemes nor the register", async (name) => {
    const one = await browserBundle(`export { ${name} } from "@jobcoach/core"`);
    expect(one).toContain("determined");
    expect(one).not.toContain("loonkostensubsidie");
    expect(one).not.toContain("Schiermonnikoog");
    expect(gzipSync(one).length).toBeLessThan(3_000);
  });
});

async function browserBundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    external: ["zod"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
