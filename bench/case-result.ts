import { peakMegabytes } from "./peak-memory.ts";

/** Times some work and prints the result as the one line that `measure` reads. */
export async function printCaseResult(work: () => Promise<number>): Promise<void> {
  const from = performance.now();
  const records = await work();
  const seconds = (performance.now() - from) / 1000;
  console.log(JSON.stringify({ seconds, records, peakMegabytes: peakMegabytes() }));
}
