import { runToEnd } from "./run-to-end.ts";

/** Runs a script of `bench` and gives what its last line says, or `undefined` when it failed. */
export async function runBench(
  script: string,
  args: readonly string[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const command = ["--conditions=@jobcoach/source", `bench/${script}`, ...args];
  const { status, stdout } = await runToEnd(process.execPath, command, { collect: true });
  return status === 0 ? JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "{}") : undefined;
}
