import { Client } from "pg";

/** Makes an empty database on the server in DATABASE_URL and gives its address; fails loudly when no server is named. */
export async function createDatabase(name: string): Promise<string> {
  const server = process.env.DATABASE_URL;
  if (server === undefined) throw new Error("Set DATABASE_URL to a PostgreSQL server for the database tests.");
  const database = `jobcoach_test_${name}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${database} with (force)`);
  await client.query(`create database ${database}`);
  await client.end();
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}
