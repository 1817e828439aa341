import { spawnSync } from "node:child_process";
import { startPostgres } from "../check/postgres.ts";
import type { Outcome } from "./proof.ts";

/** Runs tests that need a PostgreSQL server, on Debian's or on the one in a folder, with more tries than `npm run check` has time for. */
export async function runDatabaseTests(
  path: string,
  settings: Readonly<Record<string, string>> = {},
  server?: string,
): Promise<Outcome> {
  const postgres = await startPostgres({}, server);
  try {
    const { status } = spawnSync(
      "vitest",
      [
        "run",
        "--config",
        "vitest.slow.config.ts",
        path,
        "--exclude",
        "**/*.{browser,pack}.test.*",
        "--testTimeout=7200000",
      ],
      { stdio: "inherit", env: { ...process.env, ...settings, DATABASE_URL: postgres.url } },
    );
    return { held: status === 0, details: settings };
  } finally {
    postgres.stop();
  }
}
