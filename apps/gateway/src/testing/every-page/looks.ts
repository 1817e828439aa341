/** How somebody looks at a page. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "active" | "none";
}

const wide = { width: 1280, colorScheme: "light", forcedColors: "none" } as const;

/** A wide screen, the same in dark, a phone, a screen zoomed in twice, and colours that the reader chose. */
export const looks: readonly Look[] = [
  { ...wide, name: "light" },
  { ...wide, name: "320 px", width: 320 },
  { ...wide, name: "dark", colorScheme: "dark" },
  { ...wide, name: "320 px, dark", width: 320, colorScheme: "dark" },
  { ...wide, name: "200 % zoom", width: 640 },
  { ...wide, name: "forced colours", forcedColors: "active" },
];

/** One look for each of a list, in turn, so that a few pages see them all and every run sees the same. */
export const lookInTurn = (index: number): Look => looks[index % looks.length] as Look;
