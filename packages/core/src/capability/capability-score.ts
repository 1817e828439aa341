import type { ParameterStatus } from "../law/parameter.ts";
import type { LocalizedText } from "../values/localized-text.ts";

/** Whether a higher or a lower score is the better one. */
export type ScoreDirection = "higher-is-better" | "lower-is-better";

/**
 * A score under its name and version. `determined` when every way to fill in the missing answers gives the same value; else
 * `low` and `high` are the least and the greatest value those ways give.
 */
export type CapabilityScore<Name extends string, Direction extends ScoreDirection> = {
  readonly name: Name;
  readonly direction: Direction;
} & (
  | { readonly determined: true; readonly value: number }
  | { readonly determined: false; readonly low: number; readonly high: number }
);

/** From which answer on a value counts as important, enabled or achieved: a decision of this project, not seen published. */
export const capabilityThreshold: { readonly value: number; readonly note: LocalizedText } = {
  value: 4,
  note: {
    nl: "Keuze van dit project. In de gelezen stukken staat geen grens.",
    en: "A decision of this project. The excerpts that were read state no threshold.",
  },
};

/** Which way up a paper's own statistic stands, read from the signs of its correlations. */
export interface CapabilityOrientation {
  readonly paper: string;
  readonly url: string;
  readonly orientation: "deficit" | "strength";
  readonly status: ParameterStatus;
}

/** Published papers use opposite orientations; no norms are shipped. */
export const capabilityOrientations: {
  readonly papers: readonly CapabilityOrientation[];
  readonly note: LocalizedText;
} = {
  papers: [
    { paper: "Abma 2016", url: "https://doi.org/10.5271/sjweh.3532", orientation: "deficit", status: "inferred" },
    {
      paper: "Gürbüz 2022",
      url: "https://doi.org/10.1186/s12889-022-13609-8",
      orientation: "strength",
      status: "inferred",
    },
  ],
  note: {
    nl: "Bij de ene studie is hoog slecht, bij de andere goed. Vergelijk hun cijfers niet.",
    en: "High is bad in one paper and good in the other. Do not compare their figures.",
  },
};

/** A score from its bounds: determined where they meet. */
export const scoreBetween = <const Name extends string, const Direction extends ScoreDirection>(
  name: Name,
  direction: Direction,
  low: number,
  high: number,
): CapabilityScore<Name, Direction> =>
  low === high ? { name, direction, determined: true, value: low } : { name, direction, determined: false, low, high };
