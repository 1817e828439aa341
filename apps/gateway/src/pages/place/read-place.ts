import type { ReleaseRow } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { asPublic } from "../../db/tenant.ts";
import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { ALL, type PlaceChoice } from "./place-choice.ts";
import type { Place } from "./place-model.ts";

/** What a page asks of a release. */
export interface Asked {
  /** The first decides which cohorts can be chosen. */
  readonly indicators: readonly [string, ...string[]];
}

/** What the last release says of a place: nothing before the first release, "not-found" for a place that takes no part. */
export async function readPlace(
  { database }: AppDependencies,
  { indicators }: Asked,
  choice: PlaceChoice,
): Promise<Place | "not-found" | undefined> {
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const { municipality } = choice;
  const isKnown = municipality === ALL || release.municipalities.some(({ code }) => code === municipality);
  if (!isKnown) return "not-found";
  const { number } = release;
  const [rows, cohorts] = await Promise.all([
    findPlaceRows(database, number, indicators, choice),
    findPlaceCohorts(database, number, indicators[0], municipality),
  ]);
  return { release, choice, cohorts, rows };
}

const findPlaceRows = (
  database: Database,
  release: number,
  indicators: readonly string[],
  { municipality, cohort }: PlaceChoice,
): Promise<readonly ReleaseRow[]> =>
  asPublic(database, async (transaction) => {
    const { rows } = await sql<{ figure: ReleaseRow }>`
      select figure from release_row
      where release = ${release} and indicator = any (${[...indicators]}::text[])
        and municipality = any (${[...new Set([municipality, ALL])]}::text[]) and cohort = ${cohort}
        and (not is_part or figure ->> 'stratum' is null)
      order by seq
    `.execute(transaction);
    return rows.map(({ figure }) => figure);
  });

/** Half-years from old to new, then years, then what takes several together. */
const findPlaceCohorts = (
  database: Database,
  release: number,
  indicator: string,
  municipality: string,
): Promise<readonly string[]> =>
  asPublic(database, async (transaction) => {
    const { rows } = await sql<{ cohort: string }>`
      select distinct cohort from release_row
      where release = ${release} and indicator = ${indicator} and municipality = ${municipality}
    `.execute(transaction);
    return rows.map(({ cohort }) => cohort).sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  });

const rankOf = (cohort: string) => (/^\d{4}H[12]$/.test(cohort) ? 0 : /^\d{4}$/.test(cohort) ? 1 : 2);
