import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import type { Chart } from "./chart.ts";
import { ChartSvg } from "./chart-svg.tsx";

interface ChartFigureProps {
  readonly language: Language;
  readonly chart: Chart;
  /** Where the drawing can be had as a file. */
  readonly download?: string | undefined;
  /** How to read it: what a point, a line and a band are. */
  readonly children?: Child;
}

const DOWNLOAD = { nl: "Grafiek opslaan (SVG)", en: "Save the chart (SVG)" } as const;

/**
 * A chart drawn twice, wide and narrow, of which the stylesheet shows one: text keeps its size and the chart reflows instead
 * of shrinking.
 */
export const ChartFigure = ({ language, chart, download, children }: ChartFigureProps) => (
  <figure class="chart">
    <ChartSvg chart={chart} room="wide" />
    <ChartSvg chart={chart} room="narrow" />
    <figcaption class="chart__key">
      {children}
      {download !== undefined && (
        <>
          {" "}
          <a class="nl-link" href={download}>
            {DOWNLOAD[language]}
          </a>
        </>
      )}
    </figcaption>
  </figure>
);
