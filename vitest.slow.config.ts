import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "./vitest.shared.ts";

/** The tests that need what a fresh machine does not have; `npm run check` brings it. Named on the command line. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ["{packages,apps}/*/src/**/*.{db,browser}.test.{ts,tsx}", "test/**/*.{db,browser,pack}.test.ts"],
      exclude: ["**/node_modules/**"],
      testTimeout: 120_000,
      hookTimeout: 300_000,
      fileParallelism: false,
    },
  }),
);
