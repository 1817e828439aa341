import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What must be known about processes to judge a lock. */
export interface Processes {
  readonly pid: number;
  isAlive(pid: number): boolean;
}

/** A folder that only this process uses, until it is released. */
export interface FolderLock {
  release(): void;
}

/** Locks that this process holds, so that it does not mistake its own lock for one from before a restart. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone, or gives `undefined` when another one has it. A lock whose process is gone, or that
 * carries our own number from before a restart (as in a container), is taken over.
 */
export function lockFolder(folder: string, { pid, isAlive }: Processes): FolderLock | undefined {
  const path = join(folder, "gateway.lock");
  const content = JSON.stringify({ pid, startId: randomUUID() });
  if (!create(path, content)) {
    const former = read(path);
    if (former !== undefined && isInUse(former, pid, isAlive)) return undefined;
    if (former !== undefined && !moveAway(path, former)) return undefined;
    if (!create(path, content)) return undefined;
  }
  held.add(content);
  return {
    release() {
      held.delete(content);
      if (read(path) === content) rmSync(path, { force: true });
    },
  };
}

function isInUse(content: string, pid: number, isAlive: Processes["isAlive"]): boolean {
  const owner = pidIn(content);
  if (owner === undefined) return false;
  return owner === pid ? held.has(content) : isAlive(owner);
}

function pidIn(content: string): number | undefined {
  try {
    const { pid } = JSON.parse(content) as { pid?: unknown };
    return typeof pid === "number" ? pid : undefined;
  } catch {
    return undefined;
  }
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Moves a stale lock away in one step; when another process was faster and this is its lock, it is put back. */
function moveAway(path: string, stale: string): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  const isStale = read(aside) === stale;
  if (!isStale) linkSync(aside, path);
  rmSync(aside, { force: true });
  return isStale;
}
