import type { ShareEstimate } from "../estimate/share-estimate.ts";
import type { PublishedShare } from "../release/published-figure.ts";
import type { MeasureId } from "./measures.ts";
import { limitOf, type MaybeShown, type Reading } from "./reading.ts";

/** The numbers of a share, always the same ones but for a bound on the unknown; all hidden without a figure, the parts of a split without one. */
export function shareReadings(figure: PublishedShare | ShareEstimate | null): readonly Reading[] {
  const { n, yes, noOrUnknown, share, interval } = figure === null ? nothing : withRest(figure);
  const { no, unknown, upperBound, knownOnly, envelope } = figure === null ? nothing : splitOf(figure);
  const mostUnknown = figure !== null && "unknownAtMost" in figure ? figure.unknownAtMost : undefined;
  const count = (measure: MeasureId, value: MaybeShown): Reading => ({ measure, unit: "count", value, n });
  const fraction = (measure: MeasureId, value: MaybeShown, of = n): Reading => ({
    measure,
    unit: "fraction",
    value,
    n: of,
  });
  return [
    count("n", n),
    count("numerator", yes),
    fraction("share", share),
    fraction("lower", limitOf(interval, "lower")),
    fraction("upper", limitOf(interval, "upper")),
    count("no-or-unknown", noOrUnknown),
    count("no", no),
    count("unknown", unknown),
    ...(mostUnknown === undefined ? [] : [count("unknown-at-most", mostUnknown)]),
    fraction("share-at-most", upperBound),
    fraction("envelope-lower", limitOf(envelope, "lower")),
    fraction("envelope-upper", limitOf(envelope, "upper")),
    count("known-n", knownOnly?.n),
    fraction("known-share", knownOnly?.share, knownOnly?.n),
    fraction("known-lower", limitOf(knownOnly?.interval, "lower"), knownOnly?.n),
    fraction("known-upper", limitOf(knownOnly?.interval, "upper"), knownOnly?.n),
  ];
}

type Shown = Omit<PublishedShare, "kind" | "unit" | "split" | "share" | "interval"> &
  Pick<ShareEstimate, "share" | "interval">;
type Split = Pick<ShareEstimate, "no" | "unknown" | "upperBound" | "knownOnly" | "envelope">;

const nothing: Partial<Shown & Split> = {};

const withRest = (figure: PublishedShare | ShareEstimate): Shown => ({
  ...figure,
  noOrUnknown: figure.n - figure.yes,
});

const splitOf = (figure: PublishedShare | ShareEstimate): Partial<Split> =>
  "split" in figure ? (figure.split ?? nothing) : figure;
