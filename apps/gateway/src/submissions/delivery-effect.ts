import type { DeliveryEffect } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import { figureChangesOf, headlineIndicators, POOLED, type Tally } from "@jobcoach/outcomes";

/** What a delivery does to the figures of its sender: all that are final together, and of the first indicators each half-year. */
export function effectOf(before: Iterable<Tally>, after: Iterable<Tally>): Omit<DeliveryEffect, "explanations"> {
  const [old, fresh] = [[...before], [...after]];
  const trajectories = { before: countTrajectories(old), after: countTrajectories(fresh) };
  const figures = figureChangesOf(old, fresh)
    .filter(isTold)
    .map(({ municipality: _, values, ...change }) => ({ ...change, values: values.map(rounded) }));
  return { sentence: sentenceFor(trajectories, figures.length), trajectories, figures };
}

/** Whether a delivery tells of a figure what it does to it. */
export const isTold = ({ indicator, cohort }: Pick<DeliveryEffect["figures"][number], "indicator" | "cohort">) =>
  cohort === POOLED || HEADLINE.has(indicator);

type Values = DeliveryEffect["figures"][number]["values"][number];

/** Four decimals are more than anybody reads, and the digits after them are noise of the calculation. */
const rounded = ({ before, after, ...value }: Values): Values => ({
  ...value,
  before: before === null ? null : Number(before.toFixed(4)),
  after: after === null ? null : Number(after.toFixed(4)),
});

const HEADLINE: ReadonlySet<string> = new Set(headlineIndicators.map(({ id }) => id));

/** Every indicator is told of every trajectory it speaks of; the largest number is of all. */
function countTrajectories(tallies: readonly Tally[]): number {
  const counts = new Map<string, number>();
  for (const { indicator, stratum, trajectories } of tallies)
    if (stratum === "total") counts.set(indicator, (counts.get(indicator) ?? 0) + trajectories);
  return Math.max(0, ...counts.values());
}

function sentenceFor({ before, after }: DeliveryEffect["trajectories"], figures: number): LocalizedText {
  const cause =
    before === after
      ? { nl: `Het aantal trajecten blijft ${after}.`, en: `The number of trajectories stays ${after}.` }
      : {
          nl: `Het aantal trajecten gaat van ${before} naar ${after}.`,
          en: `The number of trajectories goes from ${before} to ${after}.`,
        };
  const effect =
    figures === 0
      ? { nl: "Er verandert geen cijfer.", en: "No figure changes." }
      : figures === 1
        ? { nl: "Er verandert één cijfer.", en: "One figure changes." }
        : { nl: `Er veranderen ${figures} cijfers.`, en: `${figures} figures change.` };
  return { nl: `${cause.nl} ${effect.nl}`, en: `${cause.en} ${effect.en}` };
}
