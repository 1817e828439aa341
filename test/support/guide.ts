import { readFileSync } from "node:fs";

/** What a guide tells its reader to make and to run, and what comes out. */
export interface Guide {
  /** Code by the name of its file. */
  readonly files: ReadonlyMap<string, string>;
  readonly commands: readonly string[];
  readonly outputs: readonly string[];
}

/** Reads a guide: `ts title="name.ts"` blocks are files, `sh` blocks commands, `text` blocks output. */
export function guideOf(path: string): Guide {
  const blocks = [...readFileSync(path, "utf8").matchAll(/^```(\w*)(?: title="([\w.-]+)")?\n([\s\S]*?)^```$/gm)];
  const named = blocks.flatMap(([, , name, code = ""]) => (name === undefined ? [] : [[name, code] as const]));
  const ofLanguage = (wanted: string) =>
    blocks.flatMap(([, language, , text = ""]) => (language === wanted ? [text] : []));
  return {
    files: new Map(named),
    commands: ofLanguage("sh").map((text) => text.trimEnd()),
    outputs: ofLanguage("text"),
  };
}
