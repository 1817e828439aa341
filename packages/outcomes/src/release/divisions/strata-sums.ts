import { TOTAL_STRATUM } from "../../strata/dimensions.ts";
import { mergeTallies, sumOfTallies, type TallyKind } from "../../tally/merge.ts";
import type { Tally } from "../../tally/tally.ts";
import { innerKey } from "../plan/planned-figures.ts";
import type { SumsByStratum } from "./divided-counts.ts";

/** One indicator, version and way of recording hours. */
export const kindKey = ({ indicator, definitionVersion, hoursMode }: TallyKind) =>
  [indicator, definitionVersion, hoursMode ?? ""].join("|");

/** Sums of tallies of strata, by kind of figure. */
export function strataByKind(tallies: readonly Tally[]): ReadonlyMap<string, SumsByStratum> {
  const groups = new Map<string, Map<string, Map<string, Tally[]>>>();
  for (const tally of mergeTallies(tallies.filter(({ stratum }) => stratum !== TOTAL_STRATUM)).values()) {
    const strata = valueAt(groups, kindKey(tally), () => new Map<string, Map<string, Tally[]>>());
    const places = valueAt(strata, tally.stratum, () => new Map<string, Tally[]>());
    valueAt(places, innerKey(tally.municipality, tally.cohort), () => []).push(tally);
  }
  return mapped(groups, (strata) => mapped(strata, (places) => mapped(places, sumOfTallies)));
}

function mapped<Value, Other>(values: ReadonlyMap<string, Value>, to: (value: Value) => Other): Map<string, Other> {
  return new Map([...values].map(([key, value]) => [key, to(value)]));
}

/** The value of a key, made where there is none yet. */
export function valueAt<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined || values.has(key)) return known as Value;
  const made = make();
  values.set(key, made);
  return made;
}
