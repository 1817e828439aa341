import type { ComparedLine, CompareView } from "./compare-model.ts";

/** The name of a municipality, marked where its hours are stated by the coach while others logged theirs. */
export function nameInMode<Named extends ComparedLine>(view: CompareView, line: Named): Named {
  const isMarked = hasModes(view) && line.row.hoursMode === "reported";
  return isMarked ? { ...line, name: `${line.name}*` } : line;
}

/** Whether hours were recorded in more than one way. */
export const hasModes = ({ lines }: CompareView): boolean => new Set(lines.map(({ row }) => row.hoursMode)).size > 1;
