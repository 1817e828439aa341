import { createHash } from "node:crypto";
import { findMunicipality } from "@jobcoach/core";
import { compareRelease, makeRelease, type Release, type Tally, tallyKey } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { asReporter } from "../db/tenant.ts";
import { appendAudit, GATEWAY } from "../trail/append-audit.ts";
import { everCompared, insertComparisons } from "./release-comparisons.ts";
import { basisOf, nextVersion, placesOf, type ReleaseBasis } from "./release-version.ts";

/** What came of making a release: a new one, the last one again, or nothing, and why. */
export type NextRelease =
  | { readonly state: "made" | "unchanged"; readonly number: number }
  | { readonly state: "nothing-to-release" | "same-as-withdrawn" };

/** Releases are numbered one after another, so they are made one at a time. */
const RELEASE_LOCK = 720_502;

/** Makes the release that was ordered, and writes down what came of it. An order that was fulfilled before is left alone. */
export async function makeNextRelease(database: Database, now: () => Date, order: string): Promise<void> {
  await asReporter(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(RELEASE_LOCK)})`.execute(transaction);
    const waiting = await transaction
      .selectFrom("release_order")
      .select("id")
      .where("id", "=", order)
      .where("state", "=", "waiting")
      .executeTakeFirst();
    if (waiting === undefined) return;
    const next = await nextIn(transaction, now);
    const release = "number" in next ? next.number : null;
    if (next.state === "made")
      await appendAudit(transaction, "*", {
        ...GATEWAY,
        at: now(),
        action: "release-made",
        object: `release ${release}`,
      });
    await transaction
      .updateTable("release_order")
      .set({ state: next.state, release })
      .where("id", "=", order)
      .execute();
  });
}

/** The next release from the tallies of all municipalities, or the last one when nothing has changed since. */
async function nextIn(transaction: DatabaseTransaction, now: () => Date): Promise<NextRelease> {
  const tallies = (await transaction.selectFrom("tally").select("tally").execute()).map((row) => row.tally);
  if (tallies.length === 0) return { state: "nothing-to-release" };
  const earlier = await earlierIn(transaction);
  const [last] = earlier;
  const shown = await everReleased(transaction);
  const number = (last?.number ?? 0) + 1;
  const before = [...Map.groupBy(shown, ({ release }) => release)].map(([release, own]) => {
    return { release, rows: own.map(({ figure }) => figure) };
  });
  const result = makeRelease({
    number,
    madeAt: now().toISOString(),
    tallies,
    municipalityNames: namesOf(tallies),
    earlier: before,
  });
  if (!result.ok) throw new Error(result.reason);
  const content = contentHash(tallies, result.release);
  const standing = earlier.find(({ withdrawn }) => !withdrawn);
  if (standing?.content_sha256 === content) return { state: "unchanged", number: standing.number };
  if (earlier.some((one) => one.withdrawn && one.content_sha256 === content)) return { state: "same-as-withdrawn" };
  const basis = basisOf(result.release);
  const lastPlaces = placesOf(shown.filter((row) => row.release === last?.number).map(({ figure }) => figure));
  const version = nextVersion(last && { ...last, places: lastPlaces }, {
    basis,
    places: placesOf(result.release.rows),
  });
  await insertRelease(transaction, { ...result, content, version, basis });
  const compared = await everCompared(transaction);
  const comparisons = compareRelease(result.release, {
    tallies,
    registrations: await registrationsIn(transaction),
    earlier: before.map(({ release, rows }) => ({ rows, comparisons: compared.get(release) ?? [] })),
  });
  await insertComparisons(transaction, number, comparisons);
  return { state: "made", number };
}

/** All releases so far, the newest first. */
async function earlierIn(transaction: DatabaseTransaction) {
  const rows = await transaction
    .selectFrom("release")
    .leftJoin("release_withdrawal", "release_withdrawal.release", "release.number")
    .select(["release.number", "release.content_sha256", "release.version", "release.basis"])
    .select("release_withdrawal.release as withdrawn")
    .orderBy("release.number", "desc")
    .execute();
  return rows.map((row) => ({ ...row, withdrawn: row.withdrawn !== null }));
}

/** The rows that any release shows, withdrawn ones too: what was published stays known. */
const everReleased = (transaction: DatabaseTransaction) =>
  transaction.selectFrom("release_row").select(["release", "figure"]).execute();

const registrationsIn = async (transaction: DatabaseTransaction) =>
  (await transaction.selectFrom("registration").select("registration").execute()).map((row) => row.registration);

const namesOf = (tallies: readonly Tally[]) =>
  Object.fromEntries(tallies.map(({ municipality }) => [municipality, nameOf(municipality)]));

/** The name of a municipality, or its code when it is in no register. */
export const nameOf = (code: string): string => findMunicipality(code)?.name ?? code;

/**
 * Of what a release is made from, and not of what it shows: the same counts hide other parts once an earlier release is known,
 * and two releases of the same counts would tell more than one.
 */
function contentHash(tallies: readonly Tally[], { policy, definitions }: Release): string {
  const counts = tallies.map((tally) => `${tallyKey(tally)} ${JSON.stringify(tally)}`).sort();
  return createHash("sha256").update(JSON.stringify({ counts, policy, definitions })).digest("hex");
}

interface NewRelease {
  readonly release: Release;
  readonly confidentialLedger: readonly unknown[];
  readonly content: string;
  readonly version: string;
  readonly basis: ReleaseBasis;
}

async function insertRelease(transaction: DatabaseTransaction, made: NewRelease) {
  const { rows, ledger, ...release } = made.release;
  const { number, madeAt } = release;
  await transaction
    .insertInto("release")
    .values({
      number,
      made_at: new Date(madeAt),
      content_sha256: made.content,
      version: made.version,
      basis: jsonText(made.basis),
      release: jsonText(release),
      row_count: rows.length,
      fingerprint: fingerprintOf(made.release),
      confidential_ledger: jsonText(made.confidentialLedger),
    })
    .execute();
  for (const { first, lines } of partsOf(rows))
    await sql`
      insert into release_row (release, seq, indicator, cohort, municipality, figure)
      select ${number}::int, ${first}::int + seq, line ->> 'indicator', line ->> 'cohort', line ->> 'municipality',
        line::text::json
      from (
        select line::jsonb as line, seq from unnest(string_to_array(${lines}::text, E'\n')) with ordinality as t (line, seq)
      ) as lines
    `.execute(transaction);
  for (const { first, lines } of partsOf(ledger))
    await sql`
      insert into release_hidden (release, seq, indicator, cohort, municipality, part, entry)
      select ${number}::int, ${first}::int + seq, line ->> 'indicator', line ->> 'cohort', line ->> 'municipality',
        line ->> 'part', line
      from (
        select line::json as line, seq from unnest(string_to_array(${lines}::text, E'\n')) with ordinality as t (line, seq)
      ) as lines
    `.execute(transaction);
}

const LINES_PER_PART = 5000;

/** All of a large release would be longer than a text can be. */
function* partsOf(values: readonly unknown[]): Generator<{ readonly first: number; readonly lines: string }> {
  for (let first = 0; first < values.length; first += LINES_PER_PART)
    yield {
      first,
      lines: values
        .slice(first, first + LINES_PER_PART)
        .map(jsonText)
        .join("\n"),
    };
}

function fingerprintOf({ rows, ledger, ...head }: Release): string {
  const hash = createHash("sha256").update(JSON.stringify(head));
  for (const part of [...rows, ...ledger]) hash.update(JSON.stringify(part));
  return hash.digest("hex");
}
