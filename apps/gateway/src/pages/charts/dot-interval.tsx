import type { ChartDrawing, ChartRoom } from "./chart.ts";
import { ChartRow } from "./chart-row.tsx";
import { type ChartShape, shapeFor } from "./chart-shape.ts";
import { type IntervalPlot, type PlotScale, placeOn } from "./interval-plot.ts";
import { Plot } from "./plot.tsx";

/** A point with its interval per row, in the order given, and a line for all together. */
export function drawIntervals({ rows, scale, line }: IntervalPlot, room: ChartRoom): ChartDrawing {
  const own = shapeFor(
    room,
    rows.flatMap((row) => ("words" in row ? [] : [row.n])),
  );
  const shape = line === undefined ? { ...own, top: 8 } : own;
  const bottom = shape.top + rows.length * shape.rowHeight;
  const content = (
    <>
      <Plot x={shape.trackX} width={shape.trackWidth} y={0} height={bottom + 32}>
        <g class="chart__axis" stroke="currentColor" font-size="14">
          {scale.ticks.map(({ at, label }, index) => (
            <>
              <Guide rows={rows.length} shape={shape} x={placeOn(scale, at)} />
              {index % shape.labelEvery === 0 && (
                <text x={placeOn(scale, at)} y={bottom + 24} text-anchor={anchorAt(at, scale, shape)} stroke="none">
                  {label}
                </text>
              )}
            </>
          ))}
        </g>
        {line !== undefined && (
          <g class="chart__all" stroke="currentColor" stroke-width="2">
            <Whole rows={rows.length} shape={shape} x={placeOn(scale, line.at)} />
            <text
              x={placeOn(scale, line.at)}
              y={shape.top - 12}
              text-anchor={anchorOfLabel((line.at - scale.from) / (scale.to - scale.from))}
              stroke="none"
            >
              {line.label}
            </text>
          </g>
        )}
      </Plot>
      {rows.map((row, index) => (
        <ChartRow row={row} scale={scale} shape={shape} y={shape.top + index * shape.rowHeight} />
      ))}
    </>
  );
  return { height: bottom + 32, content };
}

/** A line from top to bottom at one place on the track, interrupted where the text of a row stands. */
function Guide({ rows, shape: { top, rowHeight, guide }, x }: { rows: number; shape: ChartShape; x: string }) {
  const drawn = guide.to - guide.from;
  const gaps = drawn === rowHeight ? {} : { "stroke-dasharray": `${drawn} ${rowHeight - drawn}` };
  const from = top + guide.from;
  return <line x1={x} x2={x} y1={from} y2={from + (rows - 1) * rowHeight + drawn} {...gaps} />;
}

/** The line of all together: dotted, in each row apart. */
function Whole({ rows, shape: { top, rowHeight, guide }, x }: { rows: number; shape: ChartShape; x: string }) {
  return (
    <g stroke-dasharray="2 4">
      {Array.from({ length: rows }, (_, index) => {
        const y = top + index * rowHeight;
        return <line x1={x} x2={x} y1={y + guide.from} y2={y + guide.to} />;
      })}
    </g>
  );
}

/** The outer labels of the axis stay within the drawing where it fills the whole width. */
function anchorAt(at: number, { from, to }: PlotScale, shape: ChartShape) {
  if (shape.name === "wide") return "middle";
  return at === from ? "start" : at === to ? "end" : "middle";
}

const anchorOfLabel = (fraction: number) => (fraction > 0.6 ? "end" : fraction < 0.4 ? "start" : "middle");
