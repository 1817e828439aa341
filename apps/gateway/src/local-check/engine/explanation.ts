import { type Contribution, explainChange, type ValueImpact } from "@jobcoach/outcomes";
import type { KeptFacts } from "./kept-facts.ts";
import type { Words } from "./words.ts";

/** Which few trajectories explain at least half of a change, and in which rows they stand. */
export function explanationOf(
  impact: ValueImpact,
  now: KeptFacts,
  earlier: KeptFacts | undefined,
  { say, numbers }: Words,
): readonly string[] {
  const explained = explainChange(impact);
  if (explained === undefined) return [];
  const { share, contributions: few } = explained;
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

const placeIn = (records: Contribution["records"], { placeOf }: KeptFacts): string | undefined =>
  records.map(placeOf).find((place) => place !== undefined);
