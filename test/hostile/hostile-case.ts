import type { PartialMetadata } from "@jobcoach/core";

type Bytes = Uint8Array | Blob;

/** The rule that answers a file, or that the file is sound however odd it looks. */
export type Expected = string | { readonly accepted: true };

/** A file that could hurt the reader or mislead it, made by code, and what must be said of it. */
export interface HostileCase {
  readonly name: string;
  make(): Bytes | Promise<Bytes>;
  readonly expect: Expected;
  /** What a careless reader would do with it. */
  readonly why: string;
  /** What is given with the file, beside what the corpus gives with every file. */
  readonly given?: PartialMetadata;
}

/** A case as a line of a table. */
export type CaseLine = readonly [name: string, expect: Expected, why: string, make: HostileCase["make"]];

export const accepted: Expected = { accepted: true };

/** The lines as cases; `given` is what goes along with each file. */
export const casesOf = (lines: readonly CaseLine[], given?: PartialMetadata): readonly HostileCase[] =>
  lines.map(([name, expect, why, make]) => ({ name, expect, why, make, ...(given === undefined ? {} : { given }) }));
