import { createHash } from "node:crypto";
import { defaultPolicy, type GroupSummary, releasedDefinitions, releaseHead } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asReporter } from "../db/tenant.ts";
import { appendAudit, GATEWAY } from "../trail/append-audit.ts";
import { type CountedTallies, openTallies } from "./counted-tallies.ts";
import { type GroupMakers, makersHere, makersInThreads } from "./group-makers.ts";
import { type Knowledge, knownSoFar } from "./known-so-far.ts";
import type { MadeGroup } from "./make-group.ts";
import { namesOf } from "./municipality-names.ts";
import { basisOf, nextVersion } from "./release-version.ts";
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
  const tallies = await openTallies(transaction);
  if (tallies.count === 0) return { state: "nothing-to-release" };
  const known = await knownSoFar(transaction);
  const content = contentHash(tallies);
  if (known.standing?.content === content) return { state: "unchanged", number: known.standing.number };
  if (known.withdrawn.has(content)) return { state: "same-as-withdrawn" };
  const number = (known.last?.number ?? 0) + 1;
  const makers = tallies.count < (making.threadsFrom ?? THREADS_FROM) ? makersHere() : makersInThreads();
  const breakOff = () => void makers.end();
  making.signal?.addEventListener("abort", breakOff);
  if (making.signal?.aborted === true) breakOff();
  try {
    const writer = writeRelease(transaction, number);
    const summaries: GroupSummary[] = [];
    let hasSamePlaces = await known.isOnlyAbout(tallies.indicators);
    for await (const group of madeGroups(tallies, known, makers)) {
      if (!group.passed) throw new Error("audit-failed");
      await writer.add(group);
      summaries.push(group.summary);
      hasSamePlaces &&= group.hasSamePlaces;
    }
    const municipalityNames = namesOf(summaries.flatMap(({ observedUntil }) => Object.keys(observedUntil)));
    const head = releaseHead({ number, madeAt: making.now().toISOString(), municipalityNames }, summaries);
    const basis = basisOf(head);
    await writer.finish({ head, content, basis, version: nextVersion(known.last, { basis, hasSamePlaces }) });
  } finally {
    making.signal?.removeEventListener("abort", breakOff);
    await makers.end();
  }
  return { state: "made", number };
}

/** A release of fewer takes some seconds, and no group of it more than one, in which nothing else happens. */
const THREADS_FROM = 2000;

/** The groups of a release in their order, some of them being made while others are written down. */
async function* madeGroups(tallies: CountedTallies, known: Knowledge, makers: GroupMakers): AsyncGenerator<MadeGroup> {
  const inHand: Promise<MadeGroup>[] = [];
  for await (const group of tallies.groups()) {
    const making = makers.make({ ...(await known.about(group.indicators)), tallies: group.tallies });
    // It is waited for in its turn; until then its failure is nobody's.
    making.catch(() => undefined);
    inHand.push(making);
    if (inHand.length > makers.places) yield (await inHand.shift()) as MadeGroup;
  }
  for (const made of inHand) yield await made;
}

/**
 * Of what a release is made from, and not of what it shows: the same counts hide other parts once an earlier release is known,
 * and two releases of the same counts would tell more than one.
 */
function contentHash({ sha256, indicators }: CountedTallies): string {
  const rules = { policy: defaultPolicy, definitions: releasedDefinitions(indicators) };
  return createHash("sha256")
    .update(`${sha256} ${JSON.stringify(rules)}`)
    .digest("hex");
}
