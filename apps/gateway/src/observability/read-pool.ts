import { type Database, poolOf } from "../db/database.ts";

/** Connections of the pool below a database; the embedded one has a single session and tells nothing. */
export function readPool(database: Database): Readonly<Record<"inUse" | "idle" | "waiting", number>> {
  const { totalCount = 1, idleCount = 0, waitingCount = 0 } = poolOf(database) as PoolCounts;
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

interface PoolCounts {
  readonly totalCount?: number;
  readonly idleCount?: number;
  readonly waitingCount?: number;
}
