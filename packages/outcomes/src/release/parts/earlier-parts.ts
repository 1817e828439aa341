import type { FigurePart, ReleaseRow } from "../release.ts";
import type { Part } from "./part-system.ts";

/** What one earlier release showed of a part. */
export interface PartBefore {
  readonly n: number;
  readonly yes: number;
  /** How many rows it is the sum of. */
  readonly rows: number;
}

/**
 * A part as an earlier release showed it at one place, from the rows of that release there. Answers that were put together
 * since are added up; `undefined` where nothing of the part was shown.
 */
export function partBefore({ id }: Part, rows: readonly ReleaseRow[]): PartBefore | undefined {
  const own = answersIn(id);
  const shown = rows.flatMap((row) => {
    const isIn = row.question === id.question && answersIn(row).every((answer) => own.includes(answer));
    return isIn && row.figure?.kind === "share" ? [row.figure] : [];
  });
  const [first] = shown;
  if (first === undefined) return undefined;
  return { n: first.n, yes: shown.reduce((sum, { yes }) => sum + yes, 0), rows: shown.length };
}

const answersIn = ({ answer, week, together }: FigurePart): readonly (string | number | undefined)[] =>
  together ?? [answer ?? week];
