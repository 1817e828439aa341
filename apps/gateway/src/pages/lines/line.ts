import type { PublishedFigure, ReleaseRow } from "@jobcoach/outcomes";

/** A municipality, or all together, with its row; without one the release holds nothing about it. */
export interface Line {
  readonly code: string;
  readonly name: string;
  readonly row: ReleaseRow | undefined;
}

type FigureOf<Kind> = Extract<PublishedFigure, { readonly kind: Kind }>;

/** The figure of a row if it is shown and of that kind. */
export function figureOf<Kind extends PublishedFigure["kind"]>(
  row: ReleaseRow | undefined,
  kind: Kind,
): FigureOf<Kind> | undefined {
  return row?.figure?.kind === kind ? (row.figure as FigureOf<Kind>) : undefined;
}

/** Rows of whole figures: answers, weeks and strata are parts of one. */
export const isWhole = (row: ReleaseRow): boolean =>
  row.question === undefined && row.answer === undefined && row.week === undefined && row.stratum === undefined;
