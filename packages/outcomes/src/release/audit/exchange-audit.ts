import type { Levels } from "../guard/freedom.ts";
import { freedomIn } from "../guard/freedom.ts";
import type { HiddenCount } from "../guard/hiding-rules.ts";
import type { LinkedCell, LinkedCells } from "../guard/linked-cells.ts";
import { meanRules } from "../guard/mean-rules.ts";
import { shareRules } from "../guard/share-rules.ts";
import { defaultPolicy } from "../policy.ts";
import { levelOfFigure } from "../published-sums.ts";
import type { ReleaseRow } from "../release.ts";
import type { HiddenCountOf } from "./hidden-counts.ts";
import { CATEGORIES, type InnerPlaces } from "./public-system.ts";

/** Whether a hidden count of a row is certain to have an interval of at least 5. */
export type IsWide = (row: ReleaseRow, count: HiddenCountOf) => boolean;

/**
 * For systems too large to be solved exactly: from one table that fits (the true one, or one found), whether a count can go
 * far enough by small exchanges that keep every published sum. What is wide here is wide indeed. `shown` are all rows with a
 * figure, of earlier releases as well.
 */
export function exchangeAudit(
  rows: readonly ReleaseRow[],
  shown: readonly ReleaseRow[],
  { places, membersOf }: InnerPlaces,
  point: Float64Array,
  isShare: boolean,
): IsWide {
  const cells: LinkedCell[] = [];
  const levels: (0 | 1 | 2)[] = [];
  const add = (row: ReleaseRow, level: 0 | 1 | 2) => {
    const members = [...membersOf(row)].sort((a, b) => a - b);
    levels.push(level);
    return cells.push({ row: row.municipality, column: row.cohort, members, atLeast: 0, weight: 0 }) - 1;
  };
  const seen = new Set<string>();
  for (const row of shown) {
    const level = row.figure === null ? 2 : levelOfFigure(row.figure);
    const key = `${level} ${membersOf(row).join()}`;
    if (!seen.has(key)) add(row, level);
    seen.add(key);
  }
  const positions = new Map(rows.map((row) => [row, add(row, 2)]));
  const linked: LinkedCells = {
    inner: places.map(({ municipality, cohort }, at) => ({
      municipality,
      column: cohort,
      counts: [...point.subarray(at * CATEGORIES, at * CATEGORIES + CATEGORIES)].map((value) =>
        Math.max(0, value || 0),
      ),
      repeats: 0,
    })),
    cells,
  };
  const freedom = freedomIn(linked, levels as Levels);
  return (row, { name }) => {
    const cell = positions.get(row);
    return cell !== undefined && freedom.isWide(cell, movesOf(row, name, isShare));
  };
}

function movesOf({ figure }: ReleaseRow, name: HiddenCountOf["name"], isShare: boolean): HiddenCount {
  const level = figure === null ? 2 : 1;
  const hidden = (isShare ? shareRules(defaultPolicy) : meanRules(defaultPolicy)).hidden[level];
  const at = level === 1 || !isShare ? 0 : { no: 1, unknown: 2, "no-or-unknown": 3 }[name as string];
  return hidden[at ?? 0] ?? { moves: [], combine: "best" };
}
