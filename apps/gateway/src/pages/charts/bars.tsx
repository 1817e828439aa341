import type { Interval } from "@jobcoach/outcomes";
import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { across } from "./plot.tsx";
import { extraHeight, type NameRoom, topsOf, WrappedName } from "./wrapped-name.tsx";

/** A share with its name, or in words why there is nothing to draw. */
export type BarRow = { readonly name: string } & (
  | { readonly share: number; readonly interval: Interval; readonly value: string }
  | { readonly words: string }
);

interface Bars {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly BarRow[];
}

/** Shares that need not add up as bars from nothing, each with its interval at its end. */
export const bars = ({ id, title, description, rows }: Bars): Chart => ({
  id,
  title,
  description,
  draw: (room) => draw(rows, room),
});

interface Shape {
  readonly trackX: number;
  readonly trackWidth: number;
  readonly rowHeight: number;
  /** Down from the last line of the name to the top of the bar. */
  readonly barY: number;
}

const shapes: Readonly<Record<ChartRoom, Shape>> = {
  wide: { trackX: 50, trackWidth: 39, rowHeight: 36, barY: -13 },
  narrow: { trackX: 0, trackWidth: 100, rowHeight: 56, barY: 10 },
};

const BAR = 16;
const TOP = 8;
const nameRooms: Readonly<Record<ChartRoom, NameRoom>> = { wide: "column", narrow: "narrow" };

function draw(rows: readonly BarRow[], room: ChartRoom): ChartDrawing {
  const tops = topsOf(
    rows.map(({ name }) => name),
    nameRooms[room],
    TOP,
    shapes[room].rowHeight,
  );
  const { trackX, trackWidth } = shapes[room];
  const height = tops.at(-1) ?? TOP;
  const ends = [trackX, trackX + trackWidth];
  const content = (
    <>
      <g class="chart__axis" stroke="currentColor">
        {room === "wide" && ends.map((x) => <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={height - TOP} />)}
      </g>
      {rows.map((row, index) => (
        <Row row={row} room={room} y={(tops[index] ?? 0) + 16} />
      ))}
    </>
  );
  return { height, content };
}

function Row({ row, room, y: top }: { row: BarRow; room: ChartRoom; y: number }) {
  const shape = shapes[room];
  const y = top + extraHeight(row.name, nameRooms[room]);
  return (
    <>
      <WrappedName name={row.name} room={nameRooms[room]} y={top} />
      {"words" in row ? (
        <text class="chart__quiet" x={`${shape.trackX}%`} y={room === "wide" ? y : y + 22} font-size="14">
          {row.words}
        </text>
      ) : (
        <>
          <Bar row={row} shape={shape} y={y + shape.barY} />
          <text class="chart__value" x="100%" y={y} text-anchor="end">
            {row.value}
          </text>
        </>
      )}
    </>
  );
}

type Drawn = Extract<BarRow, { readonly share: number }>;

function Bar({ row: { share, interval }, shape: { trackX, trackWidth }, y }: { row: Drawn; shape: Shape; y: number }) {
  const at = (fraction: number) => across((trackX + fraction * trackWidth) / 100);
  return (
    <g class="chart__mark" fill="currentColor">
      <rect x={at(0)} y={y} width={across((share * trackWidth) / 100)} height={BAR} fill-opacity="0.45" />
      <rect
        x={at(interval.lower)}
        y={y + BAR / 2 - 1.5}
        width={across(((interval.upper - interval.lower) * trackWidth) / 100)}
        height="3"
      />
    </g>
  );
}
