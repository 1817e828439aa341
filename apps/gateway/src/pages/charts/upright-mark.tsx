import type { Interval } from "@jobcoach/outcomes";

interface UprightMarkProps {
  /** Across, in percents of the plot. */
  readonly x: string;
  /** Of a value, in pixels from the top of the plot. */
  readonly down: (value: number) => number;
  readonly value: number;
  readonly interval: Interval | null;
}

/** A point with its interval standing upright. */
export const UprightMark = ({ x, down, value, interval }: UprightMarkProps) => (
  <g class="chart__mark">
    {interval !== null && (
      <line
        x1={x}
        x2={x}
        y1={down(interval.upper)}
        y2={down(interval.lower)}
        stroke="currentColor"
        stroke-width="6"
        stroke-opacity="0.55"
      />
    )}
    <circle class="chart__point" cx={x} cy={down(value)} r="7" fill="currentColor" stroke-width="2" />
  </g>
);
