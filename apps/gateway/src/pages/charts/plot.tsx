import type { Child } from "hono/jsx";

interface PlotProps {
  /** Where the plot lies in the drawing: across in percents, down in pixels. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly children?: Child;
}

/** The part of a drawing in which data stands; inside, 0 % to 100 % across is the whole width and down is in pixels. */
export const Plot = ({ x, width, y, height, children }: PlotProps) => (
  <svg aria-hidden="true" x={`${x}%`} y={y} width={`${width}%`} height={height} overflow="visible">
    {children}
  </svg>
);

/**
 * Curves and areas of a plot. A path cannot be given in percents, so it is drawn from 0 to 100 both ways and stretched over
 * the plot; lines keep their thickness when they carry `vector-effect="non-scaling-stroke"`.
 */
export const StretchedPaths = ({ height, children }: { height: number; children?: Child }) => (
  <svg
    aria-hidden="true"
    x="0"
    y="0"
    width="100%"
    height={height}
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    overflow="visible"
  >
    {children}
  </svg>
);

/** A number in percents of the width, at most two decimals. */
export const across = (fraction: number): string => `${Math.round(fraction * 10_000) / 100}%`;
