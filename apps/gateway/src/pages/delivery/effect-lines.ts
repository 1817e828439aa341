import type { ChangeExplanation, DeliveryEffect, FigureChange } from "@jobcoach/contract";
import { headlineIndicators, type Indicator, indicatorById, POOLED } from "@jobcoach/outcomes";

/** One value of a figure before and after a delivery, `null` where nobody is counted, and what moved. */
export interface EffectLine {
  readonly indicator: Indicator;
  readonly hoursMode?: FigureChange["hoursMode"];
  readonly cohort: string;
  readonly value: "share" | "baseline" | "followUp";
  readonly before: number | null;
  readonly beforeN: number;
  readonly after: number | null;
  readonly afterN: number;
  /** Groups that grew or shrank, the most first. */
  readonly moves: readonly Move[];
  /** So many trajectories came, went or changed group, and perhaps more. */
  readonly moved: number;
  /** Which few trajectories explain most of it, where that is told. */
  readonly explanation?: ChangeExplanation;
}

/** By how many trajectories a group, such as `unknown/moved`, became larger or smaller. */
export interface Move {
  readonly key: string;
  readonly by: number;
}

/** What a delivery does to figures, the first indicators apart. */
export interface EffectLines {
  /** Of all half-years that are final, together. */
  readonly headline: readonly EffectLine[];
  readonly headlineByHalfYear: readonly EffectLine[];
  readonly others: readonly EffectLine[];
  /** Indicators of which the answers are spread in another way, without one number that says so. */
  readonly spread: readonly Indicator[];
}

const HEADLINE = new Map(headlineIndicators.map(({ id }, place) => [id, place]));
const VALUES: readonly string[] = ["share", "baseline", "followUp"];

/** The figures that a reader sees change: a figure that only got a later date is left out. */
export function effectLines({ figures, explanations }: DeliveryEffect): EffectLines {
  const lines = figures.flatMap((figure) => linesOf(figure, explanations ?? []));
  const headline = lines.filter(({ indicator }) => HEADLINE.has(indicator.id)).sort((a, b) => placeOf(a) - placeOf(b));
  const isPooled = ({ cohort }: EffectLine) => cohort === POOLED;
  const spread = figures.flatMap((figure) => (isSpread(figure) ? (indicatorById(figure.indicator) ?? []) : []));
  return {
    headline: headline.filter(isPooled),
    headlineByHalfYear: headline.filter((line) => !isPooled(line)),
    others: lines.filter((line) => !HEADLINE.has(line.indicator.id) && isPooled(line)),
    spread: [...new Set(spread)],
  };
}

const placeOf = ({ indicator }: EffectLine) => HEADLINE.get(indicator.id) ?? 0;

function linesOf(figure: FigureChange, explanations: readonly ChangeExplanation[]): readonly EffectLine[] {
  const indicator = indicatorById(figure.indicator);
  if (indicator === undefined) return [];
  const moves = movesOf(figure);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const grown = sum(moves.map(({ by }) => Math.max(by, 0)));
  const shrunk = sum(moves.map(({ by }) => Math.max(-by, 0)));
  const { cohort, hoursMode } = figure;
  return figure.values
    .filter(({ value }) => VALUES.includes(value))
    .filter(({ before, beforeN, after, afterN }) => before !== after || beforeN !== afterN || moves.length > 0)
    .map(({ value, ...change }) => ({
      ...explainedBy(explanations.find((one) => isOf(one, figure) && one.value === value)),
      indicator,
      ...(hoursMode === undefined ? {} : { hoursMode }),
      cohort,
      value: value as EffectLine["value"],
      ...change,
      moves,
      moved: Math.max(grown, shrunk),
    }));
}

const explainedBy = (explanation: ChangeExplanation | undefined) => (explanation === undefined ? {} : { explanation });

const isOf = (one: ChangeExplanation, { indicator, hoursMode, cohort }: FigureChange) =>
  one.indicator === indicator && one.hoursMode === hoursMode && one.cohort === cohort;

function movesOf({ reasonsBefore, reasonsAfter }: FigureChange): readonly Move[] {
  const [was, is] = [reasonsBefore ?? {}, reasonsAfter ?? {}];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])]
    .map((key) => ({ key, by: (is[key] ?? 0) - (was[key] ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.key < b.key ? -1 : 1));
}

const isSpread = ({ cohort, values }: FigureChange) =>
  cohort === POOLED &&
  values.some(({ value, before, after }) => !VALUES.includes(value) && value.includes("/") && before !== after);
