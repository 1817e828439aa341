import type { TallySum } from "../../tally/merge.ts";
import { countsOf } from "../counts-of.ts";
import type { SumsByStratum } from "../divisions/divided-counts.ts";
import { kindKey } from "../divisions/strata-sums.ts";
import { stateOf } from "../linked-figures.ts";
import { curveSystem } from "../parts/curve-system.ts";
import type { PlannedIndicator } from "../plan/planned-figures.ts";
import type { PartGroup } from "./part-layouts.ts";
import type { InnerPlaces } from "./public-system.ts";

/** What a release is made of: the sums of every indicator by municipality and half-year, and by stratum. */
export interface Truth {
  readonly planned: readonly PlannedIndicator[];
  readonly strata: ReadonlyMap<string, SumsByStratum>;
}

/** The true counts behind a municipality and half-year; `undefined` where it is no longer there. */
export type TrueCounts = (place: string) => readonly number[] | undefined;

/** The true counts of one indicator and group of parts. */
export function trueCountsOf(
  { planned, strata }: Truth,
  kind: Parameters<typeof kindKey>[0],
  group: PartGroup | undefined,
): TrueCounts | undefined {
  const own = planned.find((one) => kindKey(one.kind) === kindKey(kind));
  if (own === undefined) return undefined;
  const byStratum: SumsByStratum = strata.get(kindKey(kind)) ?? new Map();
  return (place) => {
    const sum = own.inner.get(place);
    return sum === undefined ? undefined : countsIn(sum, place, group, byStratum);
  };
}

function countsIn(sum: TallySum, place: string, group: PartGroup | undefined, strata: SumsByStratum) {
  const state = stateOf(sum);
  if (group === undefined) return countsOf(state);
  if (group.by === "weeks") return state.kind === "survival" ? curveSystem.countsOf(state) : [];
  if (group.by === "levels") return byLevel(group, sum, place, strata);
  if (state.kind !== "distribution") return [];
  const { answered = 0, answers = {} } = state.questions[group.question] ?? {};
  if (group.by === "answers") return group.answers.map((answer) => answers[answer] ?? 0);
  const given = answers[group.answer] ?? 0;
  return [given, answered - given];
}

/** Where levels were not tallied all are in the first: nothing is shown of them. */
function byLevel(
  { dimension, levels }: Extract<PartGroup, { by: "levels" }>,
  whole: TallySum,
  place: string,
  strata: SumsByStratum,
): readonly number[] {
  const isMean = whole.state?.kind === "paired-mean";
  const countsIn = isMean ? threeIn : bothIn;
  const all = countsIn(whole);
  const counts = levels.flatMap((level) => countsIn(strata.get(`${dimension}-${level}`)?.get(place)));
  const left = all.map((one, place) =>
    counts.reduce((rest, count, at) => (at % all.length === place ? rest - count : rest), one),
  );
  if (dimension === "sex") return [...counts, ...left];
  return counts.map((count, at) => count + (left[at] ?? 0));
}

const threeIn = (sum: TallySum | undefined): readonly number[] =>
  sum === undefined ? [0, 0, 0] : countsOf(stateOf(sum));

function bothIn(sum: TallySum | undefined): readonly number[] {
  if (sum === undefined) return [0, 0];
  const [yes, no, unknown] = countsOf(stateOf(sum));
  return [yes, no + unknown];
}

/** The true counts by variable; not a number where a municipality is no longer there. */
export function pointOf(truth: TrueCounts, { places, size }: InnerPlaces): Float64Array {
  const point = new Float64Array(places.length * size).fill(Number.NaN);
  for (const [at, { municipality, cohort }] of places.entries())
    point.set(truth(`${municipality}|${cohort}`) ?? [], at * size);
  return point;
}
