import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Tally } from "@jobcoach/outcomes";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Puts tallies into the database of a gateway, as if what municipalities delivered had been counted. */
export async function storeTallies(connectionString: string, tallies: Iterable<Tally>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("alter table tally no force row level security");
  const columns = "municipality, indicator, definition_version, hours_mode, grantor, cohort, stratum, tally";
  await pipeline(Readable.from(linesOf(tallies)), client.query(copyFrom(`copy tally (${columns}) from stdin`)));
  await client.query("alter table tally force row level security");
  await client.query("vacuum analyze tally");
  await client.end();
}

const LINES_PER_PIECE = 2000;

function* linesOf(tallies: Iterable<Tally>): Generator<string> {
  let lines: string[] = [];
  for (const tally of tallies) {
    const { municipality, indicator, definitionVersion, hoursMode = "", grantor, cohort, stratum } = tally;
    const text = JSON.stringify(tally).replaceAll("\\", "\\\\");
    lines.push([municipality, indicator, definitionVersion, hoursMode, grantor, cohort, stratum, text].join("\t"));
    if (lines.length < LINES_PER_PIECE) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join("\n")}\n`;
}
