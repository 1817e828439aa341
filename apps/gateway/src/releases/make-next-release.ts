import { createHash } from "node:crypto";
import { defaultPolicy, releasedDefinitions, releaseHead } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asReporter } from "../db/tenant.ts";
import { appendAudit, GATEWAY } from "../trail/append-audit.ts";
import { hasTallies, talliesByGroup } from "./counted-tallies.ts";
import { type GroupMakers, makersHere, makersInThreads } from "./group-makers.ts";
import { type Knowledge, knownSoFar } from "./known-so-far.ts";
import type { MadeGroup } from "./make-group.ts";
import { namesOf } from "./municipality-names.ts";
import { basisOf, nextVersion } from "./release-version.ts";
import { digestsIn, inOrder, type TallyDigest } from "./tally-digest.ts";
import { writeRelease } from "./write-release.ts";

/** What came of making a release: a new one, the last one again, or nothing, and why. */
export type NextRelease =
  | { readonly state: "made" | "unchanged"; readonly number: number }
  | { readonly state: "nothing-to-release" | "same-as-withdrawn" };

/** Releases are numbered one after another, so they are made one at a time. */
const RELEASE_LOCK = 720_502;

/** What a release is made with beside the database. */
export interface ReleaseMaking {
  readonly now: () => Date;
  /** Ends the making of it halfway. */
  readonly signal?: AbortSignal;
  /** From so many tallies on it is made in threads. */
  readonly threadsFrom?: number;
  /** Texts of so many characters for each place wait to be made or to be written down, so that small groups keep all at work. */
  readonly mostInHand?: number;
}

/** Makes the release that was ordered, and writes down what came of it. An order that was fulfilled before is left alone. */
export async function makeNextRelease(database: Database, order: string, making: ReleaseMaking): Promise<void> {
  await asReporter(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(RELEASE_LOCK)})`.execute(transaction);
    const waiting = await transaction
      .selectFrom("release_order")
      .select("id")
      .where("id", "=", order)
      .where("state", "=", "waiting")
      .executeTakeFirst();
    if (waiting === undefined) return;
    const next = await nextIn(transaction, making);
    const release = "number" in next ? next.number : null;
    if (next.state === "made")
      await appendAudit(transaction, "*", {
        ...GATEWAY,
        at: making.now(),
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
async function nextIn(transaction: DatabaseTransaction, making: ReleaseMaking): Promise<NextRelease> {
  if (!(await hasTallies(transaction, 1))) return { state: "nothing-to-release" };
  const known = await knownSoFar(transaction);
  if (known.last !== undefined) {
    const content = contentHash(await digestsIn(transaction));
    if (known.standing?.content === content) return { state: "unchanged", number: known.standing.number };
    if (known.withdrawn.has(content)) return { state: "same-as-withdrawn" };
  }
  const number = (known.last?.number ?? 0) + 1;
  const isLarge = await hasTallies(transaction, making.threadsFrom ?? THREADS_FROM);
  const makers = isLarge ? makersInThreads() : makersHere();
  const breakOff = () => void makers.end();
  making.signal?.addEventListener("abort", breakOff);
  if (making.signal?.aborted === true) breakOff();
  try {
    await makeRelease(transaction, known, number, { ...making, makers });
  } finally {
    making.signal?.removeEventListener("abort", breakOff);
    await makers.end();
  }
  return { state: "made", number };
}

/** A release of fewer takes some seconds, and no group of it more than one, in which nothing else happens. */
const THREADS_FROM = 2000;

interface Making extends ReleaseMaking {
  readonly makers: GroupMakers;
}

async function makeRelease(
  transaction: DatabaseTransaction,
  known: Knowledge,
  number: number,
  making: Making,
): Promise<void> {
  const writer = writeRelease(transaction, number);
  const made: Pick<MadeGroup, "summary" | "digests" | "hasSamePlaces">[] = [];
  for await (const { summary, digests, hasSamePlaces, ...group } of madeGroups(transaction, known, making)) {
    if (!group.passed) throw new Error("audit-failed");
    await writer.add(group);
    made.push({ summary, digests, hasSamePlaces });
  }
  const summaries = made.map(({ summary }) => summary);
  const municipalityNames = namesOf(summaries.flatMap(({ observedUntil }) => Object.keys(observedUntil)));
  const head = releaseHead({ number, madeAt: making.now().toISOString(), municipalityNames }, summaries);
  const basis = basisOf(head);
  const isAboutTheSame = await known.isOnlyAbout(summaries.flatMap(({ indicators }) => indicators));
  const hasSamePlaces = isAboutTheSame && made.every((group) => group.hasSamePlaces);
  const content = contentHash(made.flatMap(({ digests }) => digests));
  await writer.finish({ head, content, basis, version: nextVersion(known.last, { basis, hasSamePlaces }) });
}

const MOST_IN_HAND = 2 ** 27;

/** The groups of a release in their order, some of them being made while others are read or written down. */
async function* madeGroups(
  transaction: DatabaseTransaction,
  known: Knowledge,
  { makers, mostInHand = MOST_IN_HAND }: Making,
): AsyncGenerator<MadeGroup> {
  const inHand: { readonly made: Promise<MadeGroup>; readonly size: number }[] = [];
  const isFull = () =>
    inHand.length > makers.places && inHand.reduce((sum, { size }) => sum + size, 0) > mostInHand * makers.places;
  for await (const { indicators, tallies } of talliesByGroup(transaction)) {
    const made = makers.make({ ...(await known.about(indicators)), tallies });
    // It is waited for in its turn; until then its failure is nobody's.
    made.catch(() => undefined);
    inHand.push({ made, size: tallies.reduce((sum, piece) => sum + piece.length, 0) });
    for (let first = inHand[0]; first !== undefined && isFull(); first = inHand[0]) {
      yield await first.made;
      inHand.shift();
    }
  }
  for (const { made } of inHand) yield await made;
}

/**
 * Of what a release is made from, and not of what it shows: the same counts hide other parts once an earlier release is known,
 * and two releases of the same counts would tell more than one.
 */
function contentHash(digests: readonly TallyDigest[]): string {
  const definitions = releasedDefinitions(digests.map(({ indicator }) => indicator));
  const content = { digests: inOrder(digests), policy: defaultPolicy, definitions };
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
