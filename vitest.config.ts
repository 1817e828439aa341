import { defineConfig } from "vitest/config";

const source = { conditions: ["@jobcoach/source"] };

export default defineConfig({
  resolve: source,
  ssr: { resolve: { ...source, externalConditions: ["@jobcoach/source"] } },
  test: {
    include: ["{packages,apps}/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/*.db.test.ts", "**/*.browser.test.ts", "**/*.pack.test.ts", "**/node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["./test/setup/no-console.ts"],
  },
});
