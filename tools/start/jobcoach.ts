import { spawnSync } from "node:child_process";

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the `jobcoach` command as a user would; exit codes above 1 are no matter of data and stop everything. */
export function jobcoach(...args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["packages/cli/bin/jobcoach.js", ...args], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status === null || status > 1) {
    console.error(stderr);
    process.exit(3);
  }
  return { code: status, stdout, stderr };
}
