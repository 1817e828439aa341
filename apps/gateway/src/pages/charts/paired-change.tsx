import type { Interval } from "@jobcoach/outcomes";
import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { across, Plot } from "./plot.tsx";
import { UprightMark } from "./upright-mark.tsx";
import { wrapName } from "./wrapped-name.tsx";

/** A mean at one of the moments. */
export interface MomentMark {
  readonly value: number;
  readonly interval: Interval | null;
  readonly label: string;
}

/** One group at the start and at follow-up; `change` is of those measured twice, which may be others. */
export interface ChangeGroup {
  readonly name: string;
  readonly start: MomentMark;
  readonly followUp: MomentMark | undefined;
  /** The change with the number of pairs, or why there is none. */
  readonly change: readonly string[];
}

interface PairedChange {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly heads: readonly [string, string];
  /** The top of the scale, which starts at nothing. */
  readonly most: number;
  readonly groups: readonly ChangeGroup[];
}

/** A slope from the start to half a year later for each group, all on one scale from nothing. */
export const pairedChange = ({ id, title, description, heads, most, groups }: PairedChange): Chart => ({
  id,
  title,
  description,
  draw: (room) => draw(heads, most, groups, room),
});

interface Shape {
  readonly room: ChartRoom;
  readonly plotX: number;
  readonly plotWidth: number;
  readonly rowHeight: number;
  /** Down from the top of a row to the top of its plot. */
  readonly plotY: number;
}

const shapes: Readonly<Record<ChartRoom, Shape>> = {
  wide: { room: "wide", plotX: 44, plotWidth: 56, rowHeight: 148, plotY: 12 },
  narrow: { room: "narrow", plotX: 0, plotWidth: 100, rowHeight: 216, plotY: 96 },
};

const TOP = 32;
const PLOT = 92;
const [START, END] = [0.2, 0.8];

function draw(
  heads: PairedChange["heads"],
  most: number,
  groups: readonly ChangeGroup[],
  room: ChartRoom,
): ChartDrawing {
  const shape = shapes[room];
  const content = (
    <>
      <Plot x={shape.plotX} width={shape.plotWidth} y={0} height={TOP}>
        {heads.map((head, index) => (
          <text class="chart__quiet" x={across(index === 0 ? START : END)} y="16" text-anchor="middle" font-size="14">
            {head}
          </text>
        ))}
      </Plot>
      {groups.map((group, index) => (
        <Group group={group} most={most} shape={shape} y={TOP + index * shape.rowHeight} />
      ))}
    </>
  );
  return { height: TOP + groups.length * shape.rowHeight, content };
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly most: number;
  readonly shape: Shape;
  readonly y: number;
}

function Group({ group, most, shape, y }: GroupProps) {
  const change = shape.room === "wide" ? group.change : [group.change.join(", ")];
  const lines = [
    ...wrapName(group.name, "narrow").map((line) => ["chart__name", "16", line] as const),
    ...change.map((line) => ["chart__quiet", "14", line] as const),
  ];
  return (
    <g>
      {lines.map(([style, size, line], index) => (
        <text class={style} x="0" y={y + 30 + index * 21} font-size={size}>
          {line}
        </text>
      ))}
      <Slope group={group} most={most} shape={shape} y={y + shape.plotY} />
    </g>
  );
}

function Slope({ group: { start, followUp }, most, shape, y }: GroupProps) {
  const down = (value: number) => Math.round((1 - value / most) * PLOT * 100) / 100;
  return (
    <Plot x={shape.plotX} width={shape.plotWidth} y={y} height={PLOT}>
      <g class="chart__axis">
        <line x1={across(START)} x2={across(END)} y1={PLOT} y2={PLOT} stroke="currentColor" />
        <text x={across(START)} dx="-14" y={PLOT + 5} text-anchor="end" font-size="14">
          0
        </text>
      </g>
      {followUp !== undefined && (
        <line
          class="chart__mark"
          x1={across(START)}
          x2={across(END)}
          y1={down(start.value)}
          y2={down(followUp.value)}
          stroke="currentColor"
          stroke-width="2.5"
        />
      )}
      <Mark mark={start} x={across(START)} down={down} side="start" />
      {followUp !== undefined && <Mark mark={followUp} x={across(END)} down={down} side="end" />}
    </Plot>
  );
}

interface MarkProps {
  readonly mark: MomentMark;
  readonly x: string;
  readonly down: (value: number) => number;
  readonly side: "start" | "end";
}

/** The value stands outside the slope, where no line runs. */
function Mark({ mark: { value, interval, label }, x, down, side }: MarkProps) {
  return (
    <>
      <UprightMark x={x} down={down} value={value} interval={interval} />
      <text
        class="chart__value"
        x={x}
        dx={side === "start" ? -14 : 14}
        y={down(value) + 6}
        text-anchor={side === "start" ? "end" : "start"}
      >
        {label}
      </text>
    </>
  );
}
