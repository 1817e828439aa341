import type { Language } from "@jobcoach/core";
import { type PublishedShare, releaseStatuses } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import type { ShareLine } from "../overview/share-lines.ts";
import { type ChartShape, positionOf } from "./chart-shape.ts";

interface ChartRowProps {
  readonly language: Language;
  readonly line: ShareLine;
  readonly shape: ChartShape;
  readonly y: number;
}

/** One municipality: its name, its mark on the track, its share and its n. */
export function ChartRow({ language, line, shape, y }: ChartRowProps) {
  const { name, figure, status } = line;
  return (
    <g>
      <text class="chart__name" x="0" y={y + shape.nameY}>
        {name}
      </text>
      {figure === null ? (
        <Silent shape={shape} y={y} words={releaseStatuses[status][language]} />
      ) : (
        <>
          <Mark figure={figure} shape={shape} y={y + shape.trackY} />
          <Values language={language} figure={figure} shape={shape} y={y + shape.nameY} />
        </>
      )}
    </g>
  );
}

/** In words why there is nothing to draw. */
function Silent({ shape, y, words }: { shape: ChartShape; y: number; words: string }) {
  const place =
    shape.name === "wide" ? { x: `${shape.trackX}%`, y: y + shape.nameY } : { x: "0", y: y + shape.trackY + 4 };
  return (
    <text class="chart__quiet chart__silent" {...place}>
      {words}
    </text>
  );
}

function Mark({ figure, shape, y }: { figure: PublishedShare; shape: ChartShape; y: number }) {
  const { share, interval, split } = figure;
  return (
    <svg
      aria-hidden="true"
      class="chart__mark"
      x={`${shape.trackX}%`}
      y={y - 10}
      width={`${shape.trackWidth}%`}
      height="20"
      overflow="visible"
    >
      {split !== null && split.unknown > 0 && (
        <g stroke="currentColor" stroke-width="1.5">
          <line x1={positionOf(interval.upper)} x2={positionOf(split.envelope.upper)} y1="10" y2="10" />
          <line x1={positionOf(split.envelope.upper)} x2={positionOf(split.envelope.upper)} y1="6" y2="14" />
        </g>
      )}
      <line
        x1={positionOf(interval.lower)}
        x2={positionOf(interval.upper)}
        y1="10"
        y2="10"
        stroke="currentColor"
        stroke-width="6"
        stroke-opacity="0.55"
      />
      <circle class="chart__point" cx={positionOf(share)} cy="10" r="7" fill="currentColor" stroke-width="2" />
    </svg>
  );
}

/** The share and its n: in columns of their own, or together at the end of the line. */
function Values({
  language,
  figure,
  shape,
  y,
}: {
  language: Language;
  figure: PublishedShare;
  shape: ChartShape;
  y: number;
}) {
  const numbers = numbersIn(language);
  const share = numbers.percent(figure.share, figure.n);
  const n = `n = ${numbers.whole(figure.n)}`;
  if (shape.name === "wide")
    return (
      <>
        <text class="chart__value" x="87%" y={y} text-anchor="end">
          {share}
        </text>
        <text class="chart__quiet" x="100%" y={y} text-anchor="end">
          {n}
        </text>
      </>
    );
  return (
    <text x="100%" y={y} text-anchor="end">
      <tspan class="chart__value">{share}</tspan>
      <tspan class="chart__quiet" dx="8">
        {n}
      </tspan>
    </text>
  );
}
