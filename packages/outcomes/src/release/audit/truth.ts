import type { TallySum } from "../../tally/merge.ts";
import { countsOf } from "../counts-of.ts";
import type { SumsByStratum } from "../divisions/divided-counts.ts";
import { kindKey } from "../divisions/strata-sums.ts";
import { stateOf } from "../linked-figures.ts";
import { curveSystem } from "../parts/curve-system.ts";
import type { PlannedIndicator } from "../plan/planned-figures.ts";
import type { PartGroup } from "./part-layouts.ts";
import type { InnerPlaces } from "./public-system.ts";
import type { TraitsGroup } from "./traits-layout.ts";

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
  if (group.by === "traits") return byTraits(group, sum, place, strata);
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

/**
 * Of every age each sex, and the others. Where age and sex were not tallied together of everybody, no row crosses them there,
 * and any table with the right sums will do.
 */
function byTraits({ ages, sexes }: TraitsGroup, whole: TallySum, place: string, strata: SumsByStratum) {
  const byAge = byLevel({ by: "levels", dimension: "age", levels: ages }, whole, place, strata);
  const bySex = byLevel({ by: "levels", dimension: "sex", levels: sexes }, whole, place, strata);
  const told = ages.map((age) => sexes.map((sex) => bothIn(strata.get(`traits-${age}-${sex}`)?.get(place))));
  const tables = [0, 1].map((outcome) => {
    const ofOutcome = (counts: readonly number[]) => counts.filter((_, at) => at % 2 === outcome);
    const [agesOf, sexesOf] = [ofOutcome(byAge), ofOutcome(bySex)];
    const crossed = told.map((own) => own.map((counts) => counts[outcome] ?? 0));
    const left = crossed.map((own, age) => own.reduce((sum, count) => sum - count, agesOf[age] ?? 0));
    const isTallied = sexes.every((_, sex) => crossed.reduce((sum, own) => sum + (own[sex] ?? 0), 0) === sexesOf[sex]);
    if (!isTallied || left.some((count) => count < 0)) return anyTable(agesOf, sexesOf);
    return crossed.map((own, age) => [...own, left[age] ?? 0]);
  });
  const everySex = [...sexes.keys(), sexes.length];
  return ages.flatMap((_, age) => everySex.flatMap((sex) => tables.map((table) => table[age]?.[sex] ?? 0)));
}

/** A table with these sums of its rows and columns: each cell in turn as large as they allow. */
function anyTable(rows: readonly number[], columns: readonly number[]): readonly (readonly number[])[] {
  const left = [...columns];
  return rows.map((row) => {
    let rest = row;
    return left.map((column, at) => {
      const count = Math.min(rest, column);
      rest -= count;
      left[at] = column - count;
      return count;
    });
  });
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
