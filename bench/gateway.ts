import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { secondsToCopy } from "../apps/gateway/src/testing/bare-copy.ts";
import { fillRelease } from "../apps/gateway/src/testing/fill-release.ts";
import { createDatabase } from "../apps/gateway/src/testing/postgres-server.ts";
import { startPostgres } from "../tools/check/postgres.ts";
import { commitOf } from "./commit-of.ts";
import { secondsToAccepted } from "./gateway/deliver.ts";
import { type GatewayProcess, startGatewayProcess } from "./gateway/gateway-process.ts";
import { ALL_MUNICIPALITIES, HALF_YEARS, reportTimes } from "./gateway/published-reports.ts";
import { writeExport } from "./inputs/export.ts";
import { writeTrajectoryFacts } from "./inputs/trajectory-facts.ts";
import { request } from "./request.ts";

/**
 * How long a delivery takes from the first byte of the request until it counts, with tallies, on PostgreSQL; beside the least
 * that could be done with the same bytes. Then how fast published reports are read. `npm run bench:gateway -- 100000` takes fewer trajectories.
 */
const TRAJECTORIES = Number(process.argv[2] ?? 1_000_000);
const CSV_ROWS = Math.min(100_000, TRAJECTORIES);
const REQUESTS = 200;

/** As on a server of some gigabytes; `fsync` and all else that keeps data safe is as it comes. */
const SERVER = { shared_buffers: "1GB", max_wal_size: "4GB" };

/** The others in the release are as large as this one, and not as large as the giant. */
const USUAL_MUNICIPALITY = "GM0202";

const BUDGET = { secondsOfAMillion: 120, peakMegabytes: 512, p95Milliseconds: 50 };

interface Row {
  readonly name: string;
  readonly megabytes: number;
  readonly seconds: number;
  /** Of the gateway: processor time and the most memory it held. */
  readonly processorSeconds?: number;
  readonly peakMegabytes?: number;
  /** How many times as long as `COPY` of the same bytes. */
  readonly ofBareCopy?: number;
}

const folder = mkdtempSync(join(tmpdir(), "jobcoach-bench-"));
const postgres = await startPostgres(SERVER);
process.env.DATABASE_URL = postgres.url;
const rows: Row[] = [];
/** Of the minute before: figures of a machine that does something else speak of that too. */
const load = round(loadavg()[0] ?? Number.NaN);
let gateway: GatewayProcess | undefined;

function note(name: string, path: string, seconds: number, more: Omit<Row, "name" | "megabytes" | "seconds"> = {}) {
  const row: Row = { name, megabytes: Math.round(statSync(path).size / 1e6), seconds: round(seconds), ...more };
  rows.push(row);
  console.log(JSON.stringify(row));
}

/** A gateway on a database of its own, and where that is. */
async function startOn(name: string, settings: Readonly<Record<string, string>> = {}) {
  const url = await createDatabase(name);
  gateway = await startGatewayProcess({ DATABASE_URL: url, JOBCOACH_MODE: "pseudonymise", ...settings });
  return { gateway, url };
}

async function measureSource(): Promise<void> {
  const csv = join(folder, "apeldoorn.csv");
  await writeExport(csv, CSV_ROWS);
  const { gateway } = await startOn("bench_source", { JOBCOACH_MAX_SOURCE_BYTES: String(2 * statSync(csv).size) });
  const seconds = await secondsToAccepted(gateway.address, csv, request.given);
  note(`${CSV_ROWS} rows of an export, pseudonymised, until they count`, csv, seconds, gateway.cost());
  await gateway.stop();
}

async function measureFacts() {
  const facts = join(folder, "facts.ndjson");
  await writeTrajectoryFacts(facts, TRAJECTORIES);
  const copied = await secondsToCopy(postgres.url, facts);
  note(`bare COPY of ${TRAJECTORIES} trajectories as facts`, facts, copied);
  const { gateway, url } = await startOn("bench_facts");
  const seconds = await secondsToAccepted(gateway.address, facts);
  const cost = { ...gateway.cost(), ofBareCopy: round(seconds / copied) };
  note(`${TRAJECTORIES} trajectories as facts, until they count`, facts, seconds, cost);
  const small = join(folder, "small.ndjson");
  await writeTrajectoryFacts(small, 2000, USUAL_MUNICIPALITY);
  await secondsToAccepted(gateway.address, small);
  const releaseRows = await fillRelease(url, gateway.address, HALF_YEARS, ALL_MUNICIPALITIES, USUAL_MUNICIPALITY);
  const milliseconds = await reportTimes(gateway, REQUESTS);
  console.log(releaseRows, milliseconds);
  await gateway.stop();
  return { rows: releaseRows, requests: REQUESTS, milliseconds };
}

try {
  await measureSource();
  const publishedReports = await measureFacts();
  const report = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version, load },
    server: SERVER,
    budget: BUDGET,
    deliveries: rows,
    publishedReports,
  };
  writeFileSync("bench/results/gateway.json", `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await gateway?.stop();
  postgres.stop();
  rmSync(folder, { recursive: true });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
