import { normaliseKey } from "../../values/normalise-key.ts";

const NAMES_AT_LEAST = 3;
const NAMES_PER_OTHER_TEXT = 4;

/**
 * Whether a row below the header repeats it: the first filled cell and four in five of all hold the name of their own column.
 * A name above another column than its own means that the rows below it are ordered otherwise; such a row is no repetition.
 */
export function headerRepeater(header: readonly string[]): (cells: readonly string[]) => boolean {
  const names = header.map(normaliseKey);
  const known = new Set(names);
  const isOwnName = (cell: string, at: number) => cell !== "" && normaliseKey(cell) === names[at];

  return (cells) => {
    const first = cells.findIndex((cell) => cell !== "");
    if (!isOwnName(cells[first] ?? "", first)) return false;
    const others = cells.filter((cell, at) => cell !== "" && !isOwnName(cell, at));
    if (others.some((cell) => known.has(normaliseKey(cell)))) return false;
    const own = cells.filter(isOwnName).length;
    return own >= NAMES_AT_LEAST && own >= others.length * NAMES_PER_OTHER_TEXT;
  };
}
