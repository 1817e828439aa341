import type { ChartDrawing, ChartRoom } from "./chart.ts";
import { ChartRow } from "./chart-row.tsx";
import { type ChartShape, shapes } from "./chart-shape.ts";
import { type IntervalPlot, type PlotScale, placeOn } from "./interval-plot.ts";
import { Plot } from "./plot.tsx";

/** A point with its interval per row, in the order given, and a line for all together. */
export function drawIntervals({ rows, scale, line }: IntervalPlot, room: ChartRoom): ChartDrawing {
  const shape = line === undefined ? { ...shapes[room], top: 8 } : shapes[room];
  const bottom = shape.top + rows.length * shape.rowHeight;
  const content = (
    <>
      <Plot x={shape.trackX} width={shape.trackWidth} y={0} height={bottom + 32}>
        {scale.ticks.map(({ at, label }, index) => (
          <g class="chart__axis">
            <Guides rows={rows.length} shape={shape} x={placeOn(scale, at)} />
            {index % shape.labelEvery === 0 && (
              <text x={placeOn(scale, at)} y={bottom + 24} text-anchor={anchorAt(at, scale, shape)} font-size="14">
                {label}
              </text>
            )}
          </g>
        ))}
        {line !== undefined && (
          <g class="chart__all" stroke-width="2" stroke-dasharray="2 4">
            <Guides rows={rows.length} shape={shape} x={placeOn(scale, line.at)} />
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
function Guides({ rows, shape, x }: { rows: number; shape: ChartShape; x: string }) {
  if (shape.guide.to - shape.guide.from === shape.rowHeight)
    return <line x1={x} x2={x} y1={shape.top} y2={shape.top + rows * shape.rowHeight} stroke="currentColor" />;
  return (
    <>
      {Array.from({ length: rows }, (_, index) => {
        const y = shape.top + index * shape.rowHeight;
        return <line x1={x} x2={x} y1={y + shape.guide.from} y2={y + shape.guide.to} stroke="currentColor" />;
      })}
    </>
  );
}

/** The outer labels of the axis stay within the drawing where it fills the whole width. */
function anchorAt(at: number, { from, to }: PlotScale, shape: ChartShape) {
  if (shape.name === "wide") return "middle";
  return at === from ? "start" : at === to ? "end" : "middle";
}

const anchorOfLabel = (fraction: number) => (fraction > 0.6 ? "end" : fraction < 0.4 ? "start" : "middle");
