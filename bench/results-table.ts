import type { Measurement } from "./measure.ts";

interface Report {
  readonly date: string;
  readonly commit: string;
  readonly machine: { readonly cores: number; readonly cpu: string; readonly node: string };
  readonly results: readonly Measurement[];
}

/** The results as a table for people. */
export function resultsTable({ date, commit, machine, results }: Report): string {
  const rows = results.map(
    ({ name, recordsPerSecond, megabytesPerSecond, peakMegabytes }) =>
      `| ${name} | ${recordsPerSecond.toLocaleString("en-GB")} | ${megabytesPerSecond} | ${peakMegabytes} |`,
  );
  return [
    `Measured on ${date} at commit ${commit}: ${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; medians of one run.`,
    "",
    "| what | records/s | MB/s | peak MB |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
