import type { PooledCell } from "../figures/figures.ts";
import { indicatorById } from "../indicator/indicators.ts";
import type { TallyKind } from "../tally/merge.ts";
import type { ReasonCounts, Tally } from "../tally/tally.ts";
import { type FigurePlace, isSame, placesOf } from "./figure-places.ts";
import { nothing, quotientOf, resultOf, valueNames } from "./quotients.ts";

/** One value before and after, `null` where nobody is counted, and of how many it speaks. */
export interface ValueChange {
  readonly value: string;
  readonly before: number | null;
  readonly beforeN: number;
  readonly after: number | null;
  readonly afterN: number;
}

/** A figure before and after a delivery; reasons are `null` on the side where there is no such figure. */
export type FigureChange = TallyKind &
  PooledCell & {
    readonly reasonsBefore: ReasonCounts | null;
    readonly reasonsAfter: ReasonCounts | null;
    readonly values: readonly ValueChange[];
  };

/**
 * The figures that differ between two sets of tallies, in the order of figures. It costs the same however many persons are
 * behind them; who explains a change is for `impactOf`, which has their trajectories. Confidential.
 */
export function figureChangesOf(before: Iterable<Tally>, after: Iterable<Tally>): readonly FigureChange[] {
  const [old, fresh] = [placesOf(before), placesOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const place = is ?? was;
    if (place === undefined || isSame(was, is)) return [];
    const names = [...new Set([is, was].flatMap((one) => (one === undefined ? [] : valueNames(one.state))))];
    return {
      ...place.kind,
      municipality: place.cell.municipality,
      cohort: place.cell.cohort,
      reasonsBefore: was?.cell.sum.reasons ?? null,
      reasonsAfter: is?.cell.sum.reasons ?? null,
      values: names.map((value) => {
        const [first, then] = [valueIn(was, value), valueIn(is, value)];
        return { value, before: resultOf(first), beforeN: first.n, after: resultOf(then), afterN: then.n };
      }),
    };
  });
}

function valueIn(place: FigurePlace | undefined, name: string) {
  const indicator = place === undefined ? undefined : indicatorById(place.kind.indicator);
  return place === undefined || indicator === undefined ? nothing : quotientOf(place.state, name, indicator);
}
