import type { ChartDrawing, ChartRoom } from "./chart.ts";
import { fractionOf, type PlotScale } from "./interval-plot.ts";
import { Plot, StretchedPaths } from "./plot.tsx";
import { runsOf, type TrendPlot, type TrendPoint, type TrendSeries } from "./trend-plot.ts";

interface TrendShape {
  readonly plotX: number;
  readonly plotWidth: number;
  readonly height: number;
  /** Above so many half-years only years are named. */
  readonly mostNamed: number;
  /** Above so many half-years the number stands at the last point alone. */
  readonly mostLabelled: number;
}

const shapes: Readonly<Record<ChartRoom, TrendShape>> = {
  wide: { plotX: 8, plotWidth: 78, height: 200, mostNamed: 10, mostLabelled: 8 },
  narrow: { plotX: 17, plotWidth: 81, height: 180, mostNamed: 6, mostLabelled: 3 },
};

const TOP = 28;

/** A line through half-years with its band, broken where nothing is known. */
export function drawTrend({ halfYears, halves, y, series, beside }: TrendPlot, room: ChartRoom): ChartDrawing {
  const { plotX, plotWidth, height, mostNamed, mostLabelled } = shapes[room];
  const isFew = halfYears.length <= mostNamed;
  const place: Place = {
    x: (at) => round(((at + 0.5) / halfYears.length) * 100),
    y: (value) => round((1 - fractionOf(y, value)) * 100),
    down: (value) => Math.round((1 - fractionOf(y, value)) * height),
  };
  const content = (
    <Plot x={plotX} width={plotWidth} y={TOP} height={height}>
      <Axes halfYears={halfYears} halves={isFew ? halves : undefined} scale={y} place={place} height={height} />
      <StretchedPaths height={height}>
        <g class="chart__mark" fill="currentColor" fill-opacity="0.18" stroke="none">
          {runsOf(series.points).map((run) => (
            <path d={bandOf(series, run, place)} />
          ))}
        </g>
        {beside !== undefined && <Line series={beside} place={place} name="chart__beside" width={2} dash="2 4" />}
        <Line series={series} place={place} name="chart__mark" width={3} dash="none" />
      </StretchedPaths>
      <Points series={series} place={place} isLabelled={halfYears.length <= mostLabelled} />
      {beside !== undefined && <BesideName series={beside} place={place} room={room} />}
    </Plot>
  );
  return { height: TOP + height + (isFew ? 56 : 32), content };
}

/** Places in percents across, in percents and in pixels down. */
interface Place {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly down: (value: number) => number;
}

interface AxesProps {
  readonly halfYears: readonly string[];
  readonly scale: PlotScale;
  readonly place: Place;
  readonly height: number;
  /** How both halves of a year are named, where there is room for it. */
  readonly halves: TrendPlot["halves"] | undefined;
}

function Axes({ halfYears, halves, scale, place, height }: AxesProps) {
  const years = [...new Set(halfYears.map(yearOf))];
  const every = Math.ceil(years.length / 6);
  return (
    <g class="chart__axis" font-size="14" text-anchor="middle">
      {scale.ticks.map(({ at, label }) => (
        <>
          <line x1="0" x2="100%" y1={place.down(at)} y2={place.down(at)} stroke="currentColor" />
          <text x="0" dx="-8" y={place.down(at) + 5} text-anchor="end">
            {label}
          </text>
        </>
      ))}
      {halves !== undefined &&
        halfYears.map((halfYear, at) => (
          <text x={`${place.x(at)}%`} y={height + 24}>
            {halves[halfYear.endsWith("1") ? 0 : 1]}
          </text>
        ))}
      {years.map((year, index) => {
        const own = halfYears.flatMap((halfYear, at) => (yearOf(halfYear) === year ? [at] : []));
        const middle = ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2;
        return index % every === 0 ? (
          <text x={`${place.x(middle)}%`} y={height + (halves === undefined ? 24 : 46)}>
            {year}
          </text>
        ) : null;
      })}
    </g>
  );
}

const yearOf = (halfYear: string) => halfYear.slice(0, 4);

interface LineProps {
  readonly series: TrendSeries;
  readonly place: Place;
  readonly name: string;
  readonly width: number;
  readonly dash: string;
}

const Line = ({ series, place, name, width, dash }: LineProps) => (
  <g class={name} fill="none" stroke="currentColor" stroke-width={width} stroke-dasharray={dash}>
    {runsOf(series.points).map((run) => (
      <path
        d={`M${run.map((at) => `${place.x(at)} ${place.y(heightOf(series.points[at]))}`).join(" L")}`}
        vector-effect="non-scaling-stroke"
      />
    ))}
  </g>
);

function Points({ series, place, isLabelled }: { series: TrendSeries; place: Place; isLabelled: boolean }) {
  const lastKnown = series.points.findLastIndex((point) => !("words" in point));
  return (
    <>
      <g class="chart__mark" stroke="currentColor" fill="currentColor" stroke-width="2">
        {series.points.map((point, at) =>
          "words" in point ? null : (
            <>
              {point.interval !== null && isAlone(series, at) && (
                <line
                  x1={`${place.x(at)}%`}
                  x2={`${place.x(at)}%`}
                  y1={place.down(point.interval.lower)}
                  y2={place.down(point.interval.upper)}
                />
              )}
              <circle class="chart__point" cx={`${place.x(at)}%`} cy={place.down(point.value)} r="6" />
            </>
          ),
        )}
      </g>
      <g text-anchor="middle">
        {series.points.map((point, at) => {
          const isShown = "words" in point || isLabelled || at === lastKnown;
          return (
            isShown && (
              <text
                class={"words" in point ? "chart__quiet" : "chart__value"}
                x={`${place.x(at)}%`}
                y={"words" in point ? place.down(0) - 8 : place.down(point.interval?.upper ?? point.value) - 10}
              >
                {"words" in point ? "\u2013" : point.label}
              </text>
            )
          );
        })}
      </g>
    </>
  );
}

/** A point without neighbours has no band, so its interval is drawn as a line. */
const isAlone = ({ points }: TrendSeries, at: number) =>
  [points[at - 1], points[at + 1]].every((point) => point === undefined || "words" in point);

/** What the thin line is, at its end: beside it where there is room, else below. */
function BesideName({ series, place, room }: { series: TrendSeries; place: Place; room: ChartRoom }) {
  const last = series.points.findLastIndex((point) => !("words" in point));
  if (last < 0) return null;
  const y = place.down(heightOf(series.points[last]));
  return room === "wide" ? (
    <text class="chart__quiet" x="100%" dx="8" y={y + 5} font-size="14">
      {series.name}
    </text>
  ) : (
    <text class="chart__quiet" x="100%" y={y + 22} text-anchor="end" font-size="14">
      {series.name}
    </text>
  );
}

/** Around the upper ends from left to right and the lower ends back. */
function bandOf({ points }: TrendSeries, run: readonly number[], place: Place): string {
  const ends = (side: "lower" | "upper") =>
    run.map((at) => {
      const point = points[at];
      const end = point === undefined || "words" in point ? 0 : (point.interval?.[side] ?? point.value);
      return `${place.x(at)} ${place.y(end)}`;
    });
  return `M${[...ends("upper"), ...ends("lower").reverse()].join(" L")} Z`;
}

const heightOf = (point: TrendPoint | undefined) => (point === undefined || "words" in point ? 0 : point.value);

const round = (percents: number) => Math.round(percents * 100) / 100;
