import type { MunicipalityCode } from "@jobcoach/core";
import { ALL, figuresOf, POOLED, type Tally, TOTAL_STRATUM } from "@jobcoach/outcomes";
import type { Database } from "../../db/database.ts";
import { findOwnTallies } from "../../outcomes/find-own-tallies.ts";
import { findRelease, type ReleaseHead } from "../../releases/find-releases.ts";
import { findRows } from "../../releases/find-rows.ts";
import { type OwnSeries, seriesOf } from "./own-series.ts";

/** The figures of a municipality as they are now, beside the release that stands. */
export interface OwnFigures {
  readonly series: readonly OwnSeries[];
  readonly tallies: readonly Tally[];
  /** The last day that the deliveries speak about; `undefined` without any. */
  readonly observedUntil: string | undefined;
  readonly release: ReleaseHead | undefined;
}

/** The own figures of a municipality, of one indicator where it is named. */
export async function readOwnFigures(
  database: Database,
  code: MunicipalityCode,
  indicator?: string,
): Promise<OwnFigures> {
  const tallies = await findOwnTallies(database, code, {
    stratum: TOTAL_STRATUM,
    ...(indicator === undefined ? {} : { indicator }),
  });
  const figures = figuresOf(tallies).filter(({ municipality }) => municipality === code);
  const release = await findRelease(database);
  const published =
    release === undefined
      ? []
      : await findRows(database, release.number, { indicator, municipality: ALL, cohort: POOLED, wholesOnly: true });
  const observed = tallies.map(({ observedUntil }) => observedUntil).sort();
  return { series: seriesOf(figures, published), tallies, observedUntil: observed.at(-1), release };
}
