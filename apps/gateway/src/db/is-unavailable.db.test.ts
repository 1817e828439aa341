import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase } from "../testing/postgres-server.ts";
import { createTestGateway } from "../testing/test-gateway.ts";
import { type Database, databaseOn } from "./database.ts";
import { isUnavailable } from "./is-unavailable.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { asPublic } from "./tenant.ts";

describe("a database that goes away", () => {
  let address: string;
  let database: Database;
  beforeAll(async () => {
    address = await createDatabase("unavailable");
    database = databaseOn(openPostgres(address, () => undefined));
    await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  });
  afterAll(() => database.destroy());

  const caught = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test("is not there, and comes back", async () => {
    const killed = await caught(sql`select pg_terminate_backend(pg_backend_pid())`.execute(database));
    expect(isUnavailable(killed)).toBe(true);
    await expect(sql`select 1`.execute(database)).resolves.toBeDefined();
  });

  test("is full", async () => {
    const full = databaseOn(openPostgres(address, () => undefined, { connections: 1, patienceMs: 100 }));
    const holding = full.connection().execute(() => caught(sql`select 1`.execute(full)));
    expect(isUnavailable(await holding)).toBe(true);
    await full.destroy();
  });

  test("a fault in a statement is no such thing", async () => {
    for (const statement of ["select 1 / 0", "select * from nothing"])
      expect(isUnavailable(await caught(sql.raw(statement).execute(database))), statement).toBe(false);
  });

  test("has a minute for a question that anybody may ask, and what is broken off keeps its connection", async () => {
    const limit = () => sql<{ statement_timeout: string }>`show statement_timeout`;
    const { rows } = await asPublic(database, (transaction) => limit().execute(transaction));
    expect(rows).toEqual([{ statement_timeout: "1min" }]);
    expect((await limit().execute(database)).rows).not.toEqual(rows);
    const late = asPublic(database, async (transaction) => {
      await sql`set local statement_timeout = 5`.execute(transaction);
      await sql`select pg_sleep(1)`.execute(transaction);
    });
    expect(isUnavailable(await caught(late))).toBe(true);
    const one = databaseOn(openPostgres(address, () => undefined, { connections: 1 }));
    const connection = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one)).rows;
    const before = await connection();
    await caught(sql`select pg_cancel_backend(pg_backend_pid()), pg_sleep(1)`.execute(one));
    expect(await connection()).toEqual(before);
    await one.destroy();
  });

  test("is told as 503 with when to try again", async () => {
    const away = databaseOn(openPostgres("postgres://nobody@127.0.0.1:9/nothing", () => undefined));
    const gateway = createTestGateway(database, { database: away });
    const refused = await gateway.request("/v1/municipalities");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
    await gateway.remove();
    await away.destroy();
  });

  test("takes no process along when it cuts every connection, and the next request is answered", async () => {
    const gateway = createTestGateway(database);
    const ask = async () => (await gateway.request("/v1/municipalities")).status;
    expect(await ask()).toBe(200);
    const cutOff = sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
    `.execute(database);
    await Promise.all([cutOff, ...Array.from({ length: 8 }, ask)]);
    expect(await ask()).toBe(200);
    await gateway.remove();
  });
});
