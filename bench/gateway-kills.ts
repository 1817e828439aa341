import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { countDeliveries, type DeliveriesCounted } from "../apps/gateway/src/testing/count-deliveries.ts";
import { createDatabase } from "../apps/gateway/src/testing/postgres-server.ts";
import { startPostgres } from "../tools/check/postgres.ts";
import { secondsToAccepted } from "./gateway/deliver.ts";
import { startGatewayProcess } from "./gateway/gateway-process.ts";
import { chancesFrom } from "./inputs/chances.ts";
import { writeTrajectoryFacts } from "./inputs/trajectory-facts.ts";

/**
 * Kills a gateway at another moment of a delivery each time, starts one again and sends the delivery again, as its sender would.
 * Prints, as one line of JSON, what was not as after one delivery that nobody disturbed.
 */
const KILLS = Number(process.argv[2] ?? 100);
const TRAJECTORIES = 5000;
const UNTIL_MS = 6000;
/** Longer than a job may be silent, and rest after it. */
const MOST_MS_TO_SETTLE = 60_000;
const AS_AFTER_ONE = { inForce: 1, waiting: 0, runs: TRAJECTORIES + 1, stored: TRAJECTORIES, counted: TRAJECTORIES };

const folder = mkdtempSync(join(tmpdir(), "jobcoach-kills-"));
const facts = join(folder, "facts.ndjson");
await writeTrajectoryFacts(facts, TRAJECTORIES);
const postgres = await startPostgres();
process.env.DATABASE_URL = postgres.url;
const chance = chancesFrom(20_261_122);
const faults: object[] = [];
let cutShort = 0;
try {
  for (let kill = 0; kill < KILLS; kill++) await killOnce(chance(UNTIL_MS), `bench_kills_${kill}`);
  console.log(JSON.stringify({ kills: KILLS, trajectories: TRAJECTORIES, cutShort, faults }));
} finally {
  postgres.stop();
  rmSync(folder, { recursive: true });
}

async function killOnce(afterMs: number, database: string): Promise<void> {
  const url = await createDatabase(database);
  const first = await startGatewayProcess({ DATABASE_URL: url });
  const undisturbed = secondsToAccepted(first.address, facts).then(
    () => true,
    () => false,
  );
  await sleep(afterMs);
  await first.kill();
  if (!(await undisturbed)) cutShort++;
  const second = await startGatewayProcess({ DATABASE_URL: url });
  try {
    await secondsToAccepted(second.address, facts);
    const left = await onceSettled(url);
    if (JSON.stringify(left) !== JSON.stringify(AS_AFTER_ONE)) faults.push({ afterMs, ...left });
  } catch (error) {
    faults.push({ afterMs, error: (error as Error).message });
  } finally {
    await second.stop();
  }
}

/** What is left once every delivery has ended: that of the killed gateway may be taken over after the second one was accepted. */
async function onceSettled(url: string): Promise<DeliveriesCounted | undefined> {
  const until = performance.now() + MOST_MS_TO_SETTLE;
  for (;;) {
    const left = await countDeliveries(url);
    if (left?.waiting === 0 || performance.now() > until) return left;
    await sleep(1000);
  }
}
