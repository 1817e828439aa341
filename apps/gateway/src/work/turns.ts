/** From this many facts on a job is a giant, which takes one place only. */
export const GIANT = 100_000;

/** Smaller jobs go first: twice the size is one step later, and jobs of about the same size go in the order in which they came. */
export const priorityOf = (size: number): number => -Math.floor(Math.log2(size + 1));
