import type { ChartShape } from "./chart-shape.ts";
import { type IntervalMark, type IntervalRow, type PlotScale, placeOn } from "./interval-plot.ts";

interface ChartRowProps {
  readonly row: IntervalRow;
  readonly scale: PlotScale;
  readonly shape: ChartShape;
  readonly y: number;
}

/** One line: its name, its marks on the track, its figure and its n; or in words why there is nothing to draw. */
export function ChartRow({ row, scale, shape, y }: ChartRowProps) {
  return (
    <g>
      <text class="chart__name" x="0" y={y + shape.nameY}>
        {row.name}
      </text>
      {"words" in row ? (
        <Silent shape={shape} y={y} words={row.words} />
      ) : (
        <>
          <svg
            aria-hidden="true"
            class={row.isApart === true ? "chart__mark chart__mark--apart" : "chart__mark"}
            x={`${shape.trackX}%`}
            y={y + shape.trackY - 10}
            width={`${shape.trackWidth}%`}
            height="20"
            overflow="visible"
          >
            <Mark mark={row.mark} scale={scale} y={row.beside === undefined ? 10 : 5} />
            {row.beside !== undefined && <OpenMark mark={row.beside} scale={scale} y={20} />}
          </svg>
          <Values value={row.value} n={row.n} shape={shape} y={y + shape.nameY} />
        </>
      )}
    </g>
  );
}

function Silent({ shape, y, words }: { shape: ChartShape; y: number; words: string }) {
  const place =
    shape.name === "wide" ? { x: `${shape.trackX}%`, y: y + shape.nameY } : { x: "0", y: y + shape.trackY + 4 };
  return (
    <text class="chart__quiet chart__silent" dx="8" {...place}>
      {words}
    </text>
  );
}

interface MarkProps {
  readonly mark: IntervalMark;
  readonly scale: PlotScale;
  readonly y: number;
}

function Mark({ mark: { value, interval, reach }, scale, y }: MarkProps) {
  const end = reach === undefined ? undefined : placeOn(scale, reach);
  return (
    <>
      {end !== undefined && (
        <g stroke="currentColor" stroke-width="1.5">
          <line x1={placeOn(scale, interval?.upper ?? value)} x2={end} y1={y} y2={y} />
          <line x1={end} x2={end} y1={y - 4} y2={y + 4} />
        </g>
      )}
      {interval !== null && (
        <line
          x1={placeOn(scale, interval.lower)}
          x2={placeOn(scale, interval.upper)}
          y1={y}
          y2={y}
          stroke="currentColor"
          stroke-width="6"
          stroke-opacity="0.55"
        />
      )}
      <circle class="chart__point" cx={placeOn(scale, value)} cy={y} r="7" fill="currentColor" stroke-width="2" />
    </>
  );
}

const OpenMark = ({ mark: { value, interval }, scale, y }: MarkProps) => (
  <g stroke="currentColor" stroke-width="2">
    {interval !== null && (
      <line x1={placeOn(scale, interval.lower)} x2={placeOn(scale, interval.upper)} y1={y} y2={y} />
    )}
    <circle class="chart__point--open" cx={placeOn(scale, value)} cy={y} r="5" />
  </g>
);

/** The figure and its n: in columns of their own, or together at the end of the line. */
function Values({ value, n, shape, y }: { value: string; n: string; shape: ChartShape; y: number }) {
  if (shape.name === "wide")
    return (
      <>
        <text class="chart__value" x={`${shape.valueEnd}%`} y={y} text-anchor="end">
          {value}
        </text>
        <text class="chart__quiet" x="100%" y={y} text-anchor="end">
          {n}
        </text>
      </>
    );
  return (
    <text x="100%" y={y} text-anchor="end">
      <tspan class="chart__value">{value}</tspan>
      <tspan class="chart__quiet" dx="8">
        {n}
      </tspan>
    </text>
  );
}
