import type { PartialMetadata, RecordCounts } from "@jobcoach/core";

export type FileBytes = Uint8Array<ArrayBuffer>;

/**
 * What a fixture is: `happy` is accepted whole, without a word; `edge` is odd but right, and gives facts; `broken` has at
 * least one error.
 */
export type FixtureKind = "happy" | "edge" | "broken";

export const FIXTURE_KINDS: readonly FixtureKind[] = ["happy", "edge", "broken"];

/** What a file must give, reviewed by eye once. What is left out is not compared. */
export interface ExpectedResult {
  readonly records?: RecordCounts;
  /** How many facts of each kind, or the facts in their order, each with at least these fields. */
  readonly facts?: Readonly<Record<string, number>> | readonly object[];
  /** The rules of all findings, in their order. */
  readonly findings?: readonly string[];
}

/** A small file to hold an adapter to, invented and committed beside its test. */
export interface AdapterFixture {
  readonly name: string;
  readonly kind: FixtureKind;
  readonly bytes: FileBytes;
  /** What a sidecar would say about the delivery. */
  readonly given?: PartialMetadata;
  readonly expected?: ExpectedResult;
}
