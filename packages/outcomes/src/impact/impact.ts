import type { Token, Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators as allIndicators } from "../indicator/indicators.ts";
import type { Tally } from "../tally/tally.ts";
import { type TallyOptions, tallyTrajectories } from "../tally/tally-trajectories.ts";
import { type ChangedPerson, changedPersons } from "./changed-persons.ts";
import type { FigureChange, ValueChange } from "./figure-changes.ts";
import { type FigurePlace, isSame, placesOf } from "./figure-places.ts";
import { added, exchanged, nothing, type Quotient, quotientOf, resultOf, valueNames } from "./quotients.ts";

/**
 * A person whose trajectories explain part of a change, by tokens only: only the sender knows who it is. `effect` is the value
 * after the delivery minus what it would be had nothing changed for this person; `before` and `after` are outcome and reason.
 */
export interface Contribution {
  readonly person: Token;
  readonly records: readonly Token[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly effect: number;
}

/** One value before and after, `null` where nobody is counted, and who explains most of the change, the largest effect first. */
export interface ValueImpact extends ValueChange {
  readonly contributions: readonly Contribution[];
}

/** A figure before and after a delivery; reasons are `null` on the side where there is no such figure. */
export type FigureImpact = Omit<FigureChange, "values"> & { readonly values: readonly ValueImpact[] };

export interface ImpactOptions extends Pick<TallyOptions, "asOf" | "indicators"> {
  /** How many persons are named per value at most; five unless said otherwise. */
  readonly named?: number;
}

/**
 * What a delivery does to the figures of its owner: the figures that change, by cohort and for the pooled final cohorts, in the
 * order of figures. Confidential and for the owner of the data only, because it speaks of single persons. The trajectories of a
 * person stand together, as `assemble` gives them.
 */
export function impactOf(
  before: readonly Trajectory[],
  after: readonly Trajectory[],
  { named = 5, indicators = allIndicators, ...rest }: ImpactOptions = {},
): readonly FigureImpact[] {
  const options = { ...rest, indicators };
  const places = (trajectories: readonly Trajectory[]) => placesOf(tallyTrajectories(trajectories, options).values());
  const [old, fresh] = [places(before), places(after)];
  const persons = changedPersons(before, after, options);
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const { kind, cell } = (is ?? was)!;
    if (isSame(was, is)) return [];
    const indicator = indicators.find(({ id }) => id === kind.indicator)!;
    const names = [...new Set([is, was].flatMap((place) => (place === undefined ? [] : valueNames(place.state))))];
    return {
      ...kind,
      municipality: cell.municipality,
      cohort: cell.cohort,
      reasonsBefore: was?.cell.sum.reasons ?? null,
      reasonsAfter: is?.cell.sum.reasons ?? null,
      values: names.map((name) => impactOn({ name, indicator, was, is, persons, named })),
    };
  });
}

interface Changing {
  readonly name: string;
  readonly indicator: Indicator;
  readonly was: FigurePlace | undefined;
  readonly is: FigurePlace | undefined;
  readonly persons: readonly ChangedPerson[];
  readonly named: number;
}

function impactOn({ name, indicator, was, is, persons, named }: Changing): ValueImpact {
  const whole = (place: FigurePlace | undefined) =>
    place === undefined ? nothing : quotientOf(place.state, name, indicator);
  const after = whole(is);
  const contributions = persons.flatMap((person): readonly Contribution[] => {
    const [mine, wasMine] = [talliesIn(person.after, is), talliesIn(person.before, was)];
    const without = resultOf(exchanged(after, sumOf(mine, name, indicator), sumOf(wasMine, name, indicator)));
    const effect = (resultOf(after) ?? Number.NaN) - (without ?? Number.NaN);
    if (Number.isNaN(effect) || Math.abs(effect) < SMALLEST_EFFECT) return [];
    return [
      { person: person.person, records: person.records, before: reasonsIn(wasMine), after: reasonsIn(mine), effect },
    ];
  });
  const before = whole(was);
  return {
    value: name,
    before: resultOf(before),
    beforeN: before.n,
    after: resultOf(after),
    afterN: after.n,
    contributions: contributions
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.person < b.person ? -1 : 1))
      .slice(0, named),
  };
}

/** What floating point makes of no effect. */
const SMALLEST_EFFECT = 1e-12;

/** The tallies of a person that are part of a figure. */
const talliesIn = (tallies: readonly Tally[], place: FigurePlace | undefined): readonly Tally[] =>
  place === undefined
    ? []
    : tallies.filter(
        ({ indicator, hoursMode, municipality, cohort }) =>
          indicator === place.kind.indicator &&
          hoursMode === place.kind.hoursMode &&
          municipality === place.cell.municipality &&
          place.cohorts.has(cohort),
      );

const sumOf = (tallies: readonly Tally[], name: string, indicator: Indicator): Quotient =>
  tallies.reduce((sum, { state }) => added(sum, quotientOf(state, name, indicator)), nothing);

const reasonsIn = (tallies: readonly Tally[]): readonly string[] => [
  ...new Set(tallies.flatMap(({ reasons }) => Object.keys(reasons))),
];
