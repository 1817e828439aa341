import type { MeasurementFact, WorkValueAnswers } from "@jobcoach/core";
import type { Random } from "../examples/random.ts";
import * as marginals from "./marginals.ts";
import { numbersWithMean } from "./numbers-with-mean.ts";
import { at, chance, yesOf } from "./participants.ts";

type Asked = 0 | 1;
type Ratings = NonNullable<MeasurementFact["match"]>;

/** Marks in tenths, whole marks only, with the mean that was asked. */
export const marksOf = (subject: string, size: number, mean: number): readonly number[] =>
  numbersWithMean({ size, mean, deviation: 12, lowest: 30, highest: 100, step: 10 }, chance(subject));

/** Minutes per month, of which `some` are above zero. */
export function minutesOf(subject: string, size: number, mean: number, some = size): readonly number[] {
  const random = chance(subject);
  const wanted = { size: some, mean: (mean * size) / some, deviation: mean / 2, lowest: 15, highest: 1200, step: 15 };
  const zeros = Array.from({ length: size - some }, () => 0);
  return random.shuffled([...numbersWithMean(wanted, random), ...zeros]);
}

/** Answers to the seven work values of so many people, at the start (0) or half a year later (1). */
export function workValuesOf(size: number, asked: Asked): readonly WorkValueAnswers[][] {
  const columns = marginals.workValues.map(({ important, enabled, achieved }, value) => ({
    a: answersOf(`work value ${value} a ${asked}`, size, important),
    b: answersOf(`work value ${value} b ${asked}`, size, enabled[asked]),
    c: answersOf(`work value ${value} c ${asked}`, size, achieved[asked]),
  }));
  return Array.from({ length: size }, (_, person) =>
    columns.map(({ a, b, c }) => ({ a: at(a, person), b: at(b, person), c: at(c, person) })),
  );
}

/** Answers 1 to 5 of which so many percent are 4 or 5. */
function answersOf(subject: string, size: number, percent: number): number[] {
  const random = chance(subject);
  const isHigh = yesOf(`${subject} high`, Math.round((size * percent) / 100), size);
  return isHigh.map((high) => (high ? (random.chance(0.4) ? 5 : 4) : lowAnswer(random)));
}

const lowAnswer = (random: Random) => Number(random.weighted({ 3: 6, 2: 3, 1: 1 }));

/** The coach's rating of each aspect of the match of so many people. */
export function matchesOf(subject: string, size: number): readonly Ratings[] {
  const aspects = Object.entries(marginals.match).map(([aspect, [excellent, good, fair]]) => ({
    aspect,
    ratings: chance(`${subject} ${aspect}`).deck({ 4: excellent, 3: good, 2: fair }, size),
  }));
  return Array.from({ length: size }, (_, person) =>
    aspects.map(({ aspect, ratings }) => ({ aspect, rating: Number(at(ratings, person)) })),
  );
}

/** The themes of so many trajectories, each in exactly its share of them. */
export function themesOf<Theme extends string>(
  subject: string,
  size: number,
  percentages: Readonly<Record<Theme, number>>,
): readonly Theme[][] {
  const dealt = (Object.entries(percentages) as [Theme, number][]).map(([theme, percent]) => ({
    theme,
    present: yesOf(`${subject} ${theme}`, Math.round((size * percent) / 100), size),
  }));
  return Array.from({ length: size }, (_, person) =>
    dealt.flatMap(({ theme, present }) => (present[person] ? [theme] : [])),
  );
}
