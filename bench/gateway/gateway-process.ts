import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bundleGateway } from "../../apps/gateway/src/testing/bundle.ts";

/** The gateway as it runs in earnest, in a process of its own. */
export interface GatewayProcess {
  readonly address: string;
  /** Its processor time so far, and the most memory that it held. */
  cost(): { readonly processorSeconds: number; readonly peakMegabytes: number };
  stop(): Promise<void>;
  /** Ends it without a warning, as a power cut would. */
  kill(): Promise<void>;
}

export async function startGatewayProcess(settings: Readonly<Record<string, string>>): Promise<GatewayProcess> {
  const bundle = await bundleGateway();
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-bench-gateway-"));
  const environment = { PATH: process.env.PATH, PORT: "0", JOBCOACH_DATA: folder, JOBCOACH_LOG_LEVEL: "error" };
  const child = spawn(process.execPath, [bundle.main], {
    env: { ...environment, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      if (line.startsWith("listening ")) resolve(line.slice("listening ".length));
    });
    void ended.then(() => reject(new Error("The gateway did not start.")));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
    await bundle.remove();
  };
  return {
    address,
    cost() {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(" ").slice(13, 15).map(Number);
      return {
        processorSeconds: Math.round(((user ?? 0) + (system ?? 0)) / 10) / 10,
        peakMegabytes: Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024),
      };
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
