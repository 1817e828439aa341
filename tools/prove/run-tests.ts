import type { Outcome } from "./proof.ts";
import { runToEnd } from "./run-to-end.ts";

/** Runs tests with more tries than `npm test` has the time for; the settings that say how many become part of the result. */
export async function runTests(
  path: string,
  settings: Readonly<Record<string, string>>,
  config = "vitest.config.ts",
): Promise<Outcome> {
  const { status } = await runToEnd("vitest", ["run", path, "--testTimeout=7200000", `--config=${config}`], {
    env: { ...process.env, ...settings },
  });
  return { held: status === 0, details: settings };
}
