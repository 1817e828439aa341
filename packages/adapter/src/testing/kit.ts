import type { Fact } from "@jobcoach/core";
import type { Adapter } from "../contract/adapter.ts";
import type { AdapterFixture, FileBytes } from "./adapter-fixture.ts";
import type { CheckId, ExpectedFailures } from "./check-id.ts";
import type { CodeTable } from "./checks/code-table-checks.ts";
import type { FaultFields } from "./faults/fault-fields.ts";
import { type Taken, takeIn } from "./take-in.ts";

export interface DescribeAdapterOptions {
  readonly expectedFailures?: ExpectedFailures;
  /** Which fields hold what, so that faults can be planted in them. */
  readonly faults?: FaultFields;
  /** All adapters that the file may be mistaken for; the adapter itself is one of them. */
  readonly among?: readonly Adapter[];
  /** A file with the records of the happy fixture this many times, for the checks of large files. */
  readonly grow?: (bytes: FileBytes, times: number) => FileBytes | Promise<FileBytes>;
  /** The code tables of the adapter, where they are data. */
  readonly codeTables?: readonly CodeTable[];
  /** What of a fact the format carries, for the round trip; `undefined` for a fact that it cannot carry. */
  readonly carried?: (fact: Fact) => Fact | undefined;
}

/** An adapter with all that the checks hold it to. */
export interface Kit {
  readonly adapter: Adapter;
  readonly fixtures: readonly AdapterFixture[];
  readonly options: DescribeAdapterOptions;
  /** Takes a fixture in, or other bytes with what is given about the fixture. */
  take(fixture: AdapterFixture, file?: FileBytes | Blob): Promise<Taken>;
}

/** Where a check may say something about a run that went well. */
export type Tell = (line: string) => void;

/** One thing that holds for every adapter. `applies` leaves a check out that asks for what this adapter does not do. */
export interface Check {
  readonly id: CheckId;
  applies?(kit: Kit): boolean;
  run(kit: Kit, tell: Tell): Promise<void>;
}

export const createKit = (
  adapter: Adapter,
  fixtures: readonly AdapterFixture[],
  options: DescribeAdapterOptions = {},
): Kit => ({
  adapter,
  fixtures,
  options,
  take: (fixture, file = fixture.bytes) =>
    takeIn(adapter, file, fixture.given === undefined ? {} : { given: fixture.given }),
});

export const happyOf = ({ fixtures }: Kit): readonly AdapterFixture[] =>
  fixtures.filter(({ kind }) => kind === "happy");
