import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { across, Plot } from "./plot.tsx";

/** One value: three shares on one line with the gap between the outer ones, or in words why there is nothing to draw. */
export type ProfileRow = { readonly name: string } & (
  | {
      /** Important, enabled and achieved, as fractions. */
      readonly marks: readonly [number, number, number];
      /** The same and the gap, as text. */
      readonly labels: readonly [string, string, string, string];
    }
  | { readonly words: string }
);

interface CapabilityProfile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What the three marks and the gap are called. */
  readonly heads: readonly [string, string, string, string];
  readonly rows: readonly ProfileRow[];
}

/** Values below each other: what is important, what the work allows, what is achieved, and the gap as a bar. */
export const capabilityProfile = ({ id, title, description, heads, rows }: CapabilityProfile): Chart => ({
  id,
  title,
  description,
  draw: (room) => draw(heads, rows, room),
});

interface Shape {
  readonly room: ChartRoom;
  readonly trackWidth: number;
  readonly rowHeight: number;
  readonly nameSize: string;
  readonly trackY: number;
  /** Where the numbers end, across in percents; on a narrow screen all but the last begin there, after their sign. */
  readonly numbersAt: readonly [number, number, number, number];
  readonly numbersY: number;
  readonly top: number;
}

const shapes: Readonly<Record<ChartRoom, Shape>> = {
  wide: {
    room: "wide",
    trackWidth: 52,
    rowHeight: 72,
    nameSize: "16",
    trackY: 46,
    numbersAt: [66, 77.5, 88.5, 100],
    numbersY: 51,
    top: 40,
  },
  narrow: {
    room: "narrow",
    trackWidth: 100,
    rowHeight: 100,
    nameSize: "14",
    trackY: 70,
    numbersAt: [0, 28.5, 57, 100],
    numbersY: 48,
    top: 56,
  },
};

const TICKS = [0, 0.25, 0.5, 0.75, 1];

function draw(heads: CapabilityProfile["heads"], rows: readonly ProfileRow[], room: ChartRoom): ChartDrawing {
  const shape = shapes[room];
  const height = shape.top + rows.length * shape.rowHeight;
  const content = (
    <>
      <Heads heads={heads} shape={shape} />
      {rows.map((row, index) => (
        <Row row={row} shape={shape} y={shape.top + index * shape.rowHeight} />
      ))}
    </>
  );
  return { height, content };
}

/** Each mark with its name, at the head of its numbers; on a narrow screen below each other in two columns. */
function Heads({ heads, shape }: { heads: CapabilityProfile["heads"]; shape: Shape }) {
  if (shape.room === "wide")
    return (
      <g font-size="14">
        {heads.map((head, index) => (
          <Head head={head} index={index} x={shape.numbersAt[index] ?? 0} y={20} />
        ))}
      </g>
    );
  return (
    <g font-size="14">
      {heads.map((head, index) => (
        <NarrowHead head={head} index={index} x={index % 2 === 0 ? 0 : 50} y={index < 2 ? 16 : 40} />
      ))}
    </g>
  );
}

interface HeadProps {
  readonly head: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

const Head = ({ head, index, x, y }: HeadProps) => (
  <>
    <text class="chart__quiet" x={`${x}%`} y={y + 12} text-anchor="end">
      {head}
    </text>
    <At x={`${x}%`} y={y - 10} dx={-8}>
      <Sign index={index} />
    </At>
  </>
);

const NarrowHead = ({ head, index, x, y }: HeadProps) => (
  <>
    <At x={`${x}%`} y={y - 5} dx={8}>
      <Sign index={index} />
    </At>
    <text class="chart__quiet" x={`${x}%`} dx="24" y={y}>
      {head}
    </text>
  </>
);

function Row({ row, shape, y }: { row: ProfileRow; shape: Shape; y: number }) {
  return (
    <g>
      <text class="chart__name" x="0" y={y + 22} font-size={shape.nameSize}>
        {row.name}
      </text>
      {"words" in row ? (
        <text class="chart__quiet" x="0" y={y + shape.trackY + 5}>
          {row.words}
        </text>
      ) : (
        <>
          <Track marks={row.marks} shape={shape} y={y + shape.trackY} />
          {row.labels.map((label, index) => (
            <Label label={label} index={index} shape={shape} y={y + shape.numbersY} />
          ))}
        </>
      )}
    </g>
  );
}

const GAP = 3;

interface LabelProps {
  readonly label: string;
  readonly index: number;
  readonly shape: Shape;
  readonly y: number;
}

function Label({ label, index, shape, y }: LabelProps) {
  const x = `${shape.numbersAt[index]}%`;
  if (shape.room === "narrow" && index !== GAP)
    return (
      <>
        <At x={x} y={y - 5} dx={8}>
          <Sign index={index} />
        </At>
        <text x={x} dx="18" y={y}>
          {label}
        </text>
      </>
    );
  return (
    <text class={index === GAP ? "chart__value" : undefined} x={x} y={y} text-anchor="end">
      {label}
    </text>
  );
}

function Track({ marks, shape, y }: { marks: readonly [number, number, number]; shape: Shape; y: number }) {
  const [important, , achieved] = marks;
  const width = Math.abs(important - achieved);
  return (
    <Plot x={0} width={shape.trackWidth} y={y - 12} height={24}>
      <g class="chart__axis">
        <line x1="0%" x2="100%" y1="12" y2="12" stroke="currentColor" />
        {TICKS.map((tick) => (
          <line x1={across(tick)} x2={across(tick)} y1="5" y2="19" stroke="currentColor" />
        ))}
      </g>
      <g class="chart__mark">
        <rect
          x={across(Math.min(important, achieved))}
          width={across(width)}
          y="7"
          height="10"
          fill="currentColor"
          fill-opacity="0.32"
        />
        {marks.map((at, index) => (
          <At x={across(at)} y={12} dx={0}>
            <Sign index={index} />
          </At>
        ))}
      </g>
    </Plot>
  );
}

interface AtProps {
  readonly x: string;
  readonly y: number;
  readonly dx: number;
  readonly children?: unknown;
}

/** A place given in percents across, moved by pixels: a sign keeps its size whatever the width of the drawing. */
const At = ({ x, y, dx, children }: AtProps) => (
  <svg aria-hidden="true" class="chart__mark" x={x} y={y} width="1" height="1" overflow="visible">
    <g transform={`translate(${dx} 0)`}>{children as string}</g>
  </svg>
);

/** A diamond for what is important, an open circle for what is possible, a filled one for what is achieved, a bar for the gap. */
function Sign({ index }: { index: number }) {
  if (index === 0) return <path class="chart__point" d="M0 -8L8 0L0 8L-8 0Z" fill="currentColor" stroke-width="1.5" />;
  if (index === 1)
    return <circle class="chart__point--open" cx="0" cy="0" r="6" stroke="currentColor" stroke-width="2" />;
  if (index === GAP) return <rect x="-10" y="-5" width="18" height="10" fill="currentColor" fill-opacity="0.32" />;
  return <circle class="chart__point" cx="0" cy="0" r="7" fill="currentColor" stroke-width="1.5" />;
}
