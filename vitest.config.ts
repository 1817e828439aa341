import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "./vitest.shared.ts";

const exclude = ["**/*.db.test.ts", "**/*.browser.test.ts", "**/*.pack.test.ts", "**/node_modules/**"];

/**
 * The tests that every machine can run. No module keeps anything between calls, so test files share the modules that were
 * loaded, which takes a third of the time; a file that needs a module of its own starts a program.
 */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // As many as there are cores: on a machine with two, one would stand still.
      maxWorkers: "100%",
      isolate: false,
      projects: [
        {
          extends: true,
          test: { name: "packages", include: ["packages/*/src/**/*.test.{ts,tsx}"], exclude },
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
