import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, packageNames, repository, sourceFiles } from "./support/repository.ts";

/** Who may import whom: each package and what it may import of the others. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sheets: ["core"],
  outcomes: ["core", "sheets"],
  adapter: ["core", "sheets"],
  "adapter-participatiewet": ["core", "sheets", "adapter"],
  "adapter-uwv": ["core", "sheets", "adapter"],
  contract: ["core", "outcomes"],
  client: ["core", "contract"],
  cli: ["core", "sheets", "outcomes", "adapter", "adapter-participatiewet", "adapter-uwv", "contract", "client"],
  gateway: ["core", "sheets", "outcomes", "adapter", "adapter-participatiewet", "adapter-uwv", "contract"],
};

/** Packages that need Node; all others run in a browser too. */
const NEEDS_NODE = new Set(["cli", "gateway"]);

describe.each(packageNames())("%s", (name) => {
  const files = sourceFiles(name);
  const allowed = LAYERS[name] ?? [];

  test("imports only what its layer may import", () => {
    const imported = files.flatMap((file) => importsOf(file).filter((specifier) => specifier.startsWith("@jobcoach/")));
    const names = new Set(imported.map((specifier) => specifier.split("/")[1] ?? ""));
    expect(LAYERS, `${name} has no layer yet`).toHaveProperty([name]);
    expect([...names].filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test("declares what it imports", () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(repository, manifestOf(name)), "utf8"));
    const packages = new Set(
      files
        .flatMap(importsOf)
        .map(packageOf)
        .filter((specifier) => specifier !== undefined),
    );
    expect([...packages].filter((specifier) => !Object.hasOwn(dependencies, specifier))).toEqual([]);
    const own = Object.keys(dependencies).filter((dependency) => dependency.startsWith("@jobcoach/"));
    expect(own.map((dependency) => dependency.slice(10)).filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test.skipIf(NEEDS_NODE.has(name))("runs in a browser: nothing of Node in its source", () => {
    const guilty = files.filter((file) => {
      const code = readFileSync(file, "utf8");
      return importsOf(file).some((specifier) => specifier.startsWith("node:")) || /\bBuffer\b|\bprocess\./.test(code);
    });
    expect(guilty).toEqual([]);
  });

  test("lists its public names in one index and passes nothing on wholesale", () => {
    const indexes = files.filter((file) => /\/index\.tsx?$/.test(file));
    expect(indexes.length).toBeLessThanOrEqual(1);
    expect(files.filter((file) => /^export \*/m.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

test("core depends on zod and nothing else", () => {
  const { dependencies } = JSON.parse(readFileSync(join(repository, "packages/core/package.json"), "utf8"));
  expect(Object.keys(dependencies)).toEqual(["zod"]);
});

test("core's logic names no municipality, system or file format", () => {
  const logic = sourceFiles("core").filter((file) => !/\/(municipalities|codes)\//.test(file));
  const naming = logic.filter((file) =>
    /apeldoorn|arnhem|zaanstad|suwiml|suwinet|xlsx|\bcsv\b|suites|compas/i.test(readFileSync(file, "utf8")),
  );
  expect(naming).toEqual([]);
});

test("core reads no clock and throws no dice", () => {
  const guilty = sourceFiles("core").filter((file) =>
    /Date\.now|new Date\b|Math\.random|performance\.|crypto\./.test(readFileSync(file, "utf8")),
  );
  expect(guilty).toEqual([]);
});

const manifestOf = (name: string) =>
  name === "gateway" ? "apps/gateway/package.json" : `packages/${name}/package.json`;

/** The package of a bare import that must be declared; `undefined` for relative and platform modules. */
function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || specifier.startsWith("node:")) return undefined;
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? `${parts[0]}/${parts[1]}` : parts[0];
}
