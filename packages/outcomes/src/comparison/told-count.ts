/** Hidden counts are told in steps that hold six counts, the ends of which are five apart. */
const STEP = 6;

/** The least that a hidden count can be, where everyone may know its step. */
export const toldLeast = (count: number): number => Math.floor(count / STEP) * STEP;

/** The most that it can be. */
export const toldMost = (count: number): number => toldLeast(count) + STEP - 1;
