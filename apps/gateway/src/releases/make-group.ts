import {
  compareRelease,
  type GroupSummary,
  protectGroup,
  type Registration,
  type ReleaseComparison,
  type ReleaseRow,
  type Tally,
  withoutCause,
} from "@jobcoach/outcomes";
import { jsonText } from "../db/json-text.ts";
import { nameOf } from "./municipality-names.ts";
import { haveSamePlaces } from "./release-version.ts";
import { digestOf, type TallyDigest } from "./tally-digest.ts";

/** Values as JSON, one a line, in pieces that are not longer than a text can be. */
export type JsonLines = readonly string[];

/** What a group of indicators is released from, as texts, which go to a thread without being understood on the way. */
export interface GroupJob {
  readonly tallies: JsonLines;
  /** Of all releases so far, the oldest first: what they said of these indicators, with their comparisons. */
  readonly earlier: readonly { readonly rows: JsonLines; readonly comparisons: JsonLines }[];
  readonly registrations: readonly Registration[];
}

/** What is released of a group of indicators. */
export interface MadeGroup {
  /** What its tallies were, by indicator. */
  readonly digests: readonly TallyDigest[];
  readonly summary: GroupSummary;
  /** Whether the auditor found nothing that follows to less than 5. */
  readonly passed: boolean;
  readonly rows: JsonLines;
  /** What was hidden, as everyone may know and as nobody may. */
  readonly hidden: JsonLines;
  readonly confidential: JsonLines;
  readonly comparisons: JsonLines;
  /** Whether it is about the same places as in the last release. */
  readonly hasSamePlaces: boolean;
}

/** Protects, audits and compares a group of indicators. */
export function makeGroup({ registrations, ...job }: GroupJob): MadeGroup {
  const lines = job.tallies.flatMap((piece) => piece.split("\n"));
  const tallies = lines.map((line) => JSON.parse(line) as Tally);
  const earlier = job.earlier.map((one) => ({
    rows: valuesOf<ReleaseRow>(one.rows),
    comparisons: valuesOf<ReleaseComparison>(one.comparisons),
  }));
  const { rows, confidentialLedger, narrow: _, passed, ...summary } = protectGroup({ tallies, earlier });
  const municipalities = Object.entries(summary.observedUntil).map(([code, observedUntil]) => {
    return { code, name: nameOf(code), observedUntil };
  });
  const comparisons = compareRelease({ rows, municipalities }, { tallies, registrations, earlier });
  return {
    digests: [...Map.groupBy(lines, (_, at) => tallies[at]?.indicator ?? "")].map(([id, own]) => digestOf(id, own)),
    summary,
    passed,
    rows: linesOf(rows, ROWS_PER_PIECE),
    hidden: linesOf(confidentialLedger.map(withoutCause), ROWS_PER_PIECE),
    confidential: linesOf(confidentialLedger, ROWS_PER_PIECE),
    comparisons: linesOf(comparisons, COMPARISONS_PER_PIECE),
    hasSamePlaces: haveSamePlaces(earlier.at(-1)?.rows ?? [], rows),
  };
}

const ROWS_PER_PIECE = 5000;
const COMPARISONS_PER_PIECE = 200;

function linesOf(values: readonly unknown[], perPiece: number): JsonLines {
  const pieces = Array.from({ length: Math.ceil(values.length / perPiece) }, (_, at) =>
    values.slice(at * perPiece, (at + 1) * perPiece),
  );
  return pieces.map((piece) => piece.map(jsonText).join("\n"));
}

const valuesOf = <Value>(lines: JsonLines): Value[] =>
  lines.flatMap((piece) => piece.split("\n").map((line) => JSON.parse(line) as Value));
