import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { accessOf } from "../access/access.ts";
import { readClientKey } from "../access/issuer/client-key.ts";
import { allAdapters } from "../adapters.ts";
import { createApp } from "../app.ts";
import type { Database } from "../db/database.ts";
import { openDatabase } from "../db/open-database.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { Settings } from "../env.ts";
import { isLoopback } from "../http/is-local.ts";
import { createKeys } from "../keys.ts";
import { createMetrics } from "../observability/metrics.ts";
import { type MetricsServer, serveMetrics } from "../observability/metrics-server.ts";
import { refreshTallies } from "../outcomes/refresh-tallies.ts";
import { openReceiptKey } from "../receipts/receipt-key-file.ts";
import { uuidV7 } from "../uuid-v7.ts";
import { createWorkQueue } from "../work/work-queue.ts";
import { allWorks } from "../works.ts";
import { type FolderLock, lockFolder, type Processes } from "./folder-lock.ts";
import { keepHouse } from "./housekeeping.ts";
import { createHttpServer } from "./http-server.ts";
import { prepareSpoolFolder } from "./spool-folder.ts";
import type { StartFailure } from "./start-failures.ts";
import { createStartingApp } from "./starting-app.ts";

export interface RunningGateway {
  readonly address: string;
  /** Finishes the requests at hand, for a while, closes the database and gives the folder back. */
  stop(): Promise<void>;
}

export type Started =
  | { readonly ok: true; readonly gateway: RunningGateway }
  | { readonly ok: false; readonly failure: StartFailure };

/**
 * Starts the gateway: folder, address, database, in that order, so that a busy address costs nothing. What was opened is
 * closed again when a later step fails.
 */
export async function startGateway(settings: Settings, processes: Processes, log: Logger): Promise<Started> {
  const { dataFolder, databaseUrl } = settings;
  const { clientKeyFile } = settings.access.issuer ?? {};
  const clientKey = clientKeyFile === undefined ? undefined : readClientKey(clientKeyFile);
  if (clientKeyFile !== undefined && clientKey === undefined) return { ok: false, failure: "client-key-unreadable" };
  if (!isWritable(dataFolder)) return { ok: false, failure: "folder-unwritable" };
  const receiptKey = await openReceiptKey(settings);
  if (receiptKey === undefined) return { ok: false, failure: "receipt-key-unreadable" };
  const lock = databaseUrl === undefined ? lockFolder(dataFolder, processes) : NO_LOCK;
  if (lock === undefined) return { ok: false, failure: "folder-in-use" };
  const server = createHttpServer(createStartingApp().fetch);
  const failure = await server.listen(settings);
  const opened = failure === undefined ? await openDatabase(settings, log) : ({ ok: false, failure } as const);
  if (!opened.ok) {
    if (failure === undefined) await server.close();
    lock.release();
    return opened;
  }
  const { database } = opened;
  const work = createWorkQueue(database, { log });
  const metrics = settings.metrics === undefined ? undefined : createMetrics(database);
  let isStopping = false;
  const deps: AppDependencies = {
    ...settings,
    metrics,
    work,
    access: accessOf(settings.access, server.address(), clientKey),
    database,
    log,
    adapters: allAdapters(),
    spoolFolder: prepareSpoolFolder(dataFolder, processes),
    listensOnLoopback: isLoopback(settings.host),
    receiptKey: () => receiptKey,
    keyOf: createKeys(join(dataFolder, "keys")),
    isStopping: () => isStopping,
    now: () => new Date(),
    newId: () => uuidV7(new Date()),
  };
  let metricsServer: MetricsServer | undefined;
  try {
    if (metrics !== undefined && settings.metrics !== undefined)
      metricsServer = await serveMetrics(metrics, settings.metrics);
    await refreshTallies(database);
    await work.start(allWorks(deps));
  } catch (error) {
    const { name, code } = error as Error & { code?: string };
    log.error({ error: name, code, at: "beginning to work" });
    await metricsServer?.stop();
    await server.close();
    await work.stop();
    if (await isClosedInTime(database)) lock.release();
    if (code === "EADDRINUSE") return { ok: false, failure: "metrics-port-busy" };
    return { ok: false, failure: databaseUrl === undefined ? "database-unreadable" : "database-unreachable" };
  }
  server.serve(createApp(deps).fetch);
  const stopKeepingHouse = keepHouse(deps);
  return {
    ok: true,
    gateway: {
      address: server.address(),
      async stop() {
        isStopping = true;
        stopKeepingHouse();
        await server.close();
        await work.stop();
        await metricsServer?.stop();
        // A lock that is not given back is taken over when this process is gone.
        if (await isClosedInTime(database)) lock.release();
      },
    },
  };
}

/** For work that nobody waits for any more; what it has not stored by then, the database undoes. */
const GRACE_MS = 5_000;

async function isClosedInTime(database: Database): Promise<boolean> {
  const waiting = new AbortController();
  const closed = database.destroy().then(() => true);
  const late = sleep(GRACE_MS, false, { signal: waiting.signal }).catch(() => false);
  const isClosed = await Promise.race([closed, late]);
  waiting.abort();
  return isClosed;
}

const NO_LOCK: FolderLock = { release: () => undefined };

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
