import type { FindingGroup, RecognisedFormat, RecordCounts } from "@jobcoach/core";

/** What intake counted, kept beside the submission whether it was accepted or not. */
export interface SubmissionSummary {
  readonly bytes: number;
  readonly format: RecognisedFormat | null;
  readonly records: RecordCounts;
  /** The records from which the facts were made that were delivered, where their file says so; the rejected were left out. */
  readonly madeFrom?: RecordCounts;
  readonly facts: Readonly<Record<string, number>>;
  readonly findings: {
    readonly total: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
    /** How many of them are kept one by one. */
    readonly kept: number;
    readonly groups: readonly FindingGroup[];
  };
}
