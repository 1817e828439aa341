import { municipalitiesOn } from "@jobcoach/core";
import { type Indicator, indicators, type Tally } from "@jobcoach/outcomes";
import { type Chance, chancesFrom } from "./chances.ts";

const OBSERVED_UNTIL = "2026-06-30";
const FIRST_YEAR = 2015;

/**
 * Invented tallies of shares and means, the same every time: of every municipality and half-year, about 5 to 400 persons, few in
 * most municipalities and many in some, as towns are. All half-years are final.
 */
export function inventTallies(municipalities = 342, halfYears = 20): readonly Tally[] {
  const chance = chancesFrom(20_260_630);
  const places = municipalitiesOn(OBSERVED_UNTIL)
    .slice(0, municipalities)
    .flatMap(({ code }) => {
      const usual = 5 + Math.round(395 * (chance(1000) / 1000) ** 3);
      return Array.from({ length: halfYears }, (_, half) => {
        const persons = Math.max(5, Math.round((usual * (80 + chance(41))) / 100));
        return { municipality: code, cohort: `${FIRST_YEAR + (half >> 1)}H${(half & 1) + 1}`, persons };
      });
    });
  return indicators.flatMap((indicator) => {
    const stateOf = statesOf(indicator, chance);
    return stateOf === undefined
      ? []
      : places.map((place) => ({ ...tallyOf(indicator, place), ...stateOf(place.persons) }));
  });
}

interface Place {
  readonly municipality: string;
  readonly cohort: string;
  readonly persons: number;
}

const tallyOf = ({ id, version }: Indicator, { municipality, cohort, persons }: Place) => ({
  schema: "jobcoach/tally/1" as const,
  municipality,
  grantor: "municipality" as const,
  cohort,
  stratum: "total",
  indicator: id,
  definitionVersion: version,
  observedUntil: OBSERVED_UNTIL,
  finalThrough: OBSERVED_UNTIL,
  trajectories: persons,
  persons,
  repeatPersons: 0,
});

type Counted = Pick<Tally, "reasons" | "state">;

/** From a number of persons to what is counted of them, or nothing for kinds that are not invented here. */
function statesOf({ kind }: Indicator, chance: Chance): ((persons: number) => Counted) | undefined {
  const usual = 40 + chance(55);
  const notKnown = 1 + chance(9);
  const isHad = (percent: number) => chance(100) < percent;
  if (kind === "share")
    return (persons) => sharesOf(persons, () => (isHad(notKnown) ? "unknown" : isHad(usual) ? "yes" : "no"));
  if (kind === "paired-mean")
    return (persons) =>
      pairsOf(persons, () => [isHad(90) ? 40 + 5 * chance(13) : null, isHad(75) ? 45 + 5 * chance(12) : null]);
  return undefined;
}

function sharesOf(persons: number, outcome: () => "yes" | "no" | "unknown"): Counted {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (let person = 0; person < persons; person++) counts[outcome()]++;
  const reasons = { "counted/no": counts.no, "counted/yes": counts.yes, "unknown/moved": counts.unknown };
  return { reasons, state: { kind: "share", ...counts, notMature: 0 } };
}

function pairsOf(persons: number, marks: () => readonly [number | null, number | null]): Counted {
  const given = Array.from({ length: persons }, marks);
  const pairs = given.flatMap(([start, end]) => (start === null || end === null ? [] : [end - start]));
  const [starts, ends] = [0, 1].map((moment) => given.flatMap((marks) => marks[moment] ?? [])) as [number[], number[]];
  const none = { n: 0, sumLow: 0, sumHigh: 0 };
  const reasons = {
    "counted/baseline-only": starts.length - pairs.length,
    "counted/follow-up-only": ends.length - pairs.length,
    "counted/pair": pairs.length,
    "unknown/no-measurement": persons - starts.length - ends.length + pairs.length,
  };
  const undetermined = { baseline: none, followUp: none };
  const histograms = { baseline: binsOf(starts), followUp: binsOf(ends), change: binsOf(pairs) };
  return { reasons, state: { kind: "paired-mean", ...histograms, undetermined, notMature: 0 } };
}

function binsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
