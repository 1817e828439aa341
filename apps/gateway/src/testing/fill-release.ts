import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/**
 * Lets a gateway make a release of what was delivered, and then gives every municipality that did not deliver the rows of `like` in
 * its pooled cohort, for each half-year and all of them together, and a hidden part for each row. Gives the number of rows.
 */
export async function fillRelease(
  connectionString: string,
  address: string,
  halfYears: readonly string[],
  municipalities: readonly string[],
  like: string,
): Promise<number> {
  await fetch(`${address}/v1/releases`, { method: "POST" });
  const client = new Client({ connectionString });
  await client.connect();
  while ((await client.query("select 1 from release")).rowCount === 0) await sleep(200);
  for (const table of TABLES) await client.query(`alter table ${table} no force row level security`);
  await client.query(FILL_ROWS, [[...halfYears, "pooled"], municipalities, like]);
  await client.query(FILL_HIDDEN);
  const { rows } = await client.query(FILL_HEAD, [municipalities]);
  for (const table of TABLES) await client.query(`alter table ${table} force row level security`);
  for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
  await client.end();
  return rows[0].row_count;
}

const TABLES = ["release_row", "release_hidden"];

const FILL_ROWS = `
  insert into release_row (release, seq, indicator, cohort, municipality, hours_mode, is_part, figure)
  select release, (select max(seq) from release_row) + row_number() over (order by seq, code, cohort_), indicator, cohort_, code,
    hours_mode, is_part,
    (figure::jsonb || jsonb_build_object('municipality', code, 'cohort', cohort_))::text::json
  from release_row, unnest($1::text[]) as cohort_, unnest($2::text[]) as code
  where municipality = $3 and cohort = 'pooled'
    and code not in (select municipality from release_row where municipality like 'GM%')`;

const FILL_HIDDEN = `
  insert into release_hidden (release, seq, indicator, cohort, municipality, part, entry)
  select release, 1000000 + seq, indicator, cohort, municipality, 'split', json_build_object('indicator', indicator,
    'definitionVersion', figure ->> 'definitionVersion', 'municipality', municipality, 'cohort', cohort, 'part', 'split')
  from release_row`;

const FILL_HEAD = `
  update release set row_count = (select count(*)::int from release_row), fingerprint = 'filled',
    release = release || jsonb_build_object('municipalities', (
      select jsonb_agg(jsonb_build_object('code', code, 'name', code, 'observedUntil', '2026-06-30'))
      from unnest($1::text[]) as code))
  returning row_count`;
