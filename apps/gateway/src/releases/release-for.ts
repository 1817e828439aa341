import type { ProblemCode, ReleaseReference } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { findKnownRelease, type KnownRelease } from "./find-releases.ts";

type ReleaseFor =
  | { readonly ok: true; readonly known: KnownRelease; readonly reference: ReleaseReference }
  | { readonly ok: false; readonly code: ProblemCode };

/** The release that a reader wants: the one with a number, or the last that stands; one that was withdrawn is told to be so. */
export async function releaseFor(database: Database, number: number | undefined): Promise<ReleaseFor> {
  const known = await findKnownRelease(database, number);
  if (known === undefined) return { ok: false, code: "not-found" };
  if (known.withdrawal !== undefined) return { ok: false, code: "release-withdrawn" };
  const { release, version } = known;
  return { ok: true, known, reference: { number: release.number, version, madeAt: release.madeAt } };
}
