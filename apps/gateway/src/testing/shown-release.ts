import type { PublishedMeans, PublishedShare, Release, ReleaseRow } from "@jobcoach/outcomes";
import { indicators, wilsonInterval } from "@jobcoach/outcomes";
import { nameOf } from "../releases/municipality-names.ts";

const definitions = indicators.map(({ judge: _, observe: __, clockOf: ___, hoursModeOf: ____, ...rest }) => rest);

type Place = Pick<ReleaseRow, "indicator" | "municipality"> &
  Partial<Pick<ReleaseRow, "cohort" | "hoursMode" | "question" | "answer" | "week" | "together">>;

/** A release head and rows as a page reads them, made without counting anybody. */
export function shownRelease(codes: readonly string[]): Omit<Release, "rows" | "ledger"> {
  return {
    schema: "jobcoach/release/1",
    number: 1,
    madeAt: "2026-07-01T00:00:00Z",
    policy: { minimumPersons: 10 } as Release["policy"],
    municipalities: codes.map((code) => ({ code, name: nameOf(code), observedUntil: "2026-06-30" })),
    definitions,
  };
}

/** A row that shows a share; without `unknown` no and unknown are not told apart. */
export function shareRowOf(place: Place, yes: number, n: number, unknown?: number): ReleaseRow {
  const interval = wilsonInterval(yes, n) ?? { lower: 0, upper: 1 };
  const reach = (yes + (unknown ?? 0)) / n;
  const figure: PublishedShare = {
    kind: "share",
    unit: "fraction",
    n,
    yes,
    noOrUnknown: n - yes,
    share: yes / n,
    interval,
    split:
      unknown === undefined
        ? null
        : {
            no: n - yes - unknown,
            unknown,
            upperBound: reach,
            knownOnly: { n: n - unknown, share: yes / (n - unknown), interval },
            envelope: { lower: interval.lower, upper: wilsonInterval(yes + unknown, n)?.upper ?? 1 },
          },
  };
  return rowWith(place, figure);
}

/** A row that shows means with intervals of so much to both sides; without a follow-up none is shown. */
export function meansRowOf(
  place: Place,
  unit: PublishedMeans["unit"],
  n: number,
  start: number,
  followUp?: number,
): ReleaseRow {
  const mean = (value: number) => ({ n, mean: value, interval: { lower: value - 0.2, upper: value + 0.2 } });
  const later = followUp === undefined ? null : mean(followUp);
  const change = followUp === undefined ? null : mean(Math.round((followUp - start) * 10) / 10);
  return rowWith(place, {
    kind: "paired-mean",
    unit,
    baseline: mean(start),
    followUp: later,
    pairs: later && n,
    change,
  });
}

/** A row of which the figure is not shown. */
export const silentRowOf = (place: Place, status: "suppressed" | "not-yet-mature"): ReleaseRow => ({
  ...rowWith(place, null),
  status,
});

const rowWith = ({ cohort = "pooled", ...place }: Place, figure: ReleaseRow["figure"]): ReleaseRow => ({
  ...place,
  cohort,
  definitionVersion: "1.0.0",
  status: "published",
  pooled: [{ municipality: place.municipality, cohort: cohort === "pooled" ? "2025H1" : cohort }],
  figure,
});
