import { defineConfig, type Options } from "tsup";

/** Every package is built alike: ESM only, one bundle per entry, declarations beside it. */
export function library(entry: Options["entry"] = ["src/index.ts"]) {
  return defineConfig({
    entry,
    format: "esm",
    target: "es2023",
    dts: { compilerOptions: { customConditions: [] } },
    sourcemap: false,
    clean: true,
    splitting: true,
  });
}
