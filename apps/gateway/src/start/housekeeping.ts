import type { Logger } from "pino";
import type { Database } from "../db/database.ts";
import { sweepStaging } from "../staging/staged-facts.ts";

const HOUR_MS = 3_600_000;

/** Removes what was left behind, now and every hour, until it is told to stop. Any number of processes may do so at once. */
export function keepHouse(database: Database, log: Logger): () => void {
  const sweep = () =>
    sweepStaging(database, new Date()).catch((error: Error & { code?: string }) =>
      log.error({ error: error.name, code: error.code, at: "housekeeping" }),
    );
  void sweep();
  const timer = setInterval(sweep, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
