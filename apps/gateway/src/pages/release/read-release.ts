import { headlineIndicators, type LedgerEntry, type ReleaseRow } from "@jobcoach/outcomes";
import type { Database } from "../../db/database.ts";
import { definitionChanges } from "../../releases/changes-between.ts";
import { findKnownRelease, type KnownRelease } from "../../releases/find-releases.ts";
import { findPooled } from "../../releases/find-rows.ts";
import { type ChangedFigures, findChangedFigures, findHiddenParts, findNumberBefore } from "./find-changes.ts";

/** A release with what is different from the one before it that stands. */
export interface ReleaseView {
  readonly known: KnownRelease;
  readonly hidden: readonly { readonly part: LedgerEntry["part"]; readonly count: number }[];
  /** The headline figures of all municipalities together. */
  readonly headline: readonly ReleaseRow[];
  readonly since: Since | undefined;
}

interface Since {
  readonly before: KnownRelease;
  readonly headline: readonly ReleaseRow[];
  readonly figures: readonly ChangedFigures[];
  readonly definitions: ReturnType<typeof definitionChanges>;
}

/** Reads a release for its page; what was withdrawn is not compared with anything. */
export async function readRelease(database: Database, number: number): Promise<ReleaseView | undefined> {
  const known = await findKnownRelease(database, number);
  if (known === undefined) return undefined;
  if (known.withdrawal !== undefined) return { known, hidden: [], headline: [], since: undefined };
  const [hidden, headline, since] = [
    await findHiddenParts(database, number),
    await findHeadline(database, number),
    await readSince(database, known),
  ];
  return { known, hidden, headline, since };
}

async function readSince(database: Database, known: KnownRelease): Promise<Since | undefined> {
  const number = await findNumberBefore(database, known.number);
  const before = number === undefined ? undefined : await findKnownRelease(database, number);
  if (before === undefined) return undefined;
  return {
    before,
    headline: await findHeadline(database, before.number),
    figures: await findChangedFigures(database, before, known),
    definitions: definitionChanges(before.release.definitions, known.release.definitions),
  };
}

async function findHeadline(database: Database, number: number): Promise<readonly ReleaseRow[]> {
  const rows = await findPooled(
    database,
    number,
    headlineIndicators.map(({ id }) => id),
  );
  return rows.filter(({ municipality }) => municipality === "all");
}
