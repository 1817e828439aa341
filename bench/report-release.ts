import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { commitOf } from "./commit-of.ts";

/** Measures what a national release costs, from tallies to protected and audited rows, and writes the result. */
export function reportRelease(): void {
  const given = [
    "--max-old-space-size=8000",
    "--conditions=@jobcoach/source",
    join(import.meta.dirname, "cases", "release.ts"),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the release failed: ${stderr}`);
  const report = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version },
    ...JSON.parse(stdout),
  };
  writeFileSync("bench/results/release.json", `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report, null, 2));
}
