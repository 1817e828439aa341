import { binomialCdf } from "./binomial.ts";

/**
 * The two-sided p of pairs that changed one way and the other, exact; `null` where no pair changed. For persons who went from yes
 * to no and from no to yes it is McNemar's exact test. Sources: Arbuthnot (1710), McNemar (1947).
 */
export const signTest = (up: number, down: number): number | null =>
  up + down > 0 ? Math.min(1, 2 * binomialCdf(Math.min(up, down), up + down, 0.5)) : null;
