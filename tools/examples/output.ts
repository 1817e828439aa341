import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** A file to be written: its path from the root of the repository, and all its bytes. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export function write({ path, content }: Output): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

export function isUpToDate({ path, content }: Output): boolean {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return exists(path) && Buffer.from(bytes).equals(readFileSync(join(root, path)));
}

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
