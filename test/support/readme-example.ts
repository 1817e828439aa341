import { readFileSync } from "node:fs";

export interface ReadmeExample {
  readonly code: string;
  /** What the example prints, as the README shows it. */
  readonly output: string;
}

/** The `js` blocks of a README, each with the plain block after it that shows what it prints; `ts` blocks are fragments. */
export function readmeExamples(path: string): readonly ReadmeExample[] {
  const blocks = [...readFileSync(path, "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const examples = blocks.flatMap(([, language, code = ""], at) => {
    if (language !== "js") return [];
    const [, next, output] = blocks[at + 1] ?? [];
    if (output === undefined || (next !== "" && next !== "text"))
      throw new Error(`${path}: example ${at + 1} does not show what it prints`);
    return [{ code, output }];
  });
  if (examples.length === 0) throw new Error(`${path} has no example with its output`);
  return examples;
}
