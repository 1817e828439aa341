import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Core's own tests on the copy of core in which Stryker makes its changes. */
export default defineConfig({
  resolve: { alias: { "@jobcoach/core": fileURLToPath(new URL("../../packages/core/src/index.ts", import.meta.url)) } },
  test: { include: ["packages/core/src/**/*.test.ts"], testTimeout: 20_000 },
});
