import { setTimeout as sleep } from "node:timers/promises";
import { municipalities } from "@jobcoach/core";
import { Client } from "pg";

const HALF_YEARS = Array.from({ length: 20 }, (_, index) => `${2016 + Math.floor(index / 2)}H${1 + (index % 2)}`);

/**
 * Makes a release of what was delivered, and then its rows as many as ten years of all municipalities have: each row of the
 * pooled cohort of one municipality, for every municipality and half-year. Gives the number of rows.
 */
export async function fillRelease(connectionString: string, address: string): Promise<number> {
  await fetch(`${address}/v1/releases`, { method: "POST" });
  const client = new Client({ connectionString });
  await client.connect();
  while ((await client.query("select 1 from release")).rowCount === 0) await sleep(200);
  await client.query("alter table release_row no force row level security");
  const { rowCount } = await client.query(
    `insert into release_row (release, seq, indicator, cohort, municipality, figure)
     select release, (select max(seq) from release_row) + row_number() over (), indicator, half_year, code,
       figure || jsonb_build_object('municipality', code, 'cohort', half_year)
     from release_row, unnest($1::text[]) as half_year, unnest($2::text[]) as code
     where municipality like 'GM%' and cohort = 'pooled'`,
    [HALF_YEARS, municipalities().map(({ code }) => code)],
  );
  await client.query("alter table release_row force row level security");
  await client.query("analyze release_row");
  await client.end();
  return rowCount ?? 0;
}

/** What people ask of a release, in milliseconds at which 95 of 100 answers are complete. */
export async function reportTimes(address: string, times: number): Promise<Readonly<Record<string, number>>> {
  const codes = municipalities().map(({ code }) => code);
  const any = <Item>(items: readonly Item[], index: number) => items[(index * 7) % items.length] as Item;
  const asked: Readonly<Record<string, (index: number) => string>> = {
    "an indicator in a half-year, all municipalities": (index) =>
      `/v1/outcomes?indicator=retention-26w&cohort=${any(HALF_YEARS, index)}&by=municipality`,
    "an indicator of a municipality, all half-years": (index) =>
      `/v1/outcomes?indicator=retention-26w&municipality=${any(codes, index)}`,
    "all of a municipality, all half-years": (index) => `/v1/outcomes?municipality=${any(codes, index)}`,
    "an indicator, all municipalities and half-years": () => "/v1/outcomes?indicator=retention-26w",
    "the list of releases": () => "/v1/releases",
  };
  const result: Record<string, number> = {};
  for (const [name, pathOf] of Object.entries(asked)) {
    const took: number[] = [];
    for (let index = 0; index < times; index++) {
      const from = performance.now();
      const response = await fetch(`${address}${pathOf(index)}`);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.status} for ${name}`);
      took.push(performance.now() - from);
    }
    took.sort((a, b) => a - b);
    result[name] = Math.round((took[Math.floor(times * 0.95)] ?? Number.NaN) * 10) / 10;
  }
  return result;
}
