import type { LocalizedText } from "@jobcoach/core";
import { estimateShare } from "../estimate/share-estimate.ts";
import { retention26w } from "../indicator/retention-26w.ts";
import { workFit } from "../indicator/work-fit.ts";
import type { PublishedMeans, PublishedShare } from "../release/published-figure.ts";
import type { Release, ReleasedDefinition, ReleaseRow } from "../release/release.ts";

export const municipalityNames = { GM0200: "Apeldoorn", GM0202: "Arnhem", GM0479: "Zaanstad" };

export const licence: LocalizedText = { nl: "Licentie: voorbeeld.", en: "Licence: example." };

/** A release with shown, partly hidden, hidden and not yet mature figures of a share and of means. */
export const exampleRelease = (names: Readonly<Record<string, string>> = municipalityNames): Release => ({
  schema: "jobcoach/release/1",
  number: 3,
  madeAt: "2026-07-01T09:00:00Z",
  policy: { minimumPersons: 10 },
  municipalities: [
    { code: "GM0200", name: names.GM0200 ?? "", observedUntil: "2026-06-30" },
    { code: "GM0202", name: names.GM0202 ?? "", observedUntil: "2026-05-31" },
    { code: "GM0479", name: names.GM0479 ?? "", observedUntil: "2026-06-30" },
  ],
  definitions: [released(retention26w), released(workFit)],
  rows: [
    shareRow("GM0200", "2024H1", share(118, 8, 8, false)),
    shareRow("GM0200", "2024H2", share(50, 9, 6)),
    { ...shareRow("GM0200", "2025H2", null), status: "not-yet-mature", pooled: [] },
    shareRow("GM0200", "pooled", share(168, 17, 14), ["2024H1", "2024H2"]),
    shareRow("GM0202", "2024H1", null),
    shareRow("GM0202", "2023H1..2024H2", share(60, 20, 10), ["2023H1", "2023H2", "2024H1", "2024H2"]),
    shareRow("GM0479", "2024H1", null),
    inRegion(shareRow("AM07", "2024", share(99, 12, 9), ["2024H1", "2024H2"])),
    shareRow("all", "pooled", share(300, 40, 30), ["2024H1", "2024H2"]),
    meansRow("GM0200", "2024H1", {
      baseline: { n: 24, mean: 6.2, interval: { lower: 6, upper: 6.4 } },
      followUp: { n: 22, mean: 7.1, interval: { lower: 6.9, upper: 7.3 } },
      pairs: 21,
      change: { n: 21, mean: 0.9, interval: { lower: -0.1, upper: 1.9 } },
    }),
    meansRow("GM0202", "2024H1", {
      baseline: { n: 12, mean: 7, interval: null },
      followUp: null,
      pairs: null,
      change: null,
    }),
    meansRow("GM0479", "2024H1", null),
  ],
  ledger: [],
});

/** A definition as a release keeps it: without functions and reasons. */
const released = ({ reasons: _, judge, observe, ...definition }: typeof retention26w | typeof workFit) =>
  definition satisfies ReleasedDefinition;

const row = (indicator: string, municipality: string, cohort: string, halfYears: readonly string[] = [cohort]) => ({
  indicator,
  definitionVersion: "1.0.0",
  municipality,
  cohort,
  pooled: halfYears.map((halfYear) => ({ municipality, cohort: halfYear })),
});

const shareRow = (
  municipality: string,
  cohort: string,
  figure: PublishedShare | null,
  halfYears?: readonly string[],
): ReleaseRow => ({
  ...row("retention-26w", municipality, cohort, halfYears),
  status: figure === null ? "suppressed" : "published",
  figure,
});

const meansRow = (
  municipality: string,
  cohort: string,
  figure: Omit<PublishedMeans, "kind" | "unit"> | null,
): ReleaseRow => ({
  ...row("work-fit", municipality, cohort),
  status: figure === null ? "suppressed" : "published",
  figure: figure === null ? null : { kind: "paired-mean", unit: "mark", ...figure },
});

const inRegion = (region: ReleaseRow): ReleaseRow => ({
  ...region,
  pooled: region.pooled.flatMap(({ cohort }) => [
    { municipality: "GM0202", cohort },
    { municipality: "GM0299", cohort },
  ]),
});

function share(yes: number, no: number, unknown: number, withSplit = true): PublishedShare {
  const { n, share, interval, upperBound, knownOnly, envelope } = estimateShare({
    kind: "share",
    yes,
    no,
    unknown,
    notMature: 0,
  });
  if (share === null || interval === null || upperBound === null || envelope === null) throw new Error("nobody counts");
  const split = withSplit ? { no, unknown, upperBound, knownOnly, envelope } : null;
  return { kind: "share", unit: "fraction", n, yes, noOrUnknown: no + unknown, share, interval, split };
}

/** Every number that a release shows, straight from its rows, by `indicator|municipality|cohort|measure`. */
export function numbersIn({ rows }: Release): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { indicator, municipality, cohort, figure } of rows) {
    const add = (measure: string, value: number | null | undefined) => {
      if (typeof value === "number") numbers.set([indicator, municipality, cohort, measure].join("|"), value);
    };
    if (figure?.kind === "share") {
      const { n, yes, noOrUnknown, share, interval, split } = figure;
      for (const [measure, value] of Object.entries({ n, numerator: yes, "no-or-unknown": noOrUnknown, share }))
        add(measure, value);
      add("lower", interval.lower);
      add("upper", interval.upper);
      add("no", split?.no);
      add("unknown", split?.unknown);
      add("share-at-most", split?.upperBound);
      add("envelope-lower", split?.envelope.lower);
      add("envelope-upper", split?.envelope.upper);
      add("known-n", split?.knownOnly.n);
      add("known-share", split?.knownOnly.share);
      add("known-lower", split?.knownOnly.interval?.lower);
      add("known-upper", split?.knownOnly.interval?.upper);
    }
    if (figure?.kind === "paired-mean") {
      const moments = { baseline: figure.baseline, "follow-up": figure.followUp, change: figure.change };
      for (const [moment, mean] of Object.entries(moments)) {
        add(`${moment}-n`, mean?.n);
        add(`${moment}-mean`, mean?.mean);
        add(`${moment}-lower`, mean?.interval?.lower);
        add(`${moment}-upper`, mean?.interval?.upper);
      }
    }
  }
  return numbers;
}
