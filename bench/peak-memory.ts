import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STATUS = "/proc/self/status";
const PEAK = "/proc/self/clear_refs";
const RESET_PEAK = "5";

/** Lets the peak start anew, where the system can: on Linux. Elsewhere it is that of the process from its start. */
export function forgetPeak(): void {
  if (existsSync(PEAK)) writeFileSync(PEAK, RESET_PEAK);
}

/**
 * The most memory that the process held, in megabytes. Not by `resourceUsage` where it can be avoided: on Linux a process
 * inherits the peak of the one that started it.
 */
export function peakMegabytes(): number {
  const kilobytes = existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, "utf8"))?.[1] : undefined;
  return Math.round(Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024);
}
