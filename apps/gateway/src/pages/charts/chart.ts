import type { Child } from "hono/jsx";

/** How much room there is: names and numbers beside the plot, or above it on a narrow screen. */
export type ChartRoom = "wide" | "narrow";

/** A drawing at one room: heights in pixels; across everything is in percents, so that it fills any width and text keeps its size. */
export interface ChartDrawing {
  readonly height: number;
  readonly content: Child;
}

/** A chart as data and a way to draw it; what it says stands in words beside it. */
export interface Chart {
  /** Unique on its page; part of the ids in the drawing. */
  readonly id: string;
  /** The message in one sentence. */
  readonly title: string;
  /** All numbers in words, and where the table is. */
  readonly description: string;
  draw(room: ChartRoom): ChartDrawing;
}
