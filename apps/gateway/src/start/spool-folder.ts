import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Processes } from "./folder-lock.ts";

/** A folder for facts in transit, of this process alone; what processes that are gone left behind is removed. */
export function prepareSpoolFolder(dataFolder: string, { pid, isAlive }: Processes): string {
  const root = join(dataFolder, "spool");
  const own = join(root, String(pid));
  mkdirSync(root, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(root))
    if (Number(name) === pid || !isAlive(Number(name))) rmSync(join(root, name), { recursive: true, force: true });
  mkdirSync(own, { mode: 0o700 });
  return own;
}
