import { municipalitiesOn } from "@jobcoach/core";
import { type Indicator, indicators, type Tally } from "@jobcoach/outcomes";
import { type Chance, chancesFrom } from "./chances.ts";

const OBSERVED_UNTIL = "2026-06-30";
const FIRST_YEAR = 2015;

/**
 * Invented tallies of shares, means, answers and curves, the same every time: of every municipality and half-year, about 5 to 400 persons, few in
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

/** Hours as they were logged. */
const tallyOf = ({ id, version, hoursModeOf }: Indicator, { municipality, cohort, persons }: Place) => ({
  schema: "jobcoach/tally/1" as const,
  municipality,
  grantor: "municipality" as const,
  cohort,
  stratum: "total",
  indicator: id,
  definitionVersion: version,
  ...(hoursModeOf !== undefined && { hoursMode: "logged" as const }),
  observedUntil: OBSERVED_UNTIL,
  finalThrough: OBSERVED_UNTIL,
  trajectories: persons,
  persons,
  repeatPersons: 0,
});

type Counted = Pick<Tally, "reasons" | "state">;

/** From a number of persons to what is counted of them, or nothing for kinds that are not invented here. */
function statesOf(indicator: Indicator, chance: Chance): ((persons: number) => Counted) | undefined {
  const { kind } = indicator;
  const usual = 40 + chance(55);
  const notKnown = 1 + chance(9);
  const isHad = (percent: number) => chance(100) < percent;
  if (kind === "share")
    return (persons) => sharesOf(persons, () => (isHad(notKnown) ? "unknown" : isHad(usual) ? "yes" : "no"));
  if (kind === "paired-mean")
    return (persons) =>
      pairsOf(persons, () => [isHad(90) ? 40 + 5 * chance(13) : null, isHad(75) ? 45 + 5 * chance(12) : null]);
  if (indicator.kind === "distribution") return (persons) => answersOf(persons, indicator.questions, chance);
  if (kind === "survival") return (persons) => durationsOf(persons, chance);
  return undefined;
}

/** Everybody answers every question, where several answers may be given with one or two of them. */
function answersOf(
  persons: number,
  asked: Extract<Indicator, { kind: "distribution" }>["questions"],
  chance: Chance,
): Counted {
  const questions = Object.fromEntries(
    asked.map(({ id, answers, many }) => {
      const times: Record<string, number> = {};
      const give = () => answers[Math.min(chance(answers.length), chance(answers.length))]?.id ?? "";
      for (let person = 0; person < persons; person++)
        for (const answer of new Set(many === undefined ? [give()] : [give(), give()]))
          times[answer] = (times[answer] ?? 0) + 1;
      return [id, { answered: persons, answers: times }];
    }),
  );
  const state = { kind: "distribution" as const, n: persons, unknown: 0, notMature: 0, questions };
  return { reasons: { "counted/answered": persons }, state };
}

/** Two of three are still in work after a year. */
function durationsOf(persons: number, chance: Chance): Counted {
  const ended = Array.from({ length: persons }, () => chance(3) === 0).filter((isEnded) => isEnded);
  const events = binsOf(ended.map(() => 1 + chance(363)));
  const stayed = persons - ended.length;
  const reasons = { "counted/still-in-work": stayed, "counted/work-ended": ended.length };
  const rest = { uncertain: [], unknown: 0, notMature: 0 };
  return { reasons, state: { kind: "survival", events, censored: [[364, stayed]], ...rest } };
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
