import { spawnSync } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and returns what it printed; throws when it could not be started. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    ...options,
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

/** As `run`, but a program that fails makes the test fail with what it printed. */
export function runWell(...args: Parameters<typeof run>): Ran {
  const ran = run(...args);
  if (ran.code !== 0)
    throw new Error(`${args[0]} ${args[1].join(" ")} ended with ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}
