import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

export interface Measurement {
  readonly name: string;
  readonly seconds: number;
  readonly recordsPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly peakMegabytes: number;
}

/** What a case prints: how long the work took without start-up, how many records it saw, and its peak memory. */
export interface CaseResult {
  readonly seconds: number;
  readonly records: number;
  readonly peakMegabytes: number;
}

/** The median of some runs of a case, each in a process of its own. */
export function measure(name: string, program: string, file: string, runs: number): Measurement {
  const results = Array.from({ length: runs }, () => runCase(program, file)).sort((a, b) => a.seconds - b.seconds);
  const median = results[Math.floor(runs / 2)] as CaseResult;
  return {
    name,
    seconds: round(median.seconds),
    recordsPerSecond: Math.round(median.records / median.seconds),
    megabytesPerSecond: round(statSync(file).size / 1e6 / median.seconds),
    peakMegabytes: Math.max(...results.map((result) => result.peakMegabytes)),
  };
}

function runCase(program: string, file: string): CaseResult {
  const script = join(import.meta.dirname, "cases", `${program}.ts`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--conditions=@jobcoach/source", script, file], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

const round = (value: number) => Math.round(value * 100) / 100;
