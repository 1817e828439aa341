import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";
import type { Chart, ChartDrawing, ChartRoom } from "./chart.ts";
import { shapes } from "./chart-shape.ts";
import { across, Plot } from "./plot.tsx";

/** A step of a flow: how many there are and how many stand before them, or in words why no number is told. */
export type FlowStep = { readonly name: string } & (
  | { readonly count: number; readonly label: string; readonly from: number }
  | { readonly words: string }
);

interface FlowBars {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  /** How many the full width is. */
  readonly total: number;
  readonly steps: readonly FlowStep[];
}

/** A flow from top to bottom: the bar of each step begins where those before it end. */
export const flowBars = ({ language, id, title, total, steps }: FlowBars): Chart => ({
  id,
  title,
  description: [
    ...steps.map((step) => `${step.name}: ${"words" in step ? step.words : step.label}.`),
    lineTexts[language].inTable,
  ].join(" "),
  draw: (room) => draw(steps, total, room),
});

/** Where the bars start and how long they are: steps have longer names than municipalities, and no n beside their number. */
const tracks: Readonly<Record<ChartRoom, readonly [x: number, width: number]>> = { wide: [34, 54], narrow: [0, 100] };
const TOP = 4;
const BAR = 20;

function draw(steps: readonly FlowStep[], total: number, room: ChartRoom): ChartDrawing {
  const { rowHeight, trackY, nameY } = shapes[room];
  const [trackX, trackWidth] = tracks[room];
  const content = (
    <>
      {steps.map((step, index) => {
        const y = TOP + index * rowHeight;
        return (
          <>
            <text class="chart__name" x="0" y={y + nameY}>
              {step.name}
            </text>
            {"words" in step ? (
              <text
                class="chart__quiet"
                {...(room === "wide" ? { x: `${trackX}%`, y: y + nameY } : { x: "0", y: y + trackY + 4 })}
              >
                {step.words}
              </text>
            ) : (
              <>
                <text class="chart__value" x="100%" y={y + nameY} text-anchor="end">
                  {step.label}
                </text>
                <Plot x={trackX} width={trackWidth} y={y + trackY - BAR / 2} height={BAR}>
                  <rect
                    class="chart__mark"
                    x={across(step.from / total)}
                    y="0"
                    width={across(step.count / total)}
                    height={BAR}
                    fill="currentColor"
                    fill-opacity={index === 0 ? "1" : "0.8"}
                  />
                </Plot>
              </>
            )}
          </>
        );
      })}
    </>
  );
  return { height: TOP + steps.length * rowHeight, content };
}
