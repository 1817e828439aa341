import type { Language } from "@jobcoach/core";
import { releaseStatuses } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import type { ShareLines } from "../overview/share-lines.ts";
import { textsIn } from "../texts.ts";
import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { ChartRow } from "./chart-row.tsx";
import { type ChartShape, narrow, positionOf, ticks, wide } from "./chart-shape.ts";
import { Plot } from "./plot.tsx";

interface DotInterval {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly lines: ShareLines;
}

/** A point with its interval per municipality, ordered by name, and a line for all together. */
export const dotInterval = ({ language, id, title, lines }: DotInterval): Chart => ({
  id,
  title,
  description: describe(language, lines),
  draw: (room) => draw(language, lines, shapes[room]),
});

const shapes: Readonly<Record<ChartRoom, ChartShape>> = { wide, narrow };

function draw(language: Language, lines: ShareLines, shape: ChartShape): ChartDrawing {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  const { municipalities, all } = lines;
  const bottom = shape.top + municipalities.length * shape.rowHeight;
  const content = (
    <>
      <Plot x={shape.trackX} width={shape.trackWidth} y={0} height={bottom + 32}>
        {ticks.map((tick) => (
          <g class="chart__axis">
            <Guides lines={lines} shape={shape} at={tick} />
            <text x={positionOf(tick)} y={bottom + 24} text-anchor={anchorAt(tick, shape)} font-size="14">
              {shape.labels.includes(tick) && numbers.percent(tick, 0)}
            </text>
          </g>
        ))}
        {all?.figure && (
          <g class="chart__all" stroke-width="2" stroke-dasharray="2 4">
            <Guides lines={lines} shape={shape} at={all.figure.share} />
            <text
              x={positionOf(all.figure.share)}
              y={shape.top - 12}
              text-anchor={anchorOfLabel(all.figure.share)}
              stroke="none"
            >
              {`${texts.together} ${numbers.percent(all.figure.share, all.figure.n)}`}
            </text>
          </g>
        )}
      </Plot>
      {municipalities.map((line, index) => (
        <ChartRow language={language} line={line} shape={shape} y={shape.top + index * shape.rowHeight} />
      ))}
    </>
  );
  return { height: bottom + 32, content };
}

/** A line from top to bottom at one place on the track, interrupted where the text of a row stands. */
function Guides({ lines, shape, at }: { lines: ShareLines; shape: ChartShape; at: number }) {
  const x = positionOf(at);
  return (
    <>
      {lines.municipalities.map((_, index) => {
        const y = shape.top + index * shape.rowHeight;
        return <line x1={x} x2={x} y1={y + shape.guide.from} y2={y + shape.guide.to} stroke="currentColor" />;
      })}
    </>
  );
}

/** The outer labels of the axis stay within the drawing where it fills the whole width. */
function anchorAt(tick: number, shape: ChartShape) {
  if (shape.name === "wide") return "middle";
  return tick === 0 ? "start" : tick === 1 ? "end" : "middle";
}

const anchorOfLabel = (share: number) => (share > 0.6 ? "end" : share < 0.4 ? "start" : "middle");

function describe(language: Language, { municipalities, all }: ShareLines): string {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  const lines = [...municipalities, ...(all === undefined ? [] : [all])].map(({ name, figure, status }) =>
    figure === null
      ? `${name}: ${releaseStatuses[status][language]}.`
      : texts.chartLine(
          name,
          numbers.percent(figure.share, figure.n),
          numbers.outOfHundred(figure.interval.lower),
          numbers.outOfHundred(figure.interval.upper),
          numbers.whole(figure.n),
        ),
  );
  return [...lines, texts.chartTable].join(" ");
}
