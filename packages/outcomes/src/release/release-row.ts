import type { PublishedFigure } from "./published-figure.ts";
import type { ReleasePlace, ReleaseRow } from "./release.ts";
import { confidentialityStatuses, observationStatuses } from "./status-codes.ts";

/** A row of a release, with the SDMX codes that go with its status. */
export function rowOf(
  place: ReleasePlace,
  status: ReleaseRow["status"],
  pooled: ReleaseRow["pooled"],
  figure: PublishedFigure | null,
): ReleaseRow {
  const obsStatus = observationStatuses[status].code;
  return { ...place, status, obsStatus, confStatus: confidentialityStatuses[status].code, pooled, figure };
}
