import type { ChartRoom } from "./chart.ts";

/** The measures of a plot with rows: across in percents of its width, so that it fills any; down in pixels, as text does. */
export interface ChartShape {
  readonly name: ChartRoom;
  readonly trackX: number;
  readonly trackWidth: number;
  readonly top: number;
  readonly rowHeight: number;
  /** Down from the top of a row to the middle of its track. */
  readonly trackY: number;
  /** Down from the top of a row to the line of its name. */
  readonly nameY: number;
  /** Where the figure ends, before its n. */
  readonly valueEnd: number;
  /** Of how many places on the axis one is named. */
  readonly labelEvery: number;
  /** Where within a row the lines of the axis run, so that they cross no text. */
  readonly guide: { readonly from: number; readonly to: number };
}

/** Name, track and numbers stand beside each other. */
const wide: ChartShape = {
  name: "wide",
  trackX: 24,
  trackWidth: 50,
  top: 48,
  rowHeight: 56,
  trackY: 28,
  nameY: 34,
  valueEnd: 87,
  labelEvery: 1,
  guide: { from: 0, to: 56 },
};

/** Name and numbers stand above the track, which takes the whole width. */
const narrow: ChartShape = {
  name: "narrow",
  trackX: 0,
  trackWidth: 100,
  top: 36,
  rowHeight: 76,
  trackY: 54,
  nameY: 28,
  valueEnd: 100,
  labelEvery: 2,
  guide: { from: 42, to: 66 },
};

/** How long an n may be beside its figure; a longer one pushes the figures to the left. */
const LONGEST_N = 9;

/** The measures for these rows: a long n takes more room. */
export const shapeFor = (room: ChartRoom, ns: readonly string[]): ChartShape => {
  const isLong = room === "wide" && ns.some((n) => n.length > LONGEST_N);
  return isLong ? { ...shapes[room], valueEnd: 83 } : shapes[room];
};

export const shapes: Readonly<Record<ChartRoom, ChartShape>> = { wide, narrow };
