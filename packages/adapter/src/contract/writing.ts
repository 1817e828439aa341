import type { DeliveryHeader, Fact, Finding, Token } from "@jobcoach/core";

/** The clear numbers behind tokens, as only the sender knows them. */
export interface ClearNumbers {
  /** The text that became this token; `undefined` where the sender does not know it. */
  of(token: Token): string | undefined;
}

/** Facts to be written in a format that carries numbers of persons in clear; it never leaves the sender. */
export interface WriteRequest {
  readonly header: DeliveryHeader;
  readonly facts: readonly Fact[];
  readonly clear: ClearNumbers;
  /** Told what the format cannot carry, grouped by kind of fact and field, and which persons have no clear number. */
  onFinding(finding: Finding): void;
}

/** A file in a format; reading it again gives the same facts, as far as the format carries them. */
export interface WrittenFile {
  /** The ending with its point, ".xml". */
  readonly extension: string;
  readonly bytes: Uint8Array;
}
