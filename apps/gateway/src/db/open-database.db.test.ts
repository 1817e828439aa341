import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { Client } from "pg";
import { pino } from "pino";
import { expect, test } from "vitest";
import { factsFile } from "../testing/facts-file.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { releaseNow } from "../testing/release-now.ts";
import { createTestGateway } from "../testing/test-gateway.ts";
import { openDatabase } from "./open-database.ts";

const open = (databaseUrl: string, migrationUrl?: string) =>
  openDatabase({ databaseUrl, migrationUrl, dataFolder: "" }, pino({ level: "silent" }));

async function failureOf(databaseUrl: string, migrationUrl?: string) {
  const opened = await open(databaseUrl, migrationUrl);
  if (opened.ok) await opened.database.destroy();
  return opened.ok ? undefined : opened.failure;
}

async function say(address: string, ...statements: readonly string[]) {
  const client = new Client({ connectionString: address });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** A login that owns nothing, made by the owner of a database, and the address with it. */
async function loginBeside(address: string, name: string): Promise<string> {
  const password = randomBytes(16).toString("hex");
  await say(address, `drop role if exists ${name}`, `create role ${name} login noinherit password '${password}'`);
  return as(address, name, password);
}

function as(address: string, name: string, password = ""): string {
  const other = new URL(address);
  [other.username, other.password] = [name, password];
  return other.href;
}

test("with a login of its own the gateway does all it does, and owns nothing", async () => {
  const owner = await createDatabase("two_logins");
  const opened = await open(await loginBeside(owner, "jobcoach_test_login"), owner);
  if (!opened.ok) throw new Error(opened.failure);
  const { database } = opened;
  const gateway = createTestGateway(database);
  expect((await gateway.deliver(factsFile({ trajectories: 30 }))).submission.state).toBe("accepted");
  const list = await (await gateway.request("/v1/municipalities")).json();
  expect(list.items, gateway.logged.join("")).toMatchObject([{ code: "GM0200", submissionsInForce: 1 }]);
  expect((await gateway.request("/v1/municipalities/GM0200/outcomes")).status).toBe(200);
  expect(await releaseNow(database, () => new Date())).toMatchObject({ state: "made" });
  for (const statement of [
    "create table mine (a int)",
    "alter table tally no force row level security",
    "select * from tally",
  ])
    await expect(sql.raw(statement).execute(database), statement).rejects.toThrow(/permission denied|owner/);
  await gateway.remove();
  await database.destroy();
});

test("a login that passes row security by is refused", async () => {
  const owner = await createDatabase("mighty");
  expect(await failureOf(as(owner, "postgres"))).toBe("database-login-too-mighty");
});

test("the owner of the tables is no login beside itself", async () => {
  const owner = await createDatabase("one_login");
  expect(await failureOf(owner)).toBeUndefined();
  expect(await failureOf(owner, owner)).toBe("database-login-too-mighty");
});

test("a database that loses what was answered is refused", async () => {
  const owner = await createDatabase("not_durable");
  await say(owner, "alter database jobcoach_test_not_durable set synchronous_commit = off");
  expect(await failureOf(owner)).toBe("database-not-durable");
});

test("a database of which a table lost its protection is refused", async () => {
  const owner = await createDatabase("unprotected");
  expect(await failureOf(owner)).toBeUndefined();
  await say(owner, "alter table tally no force row level security");
  expect(await failureOf(owner)).toBe("database-unprotected");
});

test("an owner that may neither make nor take the roles is told what an administrator has to do", async () => {
  const owner = await createDatabase("no_roles");
  const plain = await loginBeside(owner, "jobcoach_test_plain");
  await say(owner, "alter schema public owner to current_user", "grant create on schema public to jobcoach_test_plain");
  expect(await failureOf(plain)).toBe("database-roles-missing");
});

test("a server that is not there is unreachable", async () => {
  expect(await failureOf("postgres://nobody@127.0.0.1:9/nothing")).toBe("database-unreachable");
});
