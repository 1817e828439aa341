import type { ChartRoom } from "./chart.ts";

/** Where a name stands: on a wide drawing above what it names or in a column beside it, on a narrow one beside a number. */
export type NameRoom = ChartRoom | "column";

/** Characters that fit. */
const MOST: Readonly<Record<NameRoom, number>> = { wide: 70, column: 32, narrow: 24 };
const LINE = 18;

/** A name over as many lines as it needs, because text in a drawing does not wrap by itself. */
export function wrapName(name: string, room: NameRoom): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > MOST[room]) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How much lower a row is for the lines that a name takes beyond the first. */
export const extraHeight = (name: string, room: NameRoom): number => (wrapName(name, room).length - 1) * LINE;

/** The lines of a name, the first on `y`. */
export function WrappedName({ name, room, y }: { name: string; room: NameRoom; y: number }) {
  const [first, ...others] = wrapName(name, room);
  return (
    <text class="chart__name" y={y} {...(room === "narrow" ? { "font-size": "14" } : {})}>
      {first}
      {others.map((line) => (
        <tspan x="0" dy={LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The top of each row where rows are as high as their names need. */
export function topsOf(names: readonly string[], room: NameRoom, top: number, rowHeight: number): readonly number[] {
  let y = top;
  return [...names, ""].map((name) => {
    const own = y;
    y += rowHeight + extraHeight(name, room);
    return own;
  });
}
