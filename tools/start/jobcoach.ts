import { spawnSync } from "node:child_process";

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the `jobcoach` command as a user would, with a token where it has to say who asks. */
export function jobcoachWith(token: string, ...args: readonly string[]): CommandResult {
  return run(args, { ...process.env, JOBCOACH_TOKEN: token });
}

export const jobcoach = (...args: readonly string[]): CommandResult => run(args, process.env);

/** Exit codes above 1 are no matter of data and stop everything. */
function run(args: readonly string[], env: NodeJS.ProcessEnv): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["packages/cli/bin/jobcoach.js", ...args], {
    encoding: "utf8",
    maxBuffer: 1e8,
    env,
  });
  if (status === null || status > 1) {
    console.error(stderr);
    process.exit(3);
  }
  return { code: status, stdout, stderr };
}
