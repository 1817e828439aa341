import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface StartedGateway {
  readonly address: string;
  /** Settles when the gateway has stopped. */
  readonly ended: Promise<void>;
}

/**
 * Starts the gateway and waits until it listens. Its log goes to a file in the data folder; when it cannot start, its own
 * sentence is all that is shown.
 */
export async function startGateway(data: string, settings: Readonly<Record<string, string>>): Promise<StartedGateway> {
  const child = spawn(process.execPath, ["apps/gateway/dist/main.js"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, JOBCOACH_MODE: process.env.JOBCOACH_MODE ?? "pseudonymise", ...settings },
  });
  const log = join(data, "gateway.log");
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line.startsWith("{")) appendFileSync(log, `${line}\n`);
    else console.error(line);
  });
  const ended = new Promise<void>((resolve) => {
    child.on("exit", (code) => {
      process.exitCode = code ?? 0;
      resolve();
    });
  });
  // Ctrl-C reaches the gateway by itself; this process only waits until it has stopped.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  process.on("exit", () => child.kill());

  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const address = await Promise.race([firstAddress(lines), ended.then(() => undefined)]);
  if (address === undefined) process.exit();
  return { address, ended };
}

async function firstAddress(lines: AsyncIterator<string>): Promise<string | undefined> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const match = /^listening (http:\S+)/.exec(next.value);
    if (match !== null) return match[1];
  }
  return undefined;
}
