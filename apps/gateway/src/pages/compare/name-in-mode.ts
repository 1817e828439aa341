import type { Language } from "@jobcoach/core";
import type { ComparedLine, CompareView } from "./compare-model.ts";

/** The name of a municipality, marked where its hours are stated by the coach while others logged theirs. */
export function nameInMode<Named extends ComparedLine>(language: Language, { lines }: CompareView, line: Named): Named {
  const modes = new Set(lines.map(({ row }) => row.hoursMode));
  const isMarked = modes.size > 1 && line.row.hoursMode === "reported";
  return isMarked ? { ...line, name: `${line.name} ${MARK[language]}` } : line;
}

const MARK = { nl: "(opgegeven)", en: "(stated)" } as const;
