import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "./vitest.shared.ts";

const exclude = ["**/*.db.test.ts", "**/*.browser.test.ts", "**/*.pack.test.ts", "**/node_modules/**"];

/**
 * The tests that every machine can run. Packages keep nothing between calls, so their tests share the modules that were loaded,
 * which takes a third of the time; the gateway opens databases and servers, so each of its files starts anew.
 */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // As many as there are cores: on a machine with two, one would stand still.
      maxWorkers: "100%",
      projects: [
        {
          extends: true,
          test: { name: "packages", include: ["packages/*/src/**/*.test.{ts,tsx}"], exclude, isolate: false },
        },
        {
          extends: true,
          test: {
            name: "whole",
            include: ["apps/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "examples/**/*.test.ts"],
            exclude,
          },
        },
      ],
    },
  }),
);
