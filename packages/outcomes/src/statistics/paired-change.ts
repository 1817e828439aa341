import { histogramOf } from "./histogram.ts";
import { type Mean, meanOf } from "./mean.ts";

/** Mean of later minus earlier over persons measured twice, with Student's t interval; `null` without pairs. */
export const pairedChange = (pairs: Iterable<readonly [earlier: number, later: number]>, confidence = 0.95) =>
  meanOf(histogramOf(differences(pairs)), confidence) satisfies Mean | null;

function* differences(pairs: Iterable<readonly [earlier: number, later: number]>) {
  for (const [earlier, later] of pairs) yield later - earlier;
}
