import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDatabase } from "../apps/gateway/src/testing/postgres-server.ts";
import { startPostgres } from "../tools/check/postgres.ts";
import { startGatewayProcess } from "./gateway/gateway-process.ts";
import { startIssuer } from "./gateway/issuer.ts";
import { type PlannedDelivery, planLoad } from "./gateway/load-plan.ts";
import { createCounts, type Sent, send } from "./gateway/load-sender.ts";
import { writeTrajectoryFacts } from "./inputs/trajectory-facts.ts";

/**
 * All municipalities deliver within an hour, while people read. `node … bench/gateway-load.ts 5` does it in five minutes, with
 * deliveries as many times as small, so that there is as much to do in a minute. Prints what happened as one line of JSON.
 */
const MINUTES = Number(process.argv[2] ?? 60);
const COMPRESSION = 60 / MINUTES;
const READERS = 50;
const SMALL_ROWS = 10_000;

const folder = mkdtempSync(join(tmpdir(), "jobcoach-load-"));
const plan = planLoad({ compression: COMPRESSION });
const files = new Map<string, string>();
for (const one of plan) files.set(one.municipality, await writeDelivery(one));

const postgres = await startPostgres({ shared_buffers: "1GB", max_wal_size: "4GB" });
process.env.DATABASE_URL = postgres.url;
const issuer = await startIssuer();
const gateway = await startGatewayProcess({
  DATABASE_URL: await createDatabase("bench_load"),
  ...issuer.settings,
});
try {
  const deliveries = createCounts();
  const reads = createCounts();
  const readTimes: number[] = [];
  let isOver = false;
  const readers = Array.from({ length: READERS }, (_, index) => read(index));
  const from = performance.now();
  const sent = await Promise.all(plan.map(deliver));
  isOver = true;
  await Promise.all(readers);
  console.log(JSON.stringify(reportOn(sent)));

  async function deliver(one: PlannedDelivery): Promise<Sent> {
    await sleep(one.at * MINUTES * 60_000 - (performance.now() - from));
    try {
      return await send(gateway.address, issuer.tokenFor, files.get(one.municipality) ?? "", one, deliveries);
    } catch (error) {
      const { name, cause } = error as Error & { cause?: { code?: string } };
      deliveries.add(cause?.code ?? name);
      return { rows: one.rows, kind: one.kind, state: "no answer", answeredMs: Number.NaN, settledMs: Number.NaN };
    }
  }

  /** Somebody who looks at a page or asks for the releases once a minute. */
  async function read(index: number): Promise<void> {
    await sleep(index * 200);
    while (!isOver) {
      const began = performance.now();
      const response = await fetch(`${gateway.address}${["/nl", "/en", "/v1/releases"][index % 3]}`).catch(
        () => undefined,
      );
      await response?.arrayBuffer();
      reads.add(String(response?.status ?? "no answer"));
      readTimes.push(performance.now() - began);
      await sleep(60_000 / COMPRESSION);
    }
  }

  function reportOn(all: readonly Sent[]) {
    const states: Record<string, number> = {};
    for (const { state, kind } of all) states[`${kind}: ${state}`] = (states[`${kind}: ${state}`] ?? 0) + 1;
    const small = all.filter(({ rows }) => rows * COMPRESSION < SMALL_ROWS);
    return {
      minutes: MINUTES,
      compression: COMPRESSION,
      deliveries: all.length,
      rows: all.reduce((sum, { rows }) => sum + rows, 0),
      states,
      answers: deliveries.byStatus,
      reads: reads.byStatus,
      seconds: {
        answerP95: quantile(
          all.map(({ answeredMs }) => answeredMs),
          0.95,
        ),
        smallUntilSettledP95: quantile(
          small.map(({ settledMs }) => settledMs),
          0.95,
        ),
        smallUntilSettledMost: quantile(
          small.map(({ settledMs }) => settledMs),
          1,
        ),
        readP95: quantile(readTimes, 0.95),
      },
      ...gateway.cost(),
    };
  }
} finally {
  await gateway.stop();
  issuer.stop();
  postgres.stop();
  rmSync(folder, { recursive: true });
}

async function writeDelivery({ municipality, rows, kind }: PlannedDelivery): Promise<string> {
  const path = join(folder, municipality);
  await writeTrajectoryFacts(path, rows, municipality);
  // A day that does not exist, in every fact.
  if (kind === "no valid row")
    writeFileSync(
      path,
      readFileSync(path, "utf8").replaceAll(/"from":"\d{4}-\d\d-\d\d"(?=,"to":\{)/g, '"from":"2025-02-30"'),
    );
  return path;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN) / 10) / 100;
}
