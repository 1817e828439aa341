import { spawnSync } from "node:child_process";

const started = Date.now();

/** Runs one step of the check; a step that fails ends the check at once, with its name. */
export function step(name: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const from = Date.now();
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (error !== undefined || status !== 0) {
    console.error(`\n✗ ${name}${error === undefined ? "" : `: ${error.message}`}`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${seconds(from)} s, ${seconds(started)} s in all)`);
}

const seconds = (from: number) => ((Date.now() - from) / 1000).toFixed(1);
