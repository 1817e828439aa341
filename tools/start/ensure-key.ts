import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { jobcoach } from "./jobcoach.ts";

/** The key file of a municipality in a folder; makes the key when there is none yet. */
export function ensureKey(folder: string, municipality: string): string {
  const path = join(folder, `${municipality}.json`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) jobcoach("key", "new", "--municipality", municipality, "--out", path);
  return path;
}
