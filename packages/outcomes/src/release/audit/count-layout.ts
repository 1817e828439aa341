import type { ReleasePolicy } from "../policy.ts";
import type { PublishedFigure } from "../published-figure.ts";
import { publishedSums } from "../published-sums.ts";
import type { ReleaseRow } from "../release.ts";
import { type HiddenCountOf, hiddenCountsOf } from "./hidden-counts.ts";

/** A sum of counts that a shown row tells of its place. */
export interface ToldSum {
  readonly row: ReleaseRow;
  readonly counts: readonly number[];
  readonly value: number;
  /** How many counts it adds up that a policy rounds each by itself; one unless given. */
  readonly rounded?: number;
  /** Nobody, whatever the policy rounds. */
  readonly isNobody?: true;
  /** No more than the value. */
  readonly isBound?: true;
}

/** Which counts stand behind every place of rows that are audited together: no two of them have a person in common. */
export interface CountLayout {
  readonly size: number;
  /** Whether a place is told of only where somebody is in one of the counts. */
  readonly tellsOfSomebody: boolean;
  readonly toldBy: (rows: readonly ReleaseRow[]) => readonly ToldSum[];
  readonly hiddenIn: (row: ReleaseRow) => readonly HiddenCountOf[];
}

/** Figures that are shown by themselves: three counts. */
export const wholeLayout = (isShare: boolean): CountLayout => ({
  size: 3,
  tellsOfSomebody: true,
  toldBy: (rows) =>
    rows.flatMap((row) => (row.figure === null ? [] : toldByFigure(row.figure).map((sum) => ({ row, ...sum })))),
  hiddenIn: (row) => hiddenCountsOf(row, isShare),
});

function toldByFigure(figure: PublishedFigure): readonly Omit<ToldSum, "row">[] {
  const sums = publishedSums(figure);
  if (figure.kind !== "share" || figure.unknownAtMost === undefined) return sums;
  return [...sums, { counts: [2], value: figure.unknownAtMost, isBound: true }];
}

/** Counts of which every row tells some and all the others. */
export function partLayout(size: number, ownOf: (row: ReleaseRow) => readonly number[]): CountLayout {
  const all = Array.from({ length: size }, (_, at) => at);
  return {
    size,
    tellsOfSomebody: false,
    toldBy: (rows) =>
      rows.flatMap((row): ToldSum[] => {
        if (row.figure?.kind !== "share") return [];
        const own = ownOf(row);
        const others = all.filter((at) => !own.includes(at));
        const { yes, noOrUnknown } = row.figure;
        return [
          { row, counts: own, value: yes },
          { row, counts: others, value: noOrUnknown },
        ];
      }),
    hiddenIn: (row) => hiddenOf(row, ownOf(row), all),
  };
}

/** Persons, yes and no of a hidden part; none where it is shown or not final. */
export function hiddenOf(
  { figure, status }: ReleaseRow,
  own: readonly number[],
  all: readonly number[],
): readonly HiddenCountOf[] {
  if (figure !== null || status === "not-yet-mature") return [];
  const others = all.filter((at) => !own.includes(at));
  return [
    { name: "persons", counts: all },
    { name: "yes", counts: own },
    { name: "no-or-unknown", counts: others },
  ];
}

/** How far a sum may be from the true one. */
export const blurOf = ({ isNobody, rounded = 1 }: ToldSum, { rounding }: Pick<ReleasePolicy, "rounding">) =>
  rounding === "base-5" && isNobody === undefined ? 2 * rounded : 0;
