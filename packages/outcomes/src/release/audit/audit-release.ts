import { partKey, type Release, type ReleaseRow } from "../release.ts";
import { auditIndicator } from "./audit-indicator.ts";
import { wholeLayout } from "./count-layout.ts";
import { rowsBesideCrossing } from "./crossed-rows.ts";
import type { HiddenCountFound } from "./hidden-counts.ts";
import { areLevels, groupName, layoutOf, partGroupOf } from "./part-layouts.ts";
import { type Truth, trueCountsOf } from "./truth.ts";

/** What of a release the auditor reads: nothing but what everyone can. */
export type AuditedRelease = Pick<Release, "rows" | "policy"> & {
  readonly definitions: readonly { readonly id: string; readonly unit: string }[];
};

/** What somebody can find out who solves all sums of a release and of earlier ones. */
export interface AuditReport {
  /** Whether every hidden count can be 5 apart in two tables that both fit all that is published. */
  readonly passed: boolean;
  readonly indicators: number;
  readonly figures: { readonly shown: number; readonly hidden: number };
  readonly hiddenCounts: number;
  /** How many intervals are exact; of the others it is certain that they are at least 5 wide. */
  readonly exact: number;
  /** Width of the narrowest interval, at most; `null` where nothing is hidden. */
  readonly narrowest: number | null;
  /** The hidden counts whose interval is under 5 wide. */
  readonly narrow: readonly HiddenCountFound[];
  /** How many intervals could not be told because rounding errors grew too large; none as far as is known. */
  readonly undecided: number;
  /** The indicators with a narrow or undecided interval. */
  readonly unsafe: readonly string[];
  /** How many were known from earlier releases already, so that this one adds nothing. */
  readonly knownBefore: number;
  /** Earlier releases that contradict this one, because the counts behind them changed, by indicator. */
  readonly revised: readonly string[];
}

/**
 * Audits a release as somebody from outside would: all published sums of it and of `earlier` ones are one system. With the
 * true counts it looks as well with the eyes of every municipality that takes part and knows its own. The answers of a
 * question, the weeks of a curve and the levels of a dimension beside the undivided figures are one system each.
 */
export function auditRelease(
  release: AuditedRelease,
  earlier: readonly (Pick<Release, "rows"> & Partial<Pick<Release, "policy">>)[] = [],
  truth?: Truth,
): AuditReport {
  const unitOf = (row: ReleaseRow) => release.definitions.find(({ id }) => id === row.indicator)?.unit;
  const isCrossed = rowsBesideCrossing(
    [release, ...earlier].flatMap((one) => one.rows),
    kindName,
  );
  const rows = groupsOf(
    release.rows.filter((row) => partKey(row) !== "" || unitOf(row) !== "none"),
    isCrossed,
  );
  const before = earlier.map((one) => ({ groups: groupsOf(one.rows, isCrossed), rounding: one.policy?.rounding }));
  const found = [...rows].map(([key, own]) => {
    const earlierRows = before.flatMap(({ groups, rounding }) => {
      const theirs = groups.get(key);
      return theirs === undefined ? [] : [{ rows: theirs, rounding }];
    });
    const [first] = own;
    const isShare = first !== undefined && unitOf(first) === "share";
    const group = partGroupOf([...own, ...earlierRows.flatMap((one) => one.rows)]);
    return auditIndicator({
      rows: own,
      policy: release.policy,
      layout: group === undefined ? wholeLayout(isShare) : layoutOf(group, isShare),
      earlier: earlierRows,
      truth: truth && first && trueCountsOf(truth, first, group),
    });
  });
  const narrow = found.flatMap((one) => one.narrow);
  const sum = (part: (one: (typeof found)[number]) => number) => found.reduce((total, one) => total + part(one), 0);
  const undecided = sum((one) => one.undecided);
  const widths = found.flatMap(({ narrowest }) => (narrowest === null ? [] : [narrowest]));
  const settled = release.rows.filter(({ status }) => status !== "not-yet-mature");
  return {
    passed: narrow.length === 0 && undecided === 0,
    indicators: rows.size,
    figures: {
      shown: settled.filter(({ figure }) => figure !== null).length,
      hidden: settled.filter(({ figure }) => figure === null).length,
    },
    hiddenCounts: sum(({ hiddenCounts }) => hiddenCounts),
    exact: sum(({ exact }) => exact),
    narrowest: widths.length === 0 ? null : Math.min(...widths),
    narrow,
    undecided,
    unsafe: [...rows.values()].flatMap(([first], at) => {
      const one = found[at];
      const isUnsafe = one !== undefined && (one.narrow.length > 0 || one.undecided > 0);
      return isUnsafe && first !== undefined ? [first.indicator] : [];
    }),
    knownBefore: sum(({ knownBefore }) => knownBefore),
    revised: [...rows.keys()].filter((_, at) => found[at]?.isRevised),
  };
}

/** So many rows of an indicator are all taken along beside its levels; of more, those alone that have levels. */
const MOST_BESIDE_LEVELS = 200;

/** Rows that are one system: with the levels of a dimension stand the undivided rows. */
function groupsOf(
  rows: readonly ReleaseRow[],
  isCrossed: (row: ReleaseRow) => boolean,
): ReadonlyMap<string, readonly ReleaseRow[]> {
  const groups = Map.groupBy(rows, (row) => `${kindName(row)} ${groupName(row, isCrossed(row))}`.trim());
  for (const [key, own] of groups) {
    const [first] = own;
    if (first === undefined || !areLevels(first)) continue;
    const undivided = groups.get(kindName(first)) ?? [];
    const divided = new Set(own.map(placeOf));
    const beside =
      undivided.length > MOST_BESIDE_LEVELS ? undivided.filter((row) => divided.has(placeOf(row))) : undivided;
    groups.set(key, [...own, ...beside]);
  }
  return groups;
}

const kindName = ({ indicator, definitionVersion, hoursMode }: ReleaseRow) =>
  [indicator, definitionVersion, hoursMode].filter((one) => one !== undefined).join(" ");

const placeOf = ({ municipality, cohort }: ReleaseRow) => `${municipality}|${cohort}`;
