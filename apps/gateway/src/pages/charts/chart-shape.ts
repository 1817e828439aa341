import { scaleLinear } from "d3-scale";

/** The measures of a drawing: across in percents of its width, so that it fills any; down in pixels, as text does. */
export interface ChartShape {
  readonly name: "wide" | "narrow";
  readonly trackX: number;
  readonly trackWidth: number;
  readonly top: number;
  readonly rowHeight: number;
  /** Down from the top of a row to the middle of its track. */
  readonly trackY: number;
  /** Down from the top of a row to the line of its name. */
  readonly nameY: number;
  /** The places on the axis that are named. */
  readonly labels: readonly number[];
  /** Where within a row the lines of the axis run, so that they cross no text. */
  readonly guide: { readonly from: number; readonly to: number };
}

/** Name, track and numbers stand beside each other. */
export const wide: ChartShape = {
  name: "wide",
  trackX: 20,
  trackWidth: 54,
  top: 48,
  rowHeight: 56,
  trackY: 28,
  nameY: 34,
  labels: [0, 0.25, 0.5, 0.75, 1],
  guide: { from: 0, to: 56 },
};

/** Name and numbers stand above the track, which takes the whole width. */
export const narrow: ChartShape = {
  name: "narrow",
  trackX: 0,
  trackWidth: 100,
  top: 36,
  rowHeight: 76,
  trackY: 54,
  nameY: 28,
  labels: [0, 0.5, 1],
  guide: { from: 42, to: 66 },
};

const scale = scaleLinear([0, 1], [0, 100]);

/** A fraction as a place on the track. */
export const positionOf = (fraction: number): string => `${Math.round(scale(fraction) * 100) / 100}%`;

/** From nothing to everything, because a share that starts elsewhere deceives. */
export const ticks: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
