import type { PartialMetadata } from "@jobcoach/core";
import { type Adapter, defineAdapter, type ReadContext } from "../contract/adapter.ts";
import { detectTable } from "./detection/detect-table.ts";
import type { Profile } from "./profile/profile.ts";
import { readDelimitedTable } from "./reading/read-delimited-table.ts";
import { readWorkbookTables } from "./reading/read-workbook-tables.ts";
import { cellOf } from "./record/cell-of.ts";
import { mapRecord } from "./record/map-record.ts";
import type { TabularRecord } from "./record/tabular-record.ts";

/** An adapter that knows its source by a profile. */
export interface TabularAdapter extends Adapter {
  readonly profile: Profile;
}

/** The profile of an adapter, where it has one. */
export const profileOf = (adapter: Adapter): Profile | undefined =>
  "profile" in adapter ? (adapter as TabularAdapter).profile : undefined;

/** The adapter of a tabular source: everything it knows of the source stands in the profile. */
export function tabularAdapter(profile: Profile): TabularAdapter {
  const { id, title, version, source, stream } = profile;
  const adapter = defineAdapter<TabularRecord>({
    id,
    format: { title, version, source, stream },
    coverage: "delivery",
    detect: (sample) => detectTable(sample, profile),
    read(file, context) {
      context.declare(metadataOf(profile));
      return readTables(file, asDeclared(profile, context), context);
    },
    map: (raw, context) => mapRecord(raw, profile, context),
    placeOf: ({ table, line }, fact, field) => cellOf(table, line, fact, field),
  });
  return { ...adapter, profile };
}

/** The profile with the decimal mark that was given for this file. */
const asDeclared = (profile: Profile, { decimalMark = profile.decimalMark }: ReadContext): Profile => ({
  ...profile,
  decimalMark,
});

const readTables = (file: Blob, profile: Profile, context: ReadContext) =>
  profile.container.kind === "workbook"
    ? readWorkbookTables(file, profile, context)
    : readDelimitedTable(file, profile, context);

function metadataOf({ municipality, grantor, hoursMode }: Profile): PartialMetadata {
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(grantor === undefined ? {} : { grantor }),
    ...(hoursMode === undefined ? {} : { hoursMode }),
  };
}
