import type { CalendarDate, LocalizedText } from "@jobcoach/core";
import { type CellSum, tablesOf } from "../figures/cell-sums.ts";
import { observedUntilByMunicipality, type PooledCell, pooledCells } from "../figures/figures.ts";
import { type Outcome, outcomes } from "../observation/observation.ts";
import { labelOfOutcome, type ReasonCode, reasonLabels } from "../observation/reasons.ts";
import type { TallyKind } from "../tally/merge.ts";
import type { ReasonCounts, Tally } from "../tally/tally.ts";
import type { StreamUsed } from "./streams-used.ts";

/** The place of a figure: a municipality or `all`, a half-year or `pooled`. A figure itself is one. */
export type FigurePlace = TallyKind & PooledCell;

/** One step from received to counted: how many left here and why, and how many remain. */
export interface ExplanationStep {
  readonly outcome: Outcome;
  readonly label: LocalizedText;
  readonly count: number;
  /** Of those received, how many are left after this step; the last step is what is counted, and leaves none. */
  readonly remaining: number;
  readonly reasons: readonly { readonly reason: ReasonCode; readonly label: LocalizedText; readonly count: number }[];
}

/** What a municipality contributes, and until when its deliveries speak (inclusive); without streams where none are given. */
export interface ExplanationSource {
  readonly municipality: string;
  readonly cohorts: readonly string[];
  readonly observedUntil: CalendarDate;
  readonly streams: readonly StreamUsed[];
}

/**
 * How a figure came about, from all trajectories received to those counted; the steps add up to what was received. For the owner
 * of the data: reasons of few persons are not hidden.
 */
export type Explanation = TallyKind &
  PooledCell & {
    readonly status: "final" | "provisional";
    readonly received: number;
    /** In the order of counting: out of scope, excluded, not mature, unknown, counted. */
    readonly steps: readonly ExplanationStep[];
    readonly sources: readonly ExplanationSource[];
  };

export type ExplanationResult =
  | { readonly ok: true; readonly explanation: Explanation }
  | { readonly ok: false; readonly reason: "no-such-figure" };

/** Explains the figure at a place, from the tallies it was made of. */
export function explain(
  tallies: Iterable<Tally>,
  place: FigurePlace,
  streams: Iterable<StreamUsed> = [],
): ExplanationResult {
  const { municipality, cohort } = place;
  const [table] = tablesOf([...tallies].filter((tally) => sameKind(tally, place)));
  const cell = table?.cells.find((one) => one.municipality === municipality && one.cohort === cohort);
  if (table === undefined || cell === undefined) return { ok: false, reason: "no-such-figure" };
  const received = sumOf(Object.values(cell.sum.reasons));
  return {
    ok: true,
    explanation: {
      ...table.kind,
      municipality,
      cohort,
      status: cell.final ? "final" : "provisional",
      received,
      steps: stepsOf(cell.sum.reasons, received),
      sources: sourcesOf(cell, [...streams]),
    },
  };
}

const sameKind = (a: TallyKind, b: TallyKind) =>
  a.indicator === b.indicator && a.definitionVersion === b.definitionVersion && a.hoursMode === b.hoursMode;

function stepsOf(counts: ReasonCounts, received: number): readonly ExplanationStep[] {
  let remaining = received;
  return outcomes.map((outcome) => {
    const reasons = Object.entries(counts).flatMap(([key, count]) => {
      const [of, reason] = key.split("/") as [Outcome, ReasonCode];
      return of === outcome && count > 0 ? [{ reason, label: reasonLabels[reason], count }] : [];
    });
    const count = sumOf(reasons.map((reason) => reason.count));
    remaining -= count;
    return {
      outcome,
      label: labelOfOutcome(outcome),
      count,
      remaining,
      reasons: reasons.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    };
  });
}

function sourcesOf({ sum }: CellSum, streams: readonly StreamUsed[]): readonly ExplanationSource[] {
  const cells = pooledCells(sum.members);
  return [...observedUntilByMunicipality(sum.members)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([municipality, observedUntil]) => ({
      municipality,
      cohorts: cells.filter((cell) => cell.municipality === municipality).map(({ cohort }) => cohort),
      observedUntil,
      streams: streams.filter((stream) => stream.municipality === municipality),
    }));
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
