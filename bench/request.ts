import type { PartialMetadata } from "@jobcoach/core";
import { hashFile } from "../packages/cli/src/files/hash-file.ts";

/** What goes along with every file that is measured: all that may be asked for, with a key that serves here only. */
export const request = {
  given: {
    municipality: "GM0200",
    observedFrom: "2024-01-01",
    observedUntil: "2026-06-30",
    jobEndsMaintained: "yes",
  } satisfies PartialMetadata,
  hashFile,
  keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(1) }),
};
