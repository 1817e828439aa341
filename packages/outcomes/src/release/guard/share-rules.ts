import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { HiddenCount, HidingRules, Move } from "./hiding-rules.ts";
import type { HidingLevel, SumOfCells } from "./linked-cells.ts";

/**
 * What may be shown of shares that count the same persons: yes, no and unknown of each in turn. Level 0 shows all three, 1
 * no and unknown together, 2 nothing. A cell is shown when its persons reach the minimum, when both yes and the rest are at
 * least 5 and neither is more than the largest share of a group; its split when no and unknown are at least 5.
 */
export const shareRules = (policy: ReleasePolicy, indicators = 1): HidingRules => ({
  levelOf: (sum) => strictest(Array.from({ length: indicators }, (_, index) => levelOf(sum, index, policy))),
  hidden: {
    1: each(indicators, (index) => [best(splitOf(index, indicators))]),
    2: each(indicators, (index) => hiddenOf(index, indicators)),
  },
});

const CATEGORIES = 3;

function levelOf({ counts, repeats }: SumOfCells, index: number, policy: ReleasePolicy): HidingLevel {
  const [yes = 0, no = 0, unknown = 0] = counts.slice(index * CATEGORIES);
  const rest = no + unknown;
  const n = yes + rest;
  if (n === 0 && counts.length > CATEGORIES) return 0;
  if (n - repeats < policy.minimumPersons || yes < MINIMUM_CATEGORY || rest < MINIMUM_CATEGORY) return 2;
  if (Math.max(yes, rest) > n * (policy.largestShare ?? 1)) return 2;
  return no < MINIMUM_CATEGORY || unknown < MINIMUM_CATEGORY ? 1 : 0;
}

const strictest = (levels: readonly HidingLevel[]) => Math.max(0, ...levels) as HidingLevel;

const each = (indicators: number, hidden: (index: number) => readonly HiddenCount[]) =>
  Array.from({ length: indicators }, (_, index) => hidden(index)).flat();

const best = (...moves: readonly Move[]): HiddenCount => ({ moves, combine: "best" });

/** With one indicator n is free; with several, which count the same persons, all of them must move along. */
function hiddenOf(index: number, indicators: number): readonly HiddenCount[] {
  const split = splitOf(index, indicators);
  const every = (category: number): Move => ({
    level: 2,
    direction: Array.from({ length: indicators * CATEGORIES }, (_, at) => (at % CATEGORIES === category ? 1 : 0)),
  });
  const whole = [every(1), every(2)];
  return [
    best(every(0)),
    { moves: whole, combine: "sum" },
    { ...best(split, every(1)), partOf: { within: split, whole } },
    { ...best(split, every(2)), partOf: { within: split, whole } },
  ];
}

const splitOf = (index: number, indicators: number): Move => ({
  level: 1,
  direction: Array.from({ length: indicators * CATEGORIES }, (_, at) => {
    if (at === index * CATEGORIES + 1) return 1;
    return at === index * CATEGORIES + 2 ? -1 : 0;
  }),
});
