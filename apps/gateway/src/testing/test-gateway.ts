import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeReceiptKey, type Submission } from "@jobcoach/contract";
import { sql } from "kysely";
import { pino } from "pino";
import { allAdapters } from "../adapters.ts";
import { createApp } from "../app.ts";
import type { Database } from "../db/database.ts";
import type { AppDependencies } from "../dependencies.ts";
import { createKeys } from "../keys.ts";
import { uuidV7 } from "../uuid-v7.ts";
import { allWorks } from "../works.ts";
import { asOwnerOfAll } from "./as-owner-of-all.ts";
import { createImmediateWork } from "./immediate-work.ts";

/** The real app on a real database, with its log kept in memory. */
export interface TestGateway {
  readonly folder: string;
  readonly database: Database;
  readonly logged: readonly string[];
  readonly deps: AppDependencies;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** For a server of the test. */
  handle(request: Request): Response | Promise<Response>;
  deliver(file: Blob, form?: Readonly<Record<string, string>>): Promise<{ status: number; submission: Submission }>;
  remove(): Promise<void>;
}

export function createTestGateway(database: Database, over: Partial<AppDependencies> = {}): TestGateway {
  const folder = mkdtempSync(join(tmpdir(), "gateway-"));
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => logged.push(line) });
  const work = over.work ?? createImmediateWork(database);
  const deps: AppDependencies = {
    database,
    work,
    adapters: allAdapters(),
    mode: "pseudonymise",
    spoolFolder: join(folder, "spool"),
    maxBytes: 100_000_000,
    maxSourceBytes: 64_000_000,
    listensOnLoopback: true,
    log,
    receiptKey: () => TEST_KEY,
    keyOf: createKeys(join(folder, "keys")),
    now: () => new Date("2026-07-13T09:00:00Z"),
    newId: () => uuidV7(new Date()),
    ...over,
  };
  const app = createApp(deps);
  const ready = work.start(allWorks(deps));
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has("host")) headers.set("host", "localhost");
    await ready;
    return app.request(`http://localhost${path}`, { ...init, headers });
  };
  return {
    folder,
    database,
    logged,
    deps,
    request,
    handle: (incoming) => app.fetch(incoming),
    async deliver(file, form = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(form)) body.set(name, value);
      body.set("file", file, `${randomUUID()}.csv`);
      const response = await request("/v1/submissions", { method: "POST", body });
      return { status: response.status, submission: (await response.json()) as Submission };
    },
    async remove() {
      await ready;
      await work.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Made once: every test gateway signs with it. */
const TEST_KEY = makeReceiptKey();

export const TABLES = [
  "submission",
  "submission_directory",
  "submission_finding",
  "fact_run",
  "waiting_fact_run",
  "fact_staging",
  "confirmed_warning",
  "confirmation_secret",
  "idempotency_key",
  "idempotency_answer",
  "receipt",
  "delivered_tally",
  "receipt_key",
  "processing_log",
  "audit_log",
  "tombstone",
  "tombstone_secret",
  "person_deletion",
  "tally",
  "registration",
  "release",
  "release_row",
  "release_hidden",
  "release_comparison",
] as const;

/** Empties all tables, so that tests can share a database. */
export const emptyTables = (database: Database) => sql.raw(`truncate ${TABLES.join(", ")} cascade`).execute(database);

/** How many rows a table has. */
export async function countRows(database: Database, table: (typeof TABLES)[number]): Promise<number> {
  const { rows } = await asOwnerOfAll(database, (transaction) =>
    sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(transaction),
  );
  return rows[0]?.n ?? Number.NaN;
}

/** Everything in the tables as text. */
export async function dumpTables(database: Database): Promise<string> {
  const texts: string[] = [];
  for (const table of TABLES) {
    const { rows } = await asOwnerOfAll(database, (transaction) =>
      sql<{ line: string }>`select t::text as line from ${sql.table(table)} t`.execute(transaction),
    );
    texts.push(...rows.map((row) => row.line));
  }
  return texts.join("\n");
}
