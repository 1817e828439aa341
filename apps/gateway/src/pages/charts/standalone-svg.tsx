import type { Language } from "@jobcoach/core";
import { stylesheet } from "../site/stylesheet.ts";
import type { Chart } from "./chart.ts";

const WIDTH = 960;

/** A chart as a file of its own: the wide drawing on white, with the light colours and the rules that charts use. */
export function standaloneSvg(chart: Chart, language: Language): string {
  const { height, content } = chart.draw("wide");
  const file = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height + 64}
      viewBox={`0 0 ${WIDTH} ${height + 64}`}
      role="img"
      aria-labelledby="title description"
      font-size="16"
      fill="currentColor"
      lang={language}
    >
      <title id="title">{chart.title}</title>
      <desc id="description">{chart.description}</desc>
      <style>{stylesheet.chartText}</style>
      <rect width="100%" height="100%" fill="#ffffff" />
      <text x="24" y="32" font-weight="600">
        {chart.title}
      </text>
      <svg aria-hidden="true" x="24" y="48" width={WIDTH - 48} height={height} overflow="visible">
        {content}
      </svg>
    </svg>
  );
  return String(file);
}
