import type { Output } from "./io.ts";

const BAR_WIDTH = 30;
const MILLISECONDS_BETWEEN = 80;
const CLEAR_LINE = "\r\u001b[2K";

/** A line that changes in place while work goes on. */
export interface ProgressLine {
  /** `fraction` from 0 to 1, or `undefined` where the end is not known. */
  show(label: string, fraction: number | undefined, detail: string): void;
  clear(): void;
}

const silent: ProgressLine = { show: () => undefined, clear: () => undefined };

/** A progress line on a terminal; anywhere else nothing is written at all. `now` is in milliseconds. */
export function createProgressLine(output: Output, now: () => number = () => performance.now()): ProgressLine {
  if (!output.isTerminal) return silent;
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show(label, fraction, detail) {
      if (now() - shownAt < MILLISECONDS_BETWEEN) return;
      shownAt = now();
      isShown = true;
      const width = output.columns ?? 80;
      const line = `  ${fraction === undefined ? "" : `${barOf(fraction)}  `}${detail}  ${label}`;
      void output.write(CLEAR_LINE + line.slice(0, width - 1));
    },
    clear() {
      if (isShown) void output.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** A bar of thirty characters, filled up to the fraction. */
export function barOf(fraction: number): string {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * BAR_WIDTH);
  return "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
}
