import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

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

/** As `library`, but one file per module, so that who imports one function bundles nothing but what it needs. */
export function libraryOfModules(entry: readonly string[]) {
  return defineConfig({
    ...library(["src/**/*.ts", "!src/**/*.test.ts", "!src/test-support/**"]),
    dts: { entry: [...entry], compilerOptions: { customConditions: [] } },
    splitting: false,
    esbuildPlugins: [leaveModulesApart],
  });
}

const leaveModulesApart: Plugin = {
  name: "leave-modules-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};
