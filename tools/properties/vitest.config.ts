import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

/** The property tests of all packages, with more cases each. */
export default mergeConfig(
  shared,
  defineConfig({
    resolve: {
      alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL("./more-cases.ts", import.meta.url)) }],
    },
    test: {
      include: ["packages/*/src/**/*.test.{ts,tsx}"],
      maxWorkers: "100%",
      isolate: false,
    },
  }),
);
