import { setTimeout as sleep } from "node:timers/promises";
import { isSettled } from "@jobcoach/contract";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { findRow } from "./find-row.ts";
import type { StoredRow } from "./judge-delivery.ts";

const PATIENCE_MS = 15_000;

const FIRST_LOOK_MS = 20;
const LAST_LOOK_MS = 500;

/** Waits until nothing more happens to a submission by itself, but not longer than some time; gives it as it is then. */
export async function waitUntilSettled(
  { database, patienceMs = PATIENCE_MS }: Pick<AppDependencies, "database" | "patienceMs">,
  municipality: string,
  id: string,
): Promise<StoredRow | undefined> {
  const end = Date.now() + patienceMs;
  for (let pause = FIRST_LOOK_MS; ; pause = Math.min(pause * 2, LAST_LOOK_MS)) {
    const row = await asMunicipality(database, municipality, (transaction) => findRow(transaction, municipality, id));
    if (row === undefined || isSettled(row.state) || Date.now() >= end) return row;
    await sleep(pause);
  }
}
