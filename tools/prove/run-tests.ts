import { spawnSync } from "node:child_process";
import type { Outcome } from "./proof.ts";

/** Runs tests with more tries than `npm test` has the time for; the settings that say how many become part of the result. */
export function runTests(
  path: string,
  settings: Readonly<Record<string, string>>,
  config = "vitest.config.ts",
): Outcome {
  const { status } = spawnSync("vitest", ["run", path, "--testTimeout=7200000", `--config=${config}`], {
    stdio: "inherit",
    env: { ...process.env, ...settings },
  });
  return { held: status === 0, details: settings };
}
