import { assemble } from "@jobcoach/core";
import { compareWithStudy } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import type { ExitCode } from "../call/stop.ts";
import { readReconstruction } from "./read-reconstruction.ts";
import { studyLines } from "./study-lines.ts";

/** Prints what the study of 2020 publishes beside what the reconstruction gives; ends with 1 where they differ. */
export async function studyReport(call: Call): Promise<ExitCode> {
  const comparisons = compareWithStudy(assemble(await readReconstruction(call)).trajectories);
  await call.print(call.has("json") ? [JSON.stringify(comparisons, null, 2)] : studyLines(comparisons, call));
  return comparisons.some(({ agrees }) => agrees === false) ? 1 : 0;
}
