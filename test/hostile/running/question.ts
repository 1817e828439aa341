import type { PartialMetadata, RecordCounts } from "@jobcoach/core";

/** A hostile file on disk, and what is given with it. */
export interface Question {
  readonly path: string;
  readonly given: PartialMetadata;
}

/** What intake said of a file, and what it cost. */
export interface Answer {
  readonly accepted: boolean;
  readonly rules: readonly string[];
  readonly errors: number;
  readonly records: RecordCounts;
  /** The canaries that stand in something that is told. */
  readonly leaked: readonly string[];
  /** Processor time, which does not grow when the machine is busy. */
  readonly busySeconds: number;
  readonly seconds: number;
  /** Of the whole process while it read this file. */
  readonly peakMegabytes: number;
}

/** Why there is no answer: the process hung and was stopped, or it ended by itself. */
export interface NoAnswer {
  readonly none: "hung" | "crashed";
  readonly said: string;
}
