import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/**
 * Lets a gateway make a release of what was delivered, and then gives it as many rows as there are half-years and municipalities:
 * each row of the pooled cohort of one municipality, for each of them. Gives the number of rows.
 */
export async function fillRelease(
  connectionString: string,
  address: string,
  halfYears: readonly string[],
  municipalities: readonly string[],
): Promise<number> {
  await fetch(`${address}/v1/releases`, { method: "POST" });
  const client = new Client({ connectionString });
  await client.connect();
  while ((await client.query("select 1 from release")).rowCount === 0) await sleep(200);
  await client.query("alter table release_row no force row level security");
  const { rowCount } = await client.query(
    `insert into release_row (release, seq, indicator, cohort, municipality, figure)
     select release, (select max(seq) from release_row) + row_number() over (), indicator, half_year, code,
       (figure::jsonb || jsonb_build_object('municipality', code, 'cohort', half_year))::text::json
     from release_row, unnest($1::text[]) as half_year, unnest($2::text[]) as code
     where municipality like 'GM%' and cohort = 'pooled'`,
    [halfYears, municipalities],
  );
  await client.query("alter table release_row force row level security");
  await client.query("analyze release_row");
  await client.end();
  return rowCount ?? 0;
}
