import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
import { allAdapters } from "../adapters.ts";
import { createApp } from "../app.ts";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPglite } from "../db/pglite.ts";
import { openPostgres } from "../db/postgres.ts";
import type { Settings } from "../env.ts";
import { isLoopback } from "../http/is-local.ts";
import { createKeys } from "../keys.ts";
import { refreshTallies } from "../outcomes/refresh-tallies.ts";
import { uuidV7 } from "../uuid-v7.ts";
import { type FolderLock, lockFolder, type Processes } from "./folder-lock.ts";
import { prepareSpoolFolder } from "./spool-folder.ts";
import type { StartFailure } from "./start-failures.ts";

export interface RunningGateway {
  readonly address: string;
  /** Finishes the requests at hand, closes the database and gives the folder back. */
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
  if (!isWritable(dataFolder)) return { ok: false, failure: "folder-unwritable" };
  const lock = databaseUrl === undefined ? lockFolder(dataFolder, processes) : NO_LOCK;
  if (lock === undefined) return { ok: false, failure: "folder-in-use" };
  let handle: RequestListener = sayNotYet;
  const server = createServer(LIMITS, (request, response) => handle(request, response));
  const failure = await listen(server, settings);
  const database = failure === undefined ? await openDatabase(settings, log) : undefined;
  if (database === undefined) {
    if (failure === undefined) await closeServer(server);
    lock.release();
    return {
      ok: false,
      failure: failure ?? (databaseUrl === undefined ? "database-unreadable" : "database-unreachable"),
    };
  }
  const app = createApp({
    ...settings,
    database,
    log,
    adapters: allAdapters(),
    spoolFolder: prepareSpoolFolder(dataFolder, processes),
    listensOnLoopback: isLoopback(settings.host),
    keyOf: createKeys(join(dataFolder, "keys")),
    now: () => new Date(),
    newId: () => uuidV7(new Date()),
  });
  handle = getRequestListener(app.fetch);
  return {
    ok: true,
    gateway: {
      address: addressOf(server, settings.host),
      async stop() {
        await closeServer(server);
        await database.destroy();
        lock.release();
      },
    },
  };
}

const LIMITS = { headersTimeout: 15_000, requestTimeout: 600_000 };

const sayNotYet: RequestListener = (_, response) => response.writeHead(503, { "retry-after": "2" }).end();

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

async function openDatabase({ databaseUrl, dataFolder }: Settings, log: Logger): Promise<Database | undefined> {
  let database: Database | undefined;
  try {
    database = databaseOn(
      databaseUrl === undefined
        ? await openPglite(join(dataFolder, "database"))
        : openPostgres(databaseUrl, ({ name }) => log.error({ error: name, at: "database connection" })),
    );
    await migrate(database, () => new Date());
    await refreshTallies(database);
    return database;
  } catch (error) {
    const { name, code } = error as Error & { code?: string };
    log.error({ error: name, code, at: "opening the database" });
    await database?.destroy();
    return undefined;
  }
}

function listen(server: Server, { host, port }: Settings): Promise<StartFailure | undefined> {
  return new Promise((resolve) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) =>
      resolve(code === "EADDRINUSE" ? "port-busy" : "address-unusable"),
    );
    server.listen(port, host, () => resolve(undefined));
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

const GRACE_MS = 10_000;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
