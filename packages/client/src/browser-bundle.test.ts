import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("bundled for a browser it needs nothing of Node", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("./index.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["@jobcoach/source"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs);
  expect(
    inputs.filter((input) => /node:|follow-redirects|form-data|https-proxy-agent|adapters\/http\.js/.test(input)),
  ).toEqual([]);
  expect(inputs.some((input) => input.includes("axios/lib"))).toBe(true);
  expect(outputFiles[0]?.text).not.toMatch(/(?:from|require\()\s*["']node:/);
});
