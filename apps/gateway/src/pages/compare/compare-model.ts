import type { PublishedComparison } from "@jobcoach/contract";
import { indicatorById, type ReleasedDefinition, type ReleaseRow } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import type { Line } from "../lines/line.ts";
import { regionNow, regionsOf } from "../lines/regions.ts";

export type Comparison = Omit<PublishedComparison, "release" | "indicator" | "cohort">;
export type Compared = NonNullable<Comparison["municipalities"][number]["compared"]>;

/** A municipality in the comparison; `compared` is missing where its figure is not shown or not compared. */
export interface ComparedLine extends Line {
  readonly row: ReleaseRow;
  readonly compared: Compared | undefined;
}

/** What somebody chose to compare. */
export interface Choice {
  readonly indicator: string;
  readonly cohort: string;
  /** A labour-market region; empty for all. */
  readonly region: string;
}

/** One indicator of municipalities side by side, as the page shows it. */
export interface CompareView {
  readonly release: ReleaseHead;
  readonly definition: ReleasedDefinition;
  readonly choice: Choice;
  /** What could be chosen instead. */
  readonly indicators: readonly ReleasedDefinition[];
  readonly cohorts: readonly string[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly comparison: Comparison;
  /** All together; hours recorded in different ways are never added up. */
  readonly wholes: readonly ReleaseRow[];
  /** Those of the chosen region, by name. */
  readonly lines: readonly ComparedLine[];
}

interface Read {
  readonly release: ReleaseHead;
  readonly choice: Choice;
  readonly cohorts: readonly string[];
  readonly rows: readonly ReleaseRow[];
  readonly comparison: Comparison;
}

/** What the page of a comparison shows; `undefined` for an indicator that the release does not define. */
export function compareViewOf({ release, choice, cohorts, rows, comparison }: Read): CompareView | undefined {
  const definition = release.definitions.find(({ id }) => id === choice.indicator);
  if (definition === undefined) return undefined;
  return {
    release,
    definition,
    choice,
    indicators: release.definitions.filter(({ id }) => isComparable(id)),
    cohorts: cohorts.includes(choice.cohort) ? cohorts : [...cohorts, choice.cohort],
    regions: regionsOf(release.municipalities),
    comparison,
    wholes: rows.filter(({ municipality }) => municipality === "all"),
    lines: comparison.municipalities
      .filter(({ code }) => choice.region === "" || regionNow(code)?.code === choice.region)
      .map(({ code, name, row, compared }) => ({
        code,
        name,
        row: row as ReleaseRow,
        compared: compared ?? undefined,
      })),
  };
}

/** Above so many municipalities a chart or table of all is no longer read: a region is, and the funnel holds them all. */
const MOST_LINES = 40;

export const isTooMany = ({ lines }: CompareView): boolean => lines.length > MOST_LINES;

/** The municipalities of the table: where they are too many those that stand out. */
export const tableLines = (view: CompareView): readonly ComparedLine[] =>
  isTooMany(view)
    ? view.lines.filter(
        ({ compared }) => compared?.funnel?.position === "beyond-99.8" || compared?.besideRest?.verdict === "different",
      )
    : view.lines;

/** Shares and means can be laid side by side; answers and curves have pages of their own. */
export function isComparable(indicator: string): boolean {
  const kind = indicatorById(indicator)?.kind;
  return kind === "share" || kind === "paired-mean";
}
