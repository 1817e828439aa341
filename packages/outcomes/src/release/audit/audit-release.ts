import { countsOf } from "../counts-of.ts";
import { stateOf } from "../linked-figures.ts";
import type { PlannedIndicator } from "../plan/planned-figures.ts";
import { partKey, type Release, type ReleaseRow } from "../release.ts";
import { auditIndicator } from "./audit-indicator.ts";
import type { HiddenCountFound } from "./hidden-counts.ts";

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
 * true counts it looks as well with the eyes of every municipality that takes part and knows its own.
 */
export function auditRelease(
  release: AuditedRelease,
  earlier: readonly (Pick<Release, "rows"> & Partial<Pick<Release, "policy">>)[] = [],
  truth?: readonly PlannedIndicator[],
): AuditReport {
  const unitOf = (row: ReleaseRow) => release.definitions.find(({ id }) => id === row.indicator)?.unit;
  const rows = groupBy(release.rows.filter((row) => isPart(row) || unitOf(row) !== "none"));
  const before = earlier.map((one) => ({ rows: groupBy(one.rows), rounding: one.policy?.rounding }));
  const found = [...rows].map(([key, own]) => {
    const [first] = own;
    return auditIndicator({
      rows: own,
      policy: release.policy,
      isShare: first !== undefined && (unitOf(first) === "share" || isPart(first)),
      earlier: before.flatMap((one) => {
        const theirs = one.rows.get(key);
        return theirs === undefined ? [] : [{ rows: theirs, rounding: one.rounding }];
      }),
      truth: truthOf(truth, own),
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

/** Every answer, week and stratum is a share of its own. An association, the only other figure without a unit, shows no counts. */
const isPart = (row: ReleaseRow) => partKey(row) !== "";

const keyOf = ({ indicator, definitionVersion, hoursMode, ...part }: PlannedIndicator["kind"]) =>
  [indicator, definitionVersion, hoursMode, partKey(part)].filter((one) => one !== undefined && one !== "").join(" ");

function groupBy(rows: readonly ReleaseRow[]): Map<string, ReleaseRow[]> {
  const groups = new Map<string, ReleaseRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}

function truthOf(truth: readonly PlannedIndicator[] | undefined, rows: readonly ReleaseRow[]) {
  const [first] = rows;
  const planned = truth?.find(({ kind }) => first !== undefined && keyOf(kind) === keyOf(first));
  if (planned === undefined) return undefined;
  return new Map([...planned.inner].map(([key, sum]) => [key, countsOf(stateOf(sum))]));
}
