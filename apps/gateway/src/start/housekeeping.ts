import type { AppDependencies } from "../dependencies.ts";
import { enforceRetention } from "../retention/enforce-retention.ts";
import { sweepStaging } from "../staging/staged-facts.ts";
import { noteHeads } from "../trail/note-heads.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Removes what was left behind, now and every hour, and once a day what was kept long enough, until it is told to stop. Any number
 * of processes may do so at once.
 */
export function keepHouse(deps: AppDependencies): () => void {
  const { database, log } = deps;
  const hourly = repeat(HOUR_MS, () => sweepStaging(database, new Date()));
  const daily = repeat(DAY_MS, async () => {
    await enforceRetention(deps);
    await noteHeads(database, log);
  });
  return () => {
    clearInterval(hourly);
    clearInterval(daily);
  };

  function repeat(milliseconds: number, work: () => Promise<unknown>) {
    const attempt = () =>
      work().catch((error: Error & { code?: string }) =>
        log.error({ error: error.name, code: error.code, at: "housekeeping" }),
      );
    void attempt();
    return setInterval(attempt, milliseconds).unref();
  }
}
