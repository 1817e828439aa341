import type { Chart, ChartRoom } from "./chart.ts";

/** One drawing of a chart, with its title and description for who does not see it. The description is told once for both. */
export function ChartSvg({ chart, room }: { chart: Chart; room: ChartRoom }) {
  const { height, content } = chart.draw(room);
  const [titleId, descriptionId] = [`${chart.id}-${room}-title`, `${chart.id}-description`];
  return (
    <svg
      class={`chart__drawing chart__drawing--${room}`}
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
      font-size="16"
      fill="currentColor"
    >
      <title id={titleId}>{chart.title}</title>
      {room === "wide" && <desc id={descriptionId}>{chart.description}</desc>}
      {content}
    </svg>
  );
}
