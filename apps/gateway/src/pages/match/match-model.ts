import { MatchAspect } from "@jobcoach/core";
import { type PublishedShare, type ReleaseRow, shareOf } from "@jobcoach/outcomes";
import { figureOf } from "../lines/line.ts";
import { type Place, partsOf } from "../place/place-model.ts";

/** The ratings of the scale, from bad to excellent. */
export const RATINGS = ["1", "2", "3", "4"] as const;
export type Rating = (typeof RATINGS)[number];

const GOOD: ReadonlySet<string> = new Set(["3", "4"] satisfies Rating[]);

/** How many gave one rating, or several rare ones that are shown together. */
export interface RatedPart {
  readonly ratings: readonly Rating[];
  readonly figure: PublishedShare;
}

/** One aspect of the match as it is published. */
export interface AspectLine {
  readonly aspect: MatchAspect;
  readonly row: ReleaseRow;
  /** From bad to excellent; empty where nothing is shown. */
  readonly parts: readonly RatedPart[];
  /** Good or excellent, where both are shown apart from the others. */
  readonly good: Pick<PublishedShare, "n" | "share" | "interval"> | undefined;
}

/** The aspects that anybody rated: mental workload first, then those with the fewest good ratings. */
export function aspectLinesOf(place: Place): readonly AspectLine[] {
  const rows = partsOf(place, "match-quality");
  return MatchAspect.options
    .flatMap((aspect) =>
      lineOf(
        aspect,
        rows.filter(({ question }) => question === aspect),
      ),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ aspect, good }: AspectLine) => (aspect === "mental-workload" ? -1 : (good?.share ?? 2));

function lineOf(aspect: MatchAspect, rows: readonly ReleaseRow[]): readonly AspectLine[] {
  const [row] = rows;
  if (row === undefined) return [];
  const parts = rows
    .flatMap((one) => {
      const figure = figureOf(one, "share");
      return figure === undefined ? [] : [{ ratings: ratingsOf(one), figure }];
    })
    .toSorted((a, b) => ((a.ratings[0] ?? "") < (b.ratings[0] ?? "") ? -1 : 1));
  return [{ aspect, row, parts, good: goodOf(parts) }];
}

const ratingsOf = ({ answer, together }: ReleaseRow): readonly Rating[] =>
  RATINGS.filter((rating) => (together ?? [answer]).includes(rating));

/** The sum of the good ratings; not known where a part holds good and other ratings together. */
function goodOf(parts: readonly RatedPart[]): AspectLine["good"] {
  const isMixed = parts.some(({ ratings }) => new Set(ratings.map((rating) => GOOD.has(rating))).size > 1);
  const [first] = parts;
  if (first === undefined || isMixed) return undefined;
  const { n } = first.figure;
  const yes = parts.reduce((sum, { ratings, figure }) => sum + (GOOD.has(ratings[0] ?? "") ? figure.yes : 0), 0);
  const { share, interval } = shareOf(yes, n);
  return share === null || interval === null ? undefined : { n, share, interval };
}
