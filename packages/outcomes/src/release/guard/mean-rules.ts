import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { HidingRules, Move } from "./hiding-rules.ts";

/**
 * What may be shown of persons measured twice, at the start only and at follow-up only (counts in that order). Level 0
 * shows all means, 1 the start only, 2 nothing. Every shown mean stands for the minimum of persons, and no two shown means
 * differ by one to four persons, whose values a subtraction would give.
 */
export const meanRules = ({ minimumPersons }: ReleasePolicy): HidingRules => ({
  levelOf: ({ counts: [pairs = 0, startOnly = 0, followUpOnly = 0], repeats }) => {
    if (pairs + startOnly - repeats < minimumPersons) return 2;
    return pairs - repeats < minimumPersons || isHandful(startOnly) || isHandful(followUpOnly) ? 1 : 0;
  },
  hidden: {
    1: [{ moves: [dropOut], combine: "best" }],
    2: [{ moves: [pairs], combine: "best", shownBelow: 1 }],
  },
});

const isHandful = (count: number) => count > 0 && count < MINIMUM_CATEGORY;

const dropOut: Move = { level: 1, direction: [1, -1, 0] };
const pairs: Move = { level: 2, direction: [1, 0, 0] };
