import { spawnSync } from "node:child_process";

/** Runs a script of `bench` and gives what its last line says, or `undefined` when it failed. */
export function runBench(script: string, args: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--conditions=@jobcoach/source", `bench/${script}`, ...args],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return status === 0 ? JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "{}") : undefined;
}
