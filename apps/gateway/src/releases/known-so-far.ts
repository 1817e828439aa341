import { POOLED } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import type { GroupJob } from "./make-group.ts";
import type { Versioned } from "./release-version.ts";

interface EarlierRelease extends Versioned {
  readonly number: number;
  /** SHA-256 of what it was made from. */
  readonly content: string;
}

/** What the next release is made beside: all earlier ones, withdrawn ones too, because what was published stays known. */
export interface Knowledge {
  readonly last: EarlierRelease | undefined;
  /** The last one that stands. */
  readonly standing: EarlierRelease | undefined;
  /** What the withdrawn ones were made from. */
  readonly withdrawn: ReadonlySet<string>;
  /** Whether the last release says nothing of other indicators than these. */
  isOnlyAbout(indicators: readonly string[]): Promise<boolean>;
  /** What is known about some indicators. */
  about(indicators: readonly string[]): Promise<Omit<GroupJob, "tallies">>;
}

export async function knownSoFar(transaction: DatabaseTransaction): Promise<Knowledge> {
  const releases = await releasesIn(transaction);
  const [last] = releases;
  const registrations = (await transaction.selectFrom("registration").select("registration").execute()).map(
    (row) => row.registration,
  );
  return {
    last,
    standing: releases.find(({ isWithdrawn }) => !isWithdrawn),
    withdrawn: new Set(releases.flatMap(({ isWithdrawn, content }) => (isWithdrawn ? [content] : []))),
    async isOnlyAbout(indicators) {
      const other = await transaction
        .selectFrom("release_row")
        .select("seq")
        .where("release", "=", last?.number ?? 0)
        .where(sql<boolean>`indicator <> all (${[...indicators]}::text[])`)
        .limit(1)
        .executeTakeFirst();
      return other === undefined;
    },
    async about(indicators) {
      const earlier = [];
      for (const { number } of [...releases].reverse())
        earlier.push({
          rows: await rowsOf(transaction, number, indicators),
          comparisons: await comparisonsOf(transaction, number, indicators),
        });
      return { earlier, registrations };
    },
  };
}

/** The newest first. */
async function releasesIn(transaction: DatabaseTransaction) {
  const rows = await transaction
    .selectFrom("release")
    .leftJoin("release_withdrawal", "release_withdrawal.release", "release.number")
    .select(["release.number", "release.content_sha256 as content", "release.version", "release.basis"])
    .select("release_withdrawal.release as withdrawn")
    .orderBy("release.number", "desc")
    .execute();
  return rows.map(({ withdrawn, ...row }) => ({ ...row, isWithdrawn: withdrawn !== null }));
}

const ROWS_PER_PIECE = 2000;

/** Rows of a release as JSON lines, read in pieces so that others are answered in between. */
async function rowsOf(transaction: DatabaseTransaction, release: number, indicators: readonly string[]) {
  const pieces: string[] = [];
  for (let after = 0; ; ) {
    const rows = await transaction
      .selectFrom("release_row")
      .select(["seq", sql<string>`figure::text`.as("line")])
      .where("release", "=", release)
      .where("indicator", "in", [...indicators])
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(ROWS_PER_PIECE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return pieces;
    pieces.push(rows.map(({ line }) => line).join("\n"));
    after = last.seq;
  }
}

/** What a release said of all half-years together, as JSON lines. */
async function comparisonsOf(transaction: DatabaseTransaction, release: number, indicators: readonly string[]) {
  const rows = await transaction
    .selectFrom("release_comparison")
    .select(sql<string>`comparison::text`.as("line"))
    .where("release", "=", release)
    .where("cohort", "=", POOLED)
    .where("indicator", "in", [...indicators])
    .execute();
  return rows.map(({ line }) => line);
}
