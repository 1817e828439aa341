import type { HoursMode } from "../facts/coverage.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/** How hours that were given are known; awarded hours are no hours given. */
export type RecordedHoursMode = Exclude<HoursMode, "awarded">;

/**
 * How the hours of a trajectory were recorded: as the coaching facts are, logs before reports; without facts as the granting
 * streams say they record hours.
 */
export function hoursModeOf({ coaching, coverages, streams }: Trajectory): RecordedHoursMode {
  let mode: RecordedHoursMode = "none";
  for (const fact of coaching) {
    if (fact.mode === "logged") return "logged";
    mode = "reported";
  }
  if (mode !== "none") return mode;
  for (const coverage of coverages) {
    if (!streams.includes(coverage.stream)) continue;
    if (coverage.hoursMode === "logged") return "logged";
    if (coverage.hoursMode === "reported") mode = "reported";
  }
  return mode;
}
