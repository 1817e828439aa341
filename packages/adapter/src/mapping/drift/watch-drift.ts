import type { Adapter, RawRecord, ReadContext } from "../../contract/adapter.ts";
import type { Profile } from "../../tabular/profile/profile.ts";
import { profileOf, tabularAdapter } from "../../tabular/tabular-adapter.ts";
import { profileFile } from "../columns/profile-file.ts";
import { type Change, isHarmless } from "./change.ts";
import { driftFinding } from "./drift-finding.ts";
import { findDrift } from "./find-drift.ts";

/** Enough to see what a column holds; a change of layout does not hide in the rows after it. */
const ROWS_SEEN = 2_000;

/**
 * The adapter, but a file whose layout changed since its profile was made gives one finding that says what changed, and no
 * rows; nothing is guessed or applied. New columns alone are a notice and the rows are read without them. An adapter without
 * a profile is given back as it is. `base` is what the sender calls the profile; its id where absent.
 */
export function watchDrift(adapter: Adapter, base?: string): Adapter {
  const profile = profileOf(adapter);
  if (profile === undefined) return adapter;
  return { ...adapter, read: (file, context) => readWatched(file, context, adapter, profile, base) };
}

/** What differs between a file and a profile; nothing for a file that is no table. */
export async function driftOf(
  file: Blob,
  profile: Profile,
  decimalMark?: ReadContext["decimalMark"],
): Promise<readonly Change[]> {
  const headers = profile.tables.flatMap(({ columns }) => columns.map(({ header }) => header));
  const seen = await profileFile(file, { rows: ROWS_SEEN, headers });
  return seen === undefined ? [] : findDrift(seen, profile, decimalMark);
}

async function* readWatched(
  file: Blob,
  context: ReadContext,
  adapter: Adapter,
  profile: Profile,
  base = profile.id,
): AsyncGenerator<readonly RawRecord[]> {
  const changes = await driftOf(file, profile, context.decimalMark);
  const relevant = changes.filter((change) => !isGiven(change, context));
  const finding = driftFinding(relevant, profile, base);
  if (finding !== undefined) context.onFinding(finding);
  if (relevant.some((change) => !isHarmless(change))) return;
  const added = relevant.filter((change) => change.kind === "added");
  yield* added.length === 0
    ? adapter.read(file, context)
    : tabularAdapter(withoutAdded(profile, added)).read(file, context);
}

/** A column that is gone but that the sender makes up for: the last day of the delivery. */
const isGiven = (change: Change, { given }: ReadContext) =>
  change.kind === "dropped" && change.column.slot === "delivery.observedUntil" && given.observedUntil !== undefined;

/** The profile with the new columns as columns that are known and never read. */
function withoutAdded(profile: Profile, added: readonly (Change & { readonly kind: "added" })[]): Profile {
  const tables = profile.tables.map((table) => {
    const own = added.filter(({ sheet }) => sheet === table.sheet);
    const strange = own.map(({ column }) => ({ header: column.header, slot: "not-imported" as const }));
    return { ...table, columns: [...table.columns, ...strange] };
  });
  return { ...profile, tables };
}
