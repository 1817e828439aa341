import { readFileSync } from "node:fs";

export interface ReadmeExample {
  readonly code: string;
  /** What the example prints, as the README shows it. */
  readonly output: string;
}

/** The first JavaScript block of a README and the plain block after it, which shows what it prints. */
export function readmeExample(path: string): ReadmeExample {
  const match = /```(?:js|ts)\n([\s\S]*?)```[\s\S]*?```(?:text)?\n([\s\S]*?)```/.exec(readFileSync(path, "utf8"));
  if (match === null) throw new Error(`${path} has no example with its output`);
  return { code: match[1] ?? "", output: match[2] ?? "" };
}
