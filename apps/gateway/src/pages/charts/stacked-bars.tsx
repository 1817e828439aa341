import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { across, Plot } from "./plot.tsx";
import { extraHeight, topsOf, WrappedName } from "./wrapped-name.tsx";

/** How something is divided over answers in a fixed order, or in words why there is nothing to draw. */
export type StackedRow = { readonly name: string } & (
  | {
      readonly parts: readonly StackedPart[];
      /** What the row comes to, at its end. */
      readonly value: string;
    }
  | { readonly words: string }
);

export interface StackedPart {
  readonly share: number;
  readonly label: string;
  /** How dark, from 0 for the first answer to 3 for the last: the order can be seen without colour. */
  readonly tone: 0 | 1 | 2 | 3;
}

interface StackedBars {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** From which answer to which a bar runs, and what the value at the end of a row is. */
  readonly heads: readonly [string, string];
  readonly rows: readonly StackedRow[];
}

/** Bars of the same length, each divided over the answers from left to right. */
export const stackedBars = ({ id, title, description, heads, rows }: StackedBars): Chart => ({
  id,
  title,
  description,
  draw: (room) => draw(heads, rows, room),
});

const ROW = 72;
const TOP = 32;
const BAR = 28;
const TONES = ["0.12", "0.3", "0.45", "1"] as const;
const DARKEST = 3;

/** In a narrower part its number does not fit; the table has it. */
const NARROWEST_WITH_LABEL: Readonly<Record<ChartRoom, number>> = { wide: 0.08, narrow: 0.2 };

function draw(heads: StackedBars["heads"], rows: readonly StackedRow[], room: ChartRoom): ChartDrawing {
  const tops = topsOf(
    rows.map(({ name }) => name),
    room,
    TOP,
    ROW,
  );
  const content = (
    <>
      <text class="chart__quiet" x="0" y="16" font-size="14">
        {heads[0]}
      </text>
      <text class="chart__quiet" x="100%" y="16" text-anchor="end" font-size="14">
        {heads[1]}
      </text>
      {rows.map((row, index) => (
        <Row row={row} room={room} y={tops[index] ?? 0} />
      ))}
    </>
  );
  return { height: tops.at(-1) ?? TOP, content };
}

function Row({ row, room, y: top }: { row: StackedRow; room: ChartRoom; y: number }) {
  const y = top + extraHeight(row.name, room);
  return (
    <g>
      <WrappedName name={row.name} room={room} y={top + 20} />
      {"words" in row ? (
        <text class="chart__quiet" x="0" y={y + 48}>
          {row.words}
        </text>
      ) : (
        <>
          <text class="chart__value" x="100%" y={y + 20} text-anchor="end">
            {row.value}
          </text>
          <Bar parts={row.parts} room={room} y={y + 30} />
        </>
      )}
    </g>
  );
}

function Bar({ parts, room, y }: { parts: readonly StackedPart[]; room: ChartRoom; y: number }) {
  let from = 0;
  return (
    <Plot x={0} width={100} y={y} height={BAR}>
      {parts.map(({ share, label, tone }) => {
        const start = from;
        from += share;
        return (
          <>
            <rect
              class="chart__part"
              x={across(start)}
              width={across(share)}
              y="0"
              height={BAR}
              fill="currentColor"
              fill-opacity={TONES[tone]}
            />
            {share >= NARROWEST_WITH_LABEL[room] && (
              <text
                class={tone === DARKEST ? "chart__inverse" : undefined}
                x={across(start + share / 2)}
                y="19"
                text-anchor="middle"
                font-size="14"
              >
                {label}
              </text>
            )}
          </>
        );
      })}
      <rect class="chart__outline" width="100%" height={BAR} fill="none" stroke="currentColor" />
    </Plot>
  );
}
