import type { Contribution, ValueImpact } from "@jobcoach/outcomes";
import type { KeptFacts } from "./kept-facts.ts";
import type { Words } from "./words.ts";

const HALF = 0.5;

/** Which few trajectories explain at least half of a change, and in which rows they stand. */
export function explanationOf(
  { before, after, contributions }: ValueImpact,
  now: KeptFacts,
  earlier: KeptFacts | undefined,
  { say, numbers }: Words,
): readonly string[] {
  if (before === null || after === null || before === after) return [];
  const difference = after - before;
  const same = contributions.filter(({ effect }) => Math.sign(effect) === Math.sign(difference));
  const few = enough(same, Math.abs(difference) * HALF);
  if (few.length === 0) return [];
  const share = Math.min(1, few.reduce((sum, { effect }) => sum + effect, 0) / difference);
  const part = numbers.percent(share, 0);
  const count = numbers.whole(few.length);
  const title = say(
    few.length === 1
      ? {
          nl: `Eén traject verklaart ${part} van het verschil.`,
          en: `One trajectory explains ${part} of the difference.`,
        }
      : {
          nl: `${count} trajecten verklaren ${part} van het verschil.`,
          en: `${count} trajectories explain ${part} of the difference.`,
        },
  );
  return [
    title,
    ...few.flatMap(({ records }) => {
      const place = placeIn(records, now);
      if (place !== undefined) return [place];
      const before = earlier === undefined ? undefined : placeIn(records, earlier);
      if (before === undefined) return [];
      return [say({ nl: `${before} (bestand van de vorige keer)`, en: `${before} (file of last time)` })];
    }),
  ];
}

/** The largest effects until they are together at least so much; all where they never are. */
function enough(contributions: readonly Contribution[], wanted: number): readonly Contribution[] {
  let sum = 0;
  const at = contributions.findIndex(({ effect }) => {
    sum += Math.abs(effect);
    return sum >= wanted;
  });
  return at < 0 ? contributions : contributions.slice(0, at + 1);
}

const placeIn = (records: Contribution["records"], { placeOf }: KeptFacts): string | undefined =>
  records.map(placeOf).find((place) => place !== undefined);
