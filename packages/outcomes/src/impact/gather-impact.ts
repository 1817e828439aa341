import type { Token, Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators as allIndicators, indicatorById } from "../indicator/indicators.ts";
import type { TallyKind } from "../tally/merge.ts";
import type { Tally } from "../tally/tally.ts";
import { type ChangedPerson, changedPersons } from "./changed-persons.ts";
import { createExtremes } from "./extremes.ts";
import type { ValueChange } from "./figure-changes.ts";
import { type FigurePlace, isSame, placesOf } from "./figure-places.ts";
import type { Contribution, FigureImpact, ImpactOptions, ValueImpact } from "./impact.ts";
import { added, exchanged, nothing, type Quotient, quotientOf, resultOf, valueNames } from "./quotients.ts";

/** Gathers who explains the changes between two sets of tallies; memory does not grow with the number of persons. */
export interface GatheredImpact {
  /** Whether anything is asked at all; else trajectories need not be added. */
  readonly isAsked: boolean;
  /** The trajectories of whole persons before and after; nobody may come twice. */
  add(before: Iterable<Trajectory>, after: Iterable<Trajectory>): void;
  /** The figures that change, with those who explain it of all that were added. */
  impacts(): readonly FigureImpact[];
}

/** Of which changes it is asked who explains them. */
export interface GatherOptions extends ImpactOptions {
  /** The values of which it is asked who explains their change; of all unless said otherwise. */
  isAsked?(change: AskedChange): boolean;
}

/** The change of a value of which somebody may ask who explains it. */
export interface AskedChange extends ValueChange {
  readonly indicator: string;
  readonly cohort: string;
}

/**
 * As `impactOf`, where the tallies are known and the trajectories come in parts. Who is named among equals is the first by
 * token when parts come in the order of tokens.
 */
export function gatherImpact(
  before: Iterable<Tally>,
  after: Iterable<Tally>,
  { named = 5, indicators = allIndicators, isAsked = () => true, ...rest }: GatherOptions = {},
): GatheredImpact {
  const figures = changedFigures(before, after).map((figure) => gatherFigure(figure, named, isAsked));
  const asking = figures.filter(({ isAsking }) => isAsking);
  const asked = indicators.filter(({ id }) => asking.some(({ indicator }) => indicator.id === id));
  return {
    isAsked: asked.length > 0,
    add(was, is) {
      if (asked.length === 0) return;
      for (const person of changedPersons(was, is, { ...rest, indicators: asked })) {
        const [old, fresh] = [byKind(person.before), byKind(person.after)];
        for (const { kind, add } of asking)
          if (old.has(kind) || fresh.has(kind)) add(person, old.get(kind) ?? [], fresh.get(kind) ?? []);
      }
    },
    impacts: () => figures.map(({ impact }) => impact()),
  };
}

/** Which tallies can be in one figure: those of one indicator, way of recording hours, and municipality. */
const kindOf = ({
  indicator,
  hoursMode,
  municipality,
}: Omit<TallyKind, "definitionVersion"> & { municipality: string }) =>
  `${indicator} ${hoursMode ?? ""} ${municipality}`;

function byKind(tallies: readonly Tally[]): ReadonlyMap<string, readonly Tally[]> {
  const kinds = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const kind = kindOf(tally);
    const own = kinds.get(kind);
    if (own === undefined) kinds.set(kind, [tally]);
    else own.push(tally);
  }
  return kinds;
}

interface ChangedFigure {
  readonly was: FigurePlace | undefined;
  readonly is: FigurePlace | undefined;
  readonly place: FigurePlace;
  readonly indicator: Indicator;
}

function changedFigures(before: Iterable<Tally>, after: Iterable<Tally>): readonly ChangedFigure[] {
  const [old, fresh] = [placesOf(before), placesOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const place = is ?? was;
    const indicator = place === undefined ? undefined : indicatorById(place.kind.indicator);
    return place === undefined || indicator === undefined || isSame(was, is) ? [] : { was, is, place, indicator };
  });
}

/** What is kept of a person until it is known how large the effect is. */
interface Owner {
  readonly person: Token;
  readonly records: readonly Token[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function gatherFigure(
  { was, is, place, indicator }: ChangedFigure,
  named: number,
  isAsked: NonNullable<GatherOptions["isAsked"]>,
) {
  const { kind, cell } = place;
  const { municipality, cohort } = cell;
  const names = [...new Set([is, was].flatMap((one) => (one === undefined ? [] : valueNames(one.state))))];
  const values = names.map((value) => {
    const whole = (one: FigurePlace | undefined) =>
      one === undefined ? nothing : quotientOf(one.state, value, indicator);
    const [first, then] = [whole(was), whole(is)];
    const change: ValueChange = {
      value,
      before: resultOf(first),
      beforeN: first.n,
      after: resultOf(then),
      afterN: then.n,
    };
    const asked = isAsked({ indicator: kind.indicator, cohort, ...change });
    return { value, change, then, asked, extremes: createExtremes<Owner>(named) };
  });
  const asked = values.filter((one) => one.asked);
  return {
    kind: kindOf({ ...kind, municipality }),
    indicator,
    isAsking: asked.length > 0,
    add({ person, records }: ChangedPerson, before: readonly Tally[], after: readonly Tally[]): void {
      const [wasMine, mine] = [partOf(before, was), partOf(after, is)];
      const owner = { person, records, before: reasonsIn(wasMine), after: reasonsIn(mine) };
      for (const { value, extremes } of asked)
        extremes.add({ was: sumOf(wasMine, value, indicator), is: sumOf(mine, value, indicator), owner });
    },
    impact: (): FigureImpact => ({
      ...kind,
      municipality,
      cohort,
      reasonsBefore: was?.cell.sum.reasons ?? null,
      reasonsAfter: is?.cell.sum.reasons ?? null,
      values: values.map(
        ({ change, then, extremes }): ValueImpact => ({
          ...change,
          changed: extremes.count(),
          contributions: contributionsOf(extremes.candidates(), then, named),
        }),
      ),
    }),
  };
}

type Candidates = ReturnType<ReturnType<typeof createExtremes<Owner>>["candidates"]>;

/** Who have the largest effects, so many in each direction. */
function contributionsOf(candidates: Candidates, whole: Quotient, named: number): readonly Contribution[] {
  const after = resultOf(whole) ?? Number.NaN;
  const all = candidates
    .map(({ was, is, owner }) => ({ ...owner, effect: after - (resultOf(exchanged(whole, is, was)) ?? Number.NaN) }))
    .filter(({ effect }) => Math.abs(effect) >= SMALLEST_EFFECT)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.person < b.person ? -1 : 1));
  const few = [1, -1].flatMap((side) => all.filter(({ effect }) => Math.sign(effect) === side).slice(0, named));
  return all.filter((one) => few.includes(one));
}

/** What floating point makes of no effect. */
const SMALLEST_EFFECT = 1e-12;

const partOf = (tallies: readonly Tally[], place: FigurePlace | undefined): readonly Tally[] =>
  place === undefined ? [] : tallies.filter(({ cohort }) => place.cohorts.has(cohort));

const sumOf = (tallies: readonly Tally[], name: string, indicator: Indicator): Quotient =>
  tallies.reduce((sum, { state }) => added(sum, quotientOf(state, name, indicator)), nothing);

const reasonsIn = (tallies: readonly Tally[]): readonly string[] => [
  ...new Set(tallies.flatMap(({ reasons }) => Object.keys(reasons))),
];
