/** A confidence interval or a range of what is possible; both ends inclusive. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
