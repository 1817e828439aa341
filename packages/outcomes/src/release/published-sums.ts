import type { PublishedFigure } from "./published-figure.ts";

/** A sum of some of the three counts behind a figure, and what it was published as. */
export interface PublishedSum {
  readonly counts: readonly number[];
  readonly value: number;
}

/** What a figure tells of yes, no and unknown, or of pairs, start only and follow-up only; an association tells of neither. */
export function publishedSums(figure: PublishedFigure): readonly PublishedSum[] {
  if (figure.kind === "association") return [];
  if (figure.kind === "share") {
    const { yes, noOrUnknown, split } = figure;
    const all = { counts: [0], value: yes };
    if (split === null) return [all, { counts: [1, 2], value: noOrUnknown }];
    return [all, { counts: [1], value: split.no }, { counts: [2], value: split.unknown }];
  }
  const start = { counts: [0, 1], value: figure.baseline.n };
  if (figure.pairs === null || figure.followUp === null) return [start];
  return [start, { counts: [0], value: figure.pairs }, { counts: [0, 2], value: figure.followUp.n }];
}

/** How far a figure was hidden. */
export function levelOfFigure(figure: PublishedFigure): 0 | 1 {
  if (figure.kind === "association") return 0;
  return (figure.kind === "share" ? figure.split === null : figure.followUp === null) ? 1 : 0;
}
