import type { LocalizedText } from "@jobcoach/core";
import { partOf, type ReleasePlace, type ReleaseRow } from "../release.ts";

/** Counts that a row may hide, as sums of the three counts behind it. */
export const countNames = {
  persons: { nl: "aantal personen", en: "number of persons" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  unknown: { nl: "onbekend", en: "unknown" },
  "no-or-unknown": { nl: "nee of onbekend", en: "no or unknown" },
  start: { nl: "gemeten bij de start", en: "measured at the start" },
  pairs: { nl: "twee keer gemeten", en: "measured twice" },
  "follow-up": { nl: "gemeten bij het vervolg", en: "measured at follow-up" },
} satisfies Record<string, LocalizedText>;

/** The name of a count that a row can hide. */
export type CountName = keyof typeof countNames;

/** A count that a row hides. */
export interface HiddenCountOf {
  readonly name: CountName;
  readonly counts: readonly number[];
}

/** A hidden count with the interval that follows from all that is published, for anybody or for one that takes part. */
export interface HiddenCountFound extends ReleasePlace {
  readonly count: CountName;
  readonly low: number;
  readonly high: number;
  /** The municipality that knows its own counts; absent where anybody can find out. */
  readonly by?: string;
}

const ofShare: readonly HiddenCountOf[] = [
  { name: "persons", counts: [0, 1, 2] },
  { name: "yes", counts: [0] },
  { name: "no-or-unknown", counts: [1, 2] },
];
const ofSplit: readonly HiddenCountOf[] = [
  { name: "no", counts: [1] },
  { name: "unknown", counts: [2] },
];
const ofStart: readonly HiddenCountOf[] = [{ name: "start", counts: [0, 1] }];
const ofFollowUp: readonly HiddenCountOf[] = [
  { name: "pairs", counts: [0] },
  { name: "follow-up", counts: [0, 2] },
];

/** The counts that a row hides; none where it is not final. */
export function hiddenCountsOf(row: ReleaseRow, isShare: boolean): readonly HiddenCountOf[] {
  const { status, figure } = row;
  if (status === "not-yet-mature") return [];
  if (figure === null) return isShare ? [...ofShare, ...ofSplit] : [...ofStart, ...ofFollowUp];
  if (figure.kind === "share") return figure.split === null ? ofSplit : [];
  return figure.kind === "paired-mean" && figure.followUp === null ? ofFollowUp : [];
}

/** A hidden count of a row as it was found. */
export function foundAs(
  { indicator, definitionVersion, hoursMode, municipality, cohort, ...row }: ReleaseRow,
  { name }: HiddenCountOf,
  { low, high }: { readonly low: number; readonly high: number },
): HiddenCountFound {
  const mode = hoursMode === undefined ? {} : { hoursMode };
  return { indicator, definitionVersion, ...mode, municipality, cohort, ...partOf(row), count: name, low, high };
}
