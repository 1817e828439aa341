import type { DeliveryHeader, Fact, Finding, Token } from "@jobcoach/core";

/** The clear numbers behind tokens, as only the sender knows them. */
export interface ClearNumbers {
  /** The text that became this token; `undefined` where the sender does not know it. */
  of(token: Token): string | undefined;
}

/** What can carry the records of a format: `csv` is delimited text, `text` is lines of fixed width. */
export type WriteCarrier = "csv" | "json" | "text" | "xlsx" | "xml";

/** Facts to be written in a format that carries numbers of persons in clear; it never leaves the sender. */
export interface WriteRequest {
  readonly header: DeliveryHeader;
  readonly facts: readonly Fact[];
  readonly clear: ClearNumbers;
  /** One of the carriers of the adapter; the first of them where absent. */
  readonly carrier?: WriteCarrier;
  /** Told what the format cannot carry, grouped by kind of fact and field, and which persons have no clear number. */
  onFinding(finding: Finding): void;
}

/**
 * A file in a format; reading it again gives the same facts, as far as the format carries them. A carrier that holds one table
 * gives a file per table that has rows.
 */
export interface WrittenFile {
  /** The ending with its point, ".xml". */
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** The table in it, where the format has several and the carrier holds one. */
  readonly table?: string;
  /** The files of the other tables. */
  readonly others?: readonly WrittenFile[];
}
