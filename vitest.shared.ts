import { defineConfig } from "vitest/config";

const source = { conditions: ["@jobcoach/source"] };

/** What all tests have in common: the packages of this repository are used from their sources. */
export const shared = defineConfig({
  resolve: source,
  ssr: { resolve: { ...source, externalConditions: ["@jobcoach/source"] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: [new URL("./test/setup/no-console.ts", import.meta.url).pathname],
  },
});
