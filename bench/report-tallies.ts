import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { commitOf } from "./commit-of.ts";

/** What a case of tallies prints: how many things it went through, in how much processor time. */
interface TallyMeasurement {
  readonly name: string;
  readonly things: number;
  readonly milliseconds: number;
  readonly perSecond: number;
}

const PERSONS = 20_000;
const ROUNDS = 7;

/** Measures how fast tallies are made and added up, with R's survival beside it where R is installed, and writes the results. */
export function reportTallies(): void {
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-bench-"));
  try {
    const durations = join(folder, "durations.csv");
    const results = [...runCases(durations), ...runSurvival(durations)];
    const report = {
      date: new Date().toISOString().slice(0, 10),
      commit: commitOf(),
      machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version },
      persons: PERSONS,
      rounds: ROUNDS,
      results,
    };
    writeFileSync("bench/results/tally.json", `${JSON.stringify(report, null, 2)}\n`);
    for (const { name, milliseconds, perSecond } of results)
      console.log(`${name.padEnd(44)} ${milliseconds} ms  ${perSecond.toLocaleString("en-GB")} a second`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const runCases = (durations: string): readonly TallyMeasurement[] =>
  measurementsOf(process.execPath, [
    "--conditions=@jobcoach/source",
    caseFile("tally.ts"),
    String(PERSONS),
    String(ROUNDS),
    durations,
  ]);

function runSurvival(durations: string): readonly TallyMeasurement[] {
  const hasSurvival = spawnSync("Rscript", ["-e", "library(survival)"]).status === 0;
  if (hasSurvival) return measurementsOf("Rscript", [caseFile("survival.R"), durations, String(ROUNDS)]);
  console.warn(
    "NOT MEASURED: R's survival beside job-tenure, because Rscript with the package survival was not found.",
  );
  return [];
}

const caseFile = (name: string) => join(import.meta.dirname, "cases", name);

function measurementsOf(program: string, given: readonly string[]): readonly TallyMeasurement[] {
  const { stdout, stderr, status } = spawnSync(program, given, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${given.join(" ")} failed: ${stderr}`);
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}
