import { startPostgres } from "../check/postgres.ts";
import type { Outcome } from "./proof.ts";
import { runToEnd } from "./run-to-end.ts";

/** Runs tests that need a PostgreSQL server, on Debian's or on the one in a folder, with more tries than `npm run check` has time for. */
export async function runDatabaseTests(
  path: string,
  settings: Readonly<Record<string, string>> = {},
  server?: string,
): Promise<Outcome> {
  const postgres = await startPostgres({}, server);
  try {
    const { status } = await runToEnd(
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
      { env: { ...process.env, ...settings, DATABASE_URL: postgres.url } },
    );
    return { held: status === 0, details: settings };
  } finally {
    postgres.stop();
  }
}
