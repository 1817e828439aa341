import { curveWeeks } from "../../estimate/survival-estimate.ts";
import type { SurvivalState } from "../../tally/survival-state.ts";
import { eachInstead, type Part } from "./part-system.ts";
import type { Counted } from "./question-systems.ts";

const DAYS_PER_WEEK = 7;
const STEPS = curveWeeks.length;

/**
 * A duration as a system of counts: those whose work ended in each of the steps, an uncertain end counting as one, and those
 * who lasted beyond the last. Who went out of sight before is in none of them. A place that cannot show all steps may show
 * the last one alone.
 */
export const curveSystem: Counted<SurvivalState> = {
  size: STEPS + 1,
  parts: curveWeeks.map((week, at): Part => {
    const yes = positions(at + 1);
    return { id: { week }, yes, of: positions(0), enough: yes, shownAt: at === STEPS - 1 ? 1 : 0 };
  }),
  persons: steps(),
  instead: eachInstead(steps()),
  shown: { 0: steps(), 1: [positions(0).slice(0, STEPS), [STEPS]] },
  countsOf: ({ events, censored, uncertain }) => {
    const counts = new Array<number>(STEPS + 1).fill(0);
    for (const [day, times] of [...events, ...uncertain]) counts[stepOf(day)]! += times;
    for (const [day, times] of censored) if (stepOf(day + 1) === STEPS) counts[STEPS]! += times;
    return counts;
  },
};

function positions(from: number): readonly number[] {
  return Array.from({ length: STEPS + 1 - from }, (_, at) => from + at);
}

function steps(): readonly (readonly number[])[] {
  return positions(0).map((at) => [at]);
}

/** The step in which a day after the start falls; day 91 is the last of the first step. */
function stepOf(day: number): number {
  const step = curveWeeks.findIndex((week) => day <= week * DAYS_PER_WEEK);
  return step < 0 ? STEPS : step;
}
