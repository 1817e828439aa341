import type { ChartDrawing, ChartRoom } from "./chart.ts";
import { type FunnelLimits, type FunnelPlot, type FunnelPoint, spread } from "./funnel-plot.ts";
import { fractionOf, placeOn } from "./interval-plot.ts";
import { NAME_GAP, placeNames } from "./place-names.ts";
import { across, Plot, StretchedPaths } from "./plot.tsx";

interface FunnelShape {
  readonly plotX: number;
  readonly plotWidth: number;
  /** Pixels that the plot takes at least. */
  readonly leastWidth: number;
  readonly height: number;
  readonly labelEvery: number;
}

const shapes: Readonly<Record<ChartRoom, FunnelShape>> = {
  wide: { plotX: 8, plotWidth: 76, leastWidth: 480, height: 380, labelEvery: 1 },
  narrow: { plotX: 19, plotWidth: 61, leastWidth: 170, height: 320, labelEvery: 2 },
};

const TOP = 16;
const LINE = 18;

/** Units by their size and rate, within limits that narrow as units grow. */
export function drawFunnel(plot: FunnelPlot, room: ChartRoom): ChartDrawing {
  const { plotX, plotWidth, leastWidth, height, labelEvery } = shapes[room];
  const down = (value: number) => Math.round((1 - fractionOf(plot.y, value)) * height);
  const content = (
    <Plot x={plotX} width={plotWidth} y={TOP} height={height}>
      <g class="chart__axis">
        {plot.y.ticks.map(({ at, label }) => (
          <>
            <line x1="0" x2="100%" y1={down(at)} y2={down(at)} stroke="currentColor" />
            <text x="0" dx="-8" y={down(at) + 5} text-anchor="end" font-size="14">
              {label}
            </text>
          </>
        ))}
        {plot.x.ticks.map(({ at, label }, index) =>
          index % labelEvery === 0 ? (
            <text x={placeOn(plot.x, at)} y={height + 24} text-anchor="middle" font-size="14">
              {label}
            </text>
          ) : null,
        )}
        <text x="100%" y={height + 48} text-anchor="end" font-size="14">
          {plot.xTitle}
        </text>
      </g>
      <StretchedPaths height={height}>
        {plot.limits.map(({ curve }, index) => (
          <g class="chart__limit" fill="none" stroke="currentColor" stroke-dasharray={index === 0 ? "6 4" : "none"}>
            <path d={pathOf(plot, curve, "lower")} vector-effect="non-scaling-stroke" />
            <path d={pathOf(plot, curve, "upper")} vector-effect="non-scaling-stroke" />
          </g>
        ))}
      </StretchedPaths>
      <line
        class="chart__target"
        x1="0"
        x2="100%"
        y1={down(plot.target.at)}
        y2={down(plot.target.at)}
        stroke="currentColor"
        stroke-width="2"
      />
      <Ends plot={plot} down={down} height={height} room={room} />
      <Inside plot={plot} height={height} />
      <g class="chart__mark">
        {plot.points
          .filter(({ isOutside }) => isOutside)
          .map((point) => (
            <Outside x={placeOn(plot.x, point.n)} y={down(point.value)} />
          ))}
      </g>
      <Names plot={plot} down={down} width={leastWidth} />
    </Plot>
  );
  return { height: TOP + height + 60, content };
}

type Down = (value: number) => number;

interface PartProps {
  readonly plot: FunnelPlot;
  readonly down: Down;
  readonly height: number;
}

/** Units within the limits: a stroke of no length with round ends is a dot, so that hundreds of them are one line of text. */
function Inside({ plot, height }: { plot: FunnelPlot; height: number }) {
  const dots = plot.points
    .filter(({ isOutside }) => !isOutside)
    .map((point) => `M${placeOf(plot, point.n, point.value)}h0`)
    .join("");
  const dot = { d: dots, "stroke-linecap": "round", "vector-effect": "non-scaling-stroke" } as const;
  return (
    <StretchedPaths height={height}>
      <path class="chart__point" {...dot} stroke-width="12" />
      <path class="chart__mark" {...dot} stroke="currentColor" stroke-width="10" />
    </StretchedPaths>
  );
}

/** Units outside the limits are larger and square, so that more than their colour tells. */
const Outside = ({ x, y }: { x: string; y: number }) => (
  <svg aria-hidden="true" x={x} y={y} width="1" height="1" overflow="visible">
    <rect class="chart__point" x="-7" y="-7" width="14" height="14" fill="currentColor" stroke-width="2" />
  </svg>
);

/** The words at the right ends of the curves and of the line of all together. */
function Ends({ plot: { limits, target }, down, height, room }: PartProps & { readonly room: ChartRoom }) {
  const ends = [
    { label: room === "wide" ? target.label : target.figure, y: down(target.at) },
    ...limits.flatMap(({ label, curve }) => {
      const last = curve.at(-1);
      return last === undefined ? [] : [last.upper, last.lower].map((value) => ({ label, y: down(value) }));
    }),
  ].sort((a, b) => a.y - b.y);
  const places = spread(
    ends.map(({ y }) => y),
    LINE,
    height,
  );
  return (
    <g class="chart__quiet">
      {ends.map(({ label }, index) => (
        <text x="100%" dx="8" y={(places[index] ?? 0) + 5} font-size="14">
          {label}
        </text>
      ))}
    </g>
  );
}

interface NamesProps {
  readonly plot: FunnelPlot;
  readonly down: Down;
  readonly width: number;
}

/** The names of units outside the limits beside their marks, those furthest away first, as far as there is room. */
function Names({ plot, down, width }: NamesProps) {
  const distance = ({ value }: FunnelPoint) => Math.abs(value - plot.target.at);
  const outside = plot.points.filter(({ isOutside }) => isOutside).sort((a, b) => distance(b) - distance(a));
  const marks = outside.map(({ name, n, value }) => ({ name, x: fractionOf(plot.x, n) * width, y: down(value) }));
  const places = placeNames(marks, width);
  return (
    <>
      {outside.map(({ name, n, value }, index) => {
        const place = places[index];
        if (place === undefined) return null;
        const isRight = place.side === "right";
        return (
          <text
            class="chart__name"
            x={placeOn(plot.x, n)}
            dx={isRight ? NAME_GAP : -NAME_GAP}
            y={down(value) + place.down + 5}
            text-anchor={isRight ? "start" : "end"}
          >
            {name}
          </text>
        );
      })}
    </>
  );
}

const pathOf = (plot: FunnelPlot, curve: FunnelLimits["curve"], side: "lower" | "upper"): string =>
  `M${curve.map((point) => placeOf(plot, point.n, point[side])).join(" L")}`;

/** Across and down, both from 0 to 100. */
const placeOf = ({ x, y }: FunnelPlot, n: number, value: number): string =>
  `${across(fractionOf(x, n))} ${across(1 - fractionOf(y, value))}`.replaceAll("%", "");
