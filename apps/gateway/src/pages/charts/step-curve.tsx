import type { Language } from "@jobcoach/core";
import type { Interval } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { across, Plot } from "./plot.tsx";
import { UprightMark } from "./upright-mark.tsx";

/** How many last beyond a week, of persons who were all followed to the end. */
export interface CurveStep {
  readonly week: number;
  readonly share: number;
  readonly interval: Interval;
  readonly remaining: number;
}

interface StepCurve {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** At the start. */
  readonly n: number;
  /** In order of weeks; between them nothing is known but that the curve does not rise. */
  readonly steps: readonly CurveStep[];
  /** A second curve, drawn as open marks. */
  readonly beside: readonly CurveStep[];
  readonly weeks: readonly number[];
  readonly words: { readonly axis: string; readonly remaining: string };
}

/** A curve in steps with its band, the weeks that are counted, and how many remain below the axis. */
export const stepCurve = (curve: StepCurve): Chart => ({
  id: curve.id,
  title: curve.title,
  description: curve.description,
  draw: (room) => draw(curve, room),
});

const HEIGHT = 280;
const TOP = 28;
const shapes: Readonly<Record<ChartRoom, { readonly x: number; readonly width: number }>> = {
  wide: { x: 9, width: 86 },
  narrow: { x: 17, width: 82 },
};
const LEVELS = [0, 0.25, 0.5, 0.75, 1];

const down = (fraction: number) => Math.round((TOP + (1 - fraction) * HEIGHT) * 100) / 100;

function draw(curve: StepCurve, room: ChartRoom): ChartDrawing {
  const { x, width } = shapes[room];
  const bottom = TOP + HEIGHT;
  const content = (
    <>
      <Levels language={curve.language} x={x} width={width} />
      <Plot x={x} width={width} y={0} height={bottom}>
        <Weeks curve={curve} room={room} bottom={bottom} />
        <Band curve={curve} />
        <Line curve={curve} />
        {curve.steps.map((step) => (
          <Point curve={curve} step={step} room={room} />
        ))}
        {curve.beside.map((step) => (
          <OpenPoint at={across(step.week / lastWeek(curve))} y={down(step.share)} />
        ))}
      </Plot>
      <Remaining curve={curve} room={room} y={bottom + 78} />
    </>
  );
  return { height: bottom + 112, content };
}

const lastWeek = ({ weeks }: StepCurve) => weeks.at(-1) ?? 1;

function Levels({ language, x, width }: { language: Language; x: number; width: number }) {
  const numbers = numbersIn(language);
  return (
    <g class="chart__axis" font-size="14">
      {LEVELS.map((level) => (
        <>
          <line x1={`${x}%`} x2={`${x + width}%`} y1={down(level)} y2={down(level)} stroke="currentColor" />
          <text x={`${x - 1.5}%`} y={down(level) + 5} text-anchor="end">
            {numbers.percent(level, 0)}
          </text>
        </>
      ))}
    </g>
  );
}

interface PartProps {
  readonly curve: StepCurve;
  readonly room: ChartRoom;
}

function Weeks({ curve, bottom }: PartProps & { bottom: number }) {
  const { weeks, words } = curve;
  return (
    <g class="chart__axis" font-size="14">
      {weeks.map((week) => (
        <line
          x1={across(week / lastWeek(curve))}
          x2={across(week / lastWeek(curve))}
          y1={TOP}
          y2={bottom + 6}
          stroke="currentColor"
        />
      ))}
      {[0, ...weeks].map((week) => (
        <text x={across(week / lastWeek(curve))} y={bottom + 24} text-anchor={anchorAt(week, curve)}>
          {week}
        </text>
      ))}
      <text x="100%" y={bottom + 46} text-anchor="end">
        {words.axis}
      </text>
    </g>
  );
}

const anchorAt = (week: number, curve: StepCurve) => (week === lastWeek(curve) ? "end" : "middle");

interface Stretch {
  readonly x: string;
  readonly width: string;
  readonly from: CurveStep;
  readonly to: CurveStep;
}

/** From each week that is counted to the next; everybody is there at the start. */
function stretchesOf(curve: StepCurve): readonly Stretch[] {
  const start: CurveStep = { week: 0, share: 1, interval: { lower: 1, upper: 1 }, remaining: curve.n };
  const all = [start, ...curve.steps];
  return curve.steps.map((to, index) => {
    const from = all[index] ?? start;
    const part = (week: number) => week / lastWeek(curve);
    return { from, to, x: across(part(from.week)), width: across(part(to.week) - part(from.week)) };
  });
}

/** Where the curve lies for certain between two weeks, and where it may lie by chance. */
const Band = ({ curve }: { curve: StepCurve }) => (
  <g class="chart__mark" fill="currentColor">
    {stretchesOf(curve).map(({ x, width, from, to }) => (
      <>
        <Box x={x} width={width} upper={from.interval.upper} lower={to.interval.lower} opacity="0.14" />
        <Box x={x} width={width} upper={from.share} lower={to.share} opacity="0.24" />
      </>
    ))}
  </g>
);

interface BoxProps {
  readonly x: string;
  readonly width: string;
  readonly upper: number;
  readonly lower: number;
  readonly opacity: string;
}

const Box = ({ x, width, upper, lower, opacity }: BoxProps) => (
  <rect
    x={x}
    width={width}
    y={down(upper)}
    height={Math.round((down(lower) - down(upper)) * 100) / 100}
    fill-opacity={opacity}
  />
);

/** Level from each week to the next, and down where it is counted again. */
const Line = ({ curve }: { curve: StepCurve }) => (
  <g class="chart__mark" stroke="currentColor" stroke-width="2.5" stroke-linecap="square">
    {stretchesOf(curve).map(({ from, to }) => {
      const [x1, x2] = [across(from.week / lastWeek(curve)), across(to.week / lastWeek(curve))];
      return (
        <>
          <line x1={x1} x2={x2} y1={down(from.share)} y2={down(from.share)} />
          <line x1={x2} x2={x2} y1={down(from.share)} y2={down(to.share)} />
        </>
      );
    })}
  </g>
);

function Point({ curve, step }: PartProps & { step: CurveStep }) {
  const { share, interval, week } = step;
  const x = across(week / lastWeek(curve));
  const numbers = numbersIn(curve.language);
  return (
    <>
      <UprightMark x={x} down={down} value={share} interval={interval} />
      <text class="chart__value" {...placeOfLabel(curve, step)}>
        {numbers.percent(share, curve.n)}
      </text>
    </>
  );
}

/** Over the level that begins at the point; at the end of the curve below the point. */
function placeOfLabel(curve: StepCurve, { week, interval }: CurveStep) {
  const x = across(week / lastWeek(curve));
  if (week === lastWeek(curve)) return { x, y: down(interval.lower) + 24, "text-anchor": "end" } as const;
  return { x, dx: 4, y: down(interval.upper) - 10, "text-anchor": "start" } as const;
}

/** A little to the left, so that it can be told from the point of the curve itself. */
const OpenPoint = ({ at, y }: { at: string; y: number }) => (
  <svg aria-hidden="true" class="chart__mark" x={at} y={y} width="1" height="1" overflow="visible">
    <circle class="chart__point--open" cx="-14" cy="0" r="5" stroke="currentColor" stroke-width="2" />
  </svg>
);

/** How many are still there, under the week on the axis. */
function Remaining({ curve, room, y }: PartProps & { y: number }) {
  const { x, width } = shapes[room];
  const numbers = numbersIn(curve.language);
  const counts = [{ week: 0, remaining: curve.n }, ...curve.steps];
  return (
    <>
      <text class="chart__quiet" x={`${x}%`} y={y}>
        {curve.words.remaining}
      </text>
      <Plot x={x} width={width} y={y} height={32}>
        {counts.map(({ week, remaining }) => (
          <text x={across(week / lastWeek(curve))} y={24} text-anchor={anchorAt(week, curve)} font-size="14">
            {numbers.whole(remaining)}
          </text>
        ))}
      </Plot>
    </>
  );
}
