import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { lineTexts } from "../lines/line-texts.ts";
import type { ComparedLine, CompareView } from "./compare-model.ts";

/** The name of a municipality, marked where its hours are stated by the coach while others logged theirs. */
export function nameInMode<Named extends ComparedLine>(view: CompareView, line: Named): Named {
  const isMarked = hasModes(view) && line.row.hoursMode === "reported";
  return isMarked ? { ...line, name: `${line.name}*` } : line;
}

/** Whether hours were recorded in more than one way. */
export const hasModes = ({ lines }: CompareView): boolean => new Set(lines.map(({ row }) => row.hoursMode)).size > 1;

/** All together; hours recorded in different ways are never added up, so there may be two of them. */
export function wholeLine(language: Language, row: ReleaseRow): ComparedLine {
  const { all, hoursMode } = lineTexts[language];
  const name = row.hoursMode === undefined ? all : `${all}, ${hoursMode(row.hoursMode)}`;
  return { code: "all", name, row, compared: undefined };
}

/** All together as one row, to draw beside everybody; none where there are two of them. */
export const onlyWhole = ({ wholes }: CompareView): ReleaseRow | undefined =>
  wholes.length === 1 ? wholes[0] : undefined;
