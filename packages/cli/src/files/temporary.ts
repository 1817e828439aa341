import { rmSync } from "node:fs";

/** Files that must not stay behind when the command is interrupted. */
const unfinished = new Set<string>();

export const keepTrack = (path: string): void => void unfinished.add(path);
export const letGo = (path: string): void => void unfinished.delete(path);

/** Removes what an interrupted command left unfinished. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true, recursive: true });
  unfinished.clear();
}
