import { setTimeout as sleep } from "node:timers/promises";
import type { Tally } from "@jobcoach/outcomes";
import { createDatabase } from "../apps/gateway/src/testing/postgres-server.ts";
import { storeTallies } from "../apps/gateway/src/testing/store-tallies.ts";
import { startPostgres } from "../tools/check/postgres.ts";
import { type GatewayProcess, startGatewayProcess } from "./gateway/gateway-process.ts";
import { openPages } from "./gateway/open-pages.ts";
import { chancesFrom } from "./inputs/chances.ts";
import { inventStrata } from "./inputs/strata.ts";
import { inventTallies } from "./inputs/tallies.ts";

/**
 * How long a gateway on PostgreSQL takes for a release of the whole country, protected, audited and compared, while people read.
 * `node … bench/national-release.ts 60 8` makes one of 60 municipalities and 8 half-years; with `again` behind it the next one
 * too, beside the first, when one municipality delivered once more. Every kind of page is opened as soon as a release is there,
 * when the database has not looked yet how much it holds. Prints what happened as one line of JSON.
 */
const MUNICIPALITIES = Number(process.argv[2] ?? 342);
const HALF_YEARS = Number(process.argv[3] ?? 20);
const READERS = 2;
const PAUSE_MS = 2000;
/** Its page holds the local check, which the gateway is not built with here. */
const DELIVERING = "/nl/aanleveren";

const postgres = await startPostgres({ shared_buffers: "1GB", max_wal_size: "8GB" });
process.env.DATABASE_URL = postgres.url;
const database = await createDatabase("bench_release");
const gateway = await startGatewayProcess({ DATABASE_URL: database });
try {
  const tallies = inventTallies(MUNICIPALITIES, HALF_YEARS + 1);
  const cohorts = [...new Set(tallies.map(({ cohort }) => cohort))].sort();
  const stored = await store(tallies.filter(({ cohort }) => cohort !== cohorts.at(-1)));
  const first = await madeAndOpened(gateway);
  const again = process.argv[4] === "again" ? await afterOneMore(tallies, cohorts.at(-1)) : undefined;
  const list = await (await fetch(`${gateway.address}/v1/releases`)).json();
  console.log(
    JSON.stringify({
      municipalities: MUNICIPALITIES,
      halfYears: HALF_YEARS,
      tallies: stored,
      rows: list.items.at(-1).rowCount,
      first,
      ...(again && { afterOneMore: again }),
      ...gateway.cost(),
    }),
  );
} finally {
  await gateway.stop();
  postgres.stop();
}

/** The next release, when the first municipality delivered one more half-year. */
async function afterOneMore(all: readonly Tally[], cohort: string | undefined) {
  const late = all.filter((one) => one.cohort === cohort && one.municipality === all[0]?.municipality);
  return { tallies: await store(late), ...(await madeAndOpened(gateway)) };
}

async function madeAndOpened(to: GatewayProcess) {
  return { ...(await timed(to)), opened: await openPages(to.address, "/nl", DELIVERING) };
}

async function store(undivided: readonly Tally[]): Promise<number> {
  const all = [...undivided, ...inventStrata(undivided, ["lks"], chancesFrom(20_260_701))];
  await storeTallies(database, all);
  return all.length;
}

/** Makes a release while people read, and says how long it took and how long they waited, in seconds. */
async function timed({ address, cost }: GatewayProcess) {
  const before = cost().processorSeconds;
  const took: number[] = [];
  let isMade = false;
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    for (let turn = reader; !isMade; turn++) {
      const from = performance.now();
      const response = await fetch(`${address}${["/nl", "/v1/releases", "/v1/indicators", "/en"][turn % 4]}`);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.status} for a reader`);
      took.push(performance.now() - from);
      await sleep(PAUSE_MS);
    }
  });
  const from = performance.now();
  const number = await orderRelease(address);
  const seconds = (performance.now() - from) / 1000;
  isMade = true;
  await Promise.all(readers);
  const sorted = took.toSorted((a, b) => a - b);
  const waited = (part: number) => rounded((sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN) / 1000, 1000);
  return {
    release: number,
    seconds: rounded(seconds),
    processorSeconds: rounded(cost().processorSeconds - before),
    reads: took.length,
    readSeconds: { p95: waited(0.95), most: waited(1) },
  };
}

async function orderRelease(address: string): Promise<number> {
  const ordered = await fetch(`${address}/v1/releases`, { method: "POST" });
  if (!ordered.ok) throw new Error(`${ordered.status}: no release was ordered`);
  if (ordered.status !== 202) return (await ordered.json()).number;
  const order = `${address}${ordered.headers.get("location")}`;
  for (;;) {
    await sleep(500);
    const { state, links } = await (await fetch(order)).json();
    if (links.release !== undefined) return Number(links.release.split("/").at(-1));
    if (state !== "waiting") throw new Error(`no release was made: ${state}`);
  }
}

function rounded(value: number, per = 10): number {
  return Math.round(value * per) / per;
}
