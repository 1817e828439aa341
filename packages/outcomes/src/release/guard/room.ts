import type { Exchange } from "./exchanges.ts";
import type { Move } from "./hiding-rules.ts";
import type { InnerCell } from "./linked-cells.ts";

/** How far exchanges can go before a count would fall below 0, beside what others have taken. */
export interface Room {
  readonly persons: (position: number) => number;
  /** Up and down together. */
  readonly reachOf: (exchange: Exchange, direction: Move["direction"]) => number;
  /** Takes what an exchange reaches. */
  readonly spend: (exchange: Exchange, direction: Move["direction"]) => void;
  /** Gives back all that was taken. */
  readonly restore: () => void;
}

export function roomOf(inner: readonly InnerCell[]): Room {
  const categories = inner[0]?.counts.length ?? 0;
  const counts = Float64Array.from(
    inner.flatMap((cell) =>
      cell.counts.map((count, category) => {
        if (cell.absent?.has(category)) return Number.POSITIVE_INFINITY;
        return cell.kept?.includes(category) ? count - 1 : count;
      }),
    ),
  );
  const leftRising = counts.slice();
  const leftFalling = counts.slice();
  const taken: number[] = [];
  const persons = Float64Array.from(inner, (cell) => cell.counts.reduce((sum, count) => sum + count, 0));

  /** The least that is left of the counts that fall when an exchange goes in a direction (1) or against it (-1). */
  const least = (exchange: Exchange, direction: Move["direction"], sense: 1 | -1) => {
    let found = Number.POSITIVE_INFINITY;
    const own = sense > 0 ? leftRising : leftFalling;
    for (let category = 0; category < direction.length; category++) {
      const one = direction[category]! * sense;
      if (one === 0) continue;
      const first = one < 0 ? 0 : 2;
      for (let corner = first; corner < first + 2; corner++) {
        const position = exchange[corner]!;
        if (position >= 0) found = Math.min(found, own[position * categories + category]!);
      }
    }
    return found;
  };
  return {
    persons: (position) => persons[position]!,
    reachOf: (exchange, direction) => least(exchange, direction, 1) + least(exchange, direction, -1),
    spend(exchange, direction) {
      const amounts = [least(exchange, direction, 1), least(exchange, direction, -1)] as const;
      for (let category = 0; category < direction.length; category++)
        for (let corner = 0; corner < 4 && direction[category] !== 0; corner++) {
          const position = exchange[corner]!;
          if (position < 0) continue;
          const at = position * categories + category;
          taken.push(at);
          // Up the corners that rise in this category give nothing; they fall on the way down.
          const fallsUp = corner < 2 === direction[category]! < 0;
          if (fallsUp) leftRising[at]! -= amounts[0];
          else leftFalling[at]! -= amounts[1];
        }
    },
    restore() {
      for (const at of taken) leftRising[at] = leftFalling[at] = counts[at]!;
      taken.length = 0;
    },
  };
}
