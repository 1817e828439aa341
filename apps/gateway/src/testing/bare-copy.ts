import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Seconds in which the server takes the lines of a file as texts, unlogged and without an index: the least that could be done. */
export async function secondsToCopy(connectionString: string, path: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("create unlogged table bare_copy (line text)");
  const from = performance.now();
  const rows = client.query(
    copyFrom(String.raw`copy bare_copy from stdin with (format csv, delimiter e'\x02', quote e'\x01')`),
  );
  await pipeline(createReadStream(path), rows);
  const seconds = (performance.now() - from) / 1000;
  await client.query("drop table bare_copy");
  await client.end();
  return seconds;
}
