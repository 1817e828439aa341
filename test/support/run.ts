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

type RunOptions = NonNullable<Parameters<typeof run>[2]> & { readonly allowed?: readonly number[] };

/** As `run`, but a program that ends otherwise than is allowed (with 0) makes the test fail with what it printed. */
export function runWell(program: string, args: readonly string[], { allowed = [0], ...options }: RunOptions = {}): Ran {
  const ran = run(program, args, options);
  if (ran.code === null || !allowed.includes(ran.code))
    throw new Error(`${program} ${args.join(" ")} ended with ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}
