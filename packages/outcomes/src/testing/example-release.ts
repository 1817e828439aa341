import type { LocalizedText } from "@jobcoach/core";
import { makeRelease } from "../release/make-release.ts";
import type { Release } from "../release/release.ts";
import type { Tally } from "../tally/tally.ts";
import { aMarkTally, aTally } from "./tallies.ts";

/** A count that occurs nowhere but in a figure that must stay hidden. */
export const HIDDEN_COUNT = 4711;

const spread = (n: number): [number, number][] => Array.from({ length: n }, (_, k) => [60 + (k % 5), 70 + (k % 4)]);

export const exampleTallies: readonly Tally[] = [
  aTally({ yes: 118, no: 8, unknown: 8 }),
  aTally({ yes: 50, no: 9, unknown: 6, cohort: "2024H2" }),
  aTally({ yes: 30, no: 9, unknown: 7, municipality: "GM0202" }),
  aTally({ yes: 35, no: 8, unknown: 5, municipality: "GM0202", cohort: "2024H2" }),
  aTally({ yes: HIDDEN_COUNT, municipality: "GM0479" }),
  aTally({ yes: 9, notMature: 40, cohort: "2025H2" }),
  aMarkTally(spread(24)),
  aMarkTally(spread(30), { municipality: "GM0202" }),
  aMarkTally(spread(6), { municipality: "GM0202", cohort: "2024H2" }),
];

/** A release with shown, partly hidden, hidden and not yet mature figures of a share and of means. */
export function exampleRelease(names: Readonly<Record<string, string>> = municipalityNames): Release {
  const result = makeRelease({
    number: 3,
    madeAt: "2026-07-01T09:00:00Z",
    tallies: exampleTallies,
    municipalityNames: names,
  });
  if (!result.ok) throw new Error(result.reason);
  return result.release;
}

export const municipalityNames = { GM0200: "Apeldoorn", GM0202: "Arnhem", GM0479: "Zaanstad" };

export const licence: LocalizedText = { nl: "Licentie: voorbeeld.", en: "Licence: example." };

/** Every number that a release shows, straight from its rows, by `indicator|municipality|cohort|measure`. */
export function numbersIn({ rows }: Release): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { indicator, municipality, cohort, figure } of rows) {
    const add = (measure: string, value: number | null | undefined) => {
      if (value !== null && value !== undefined)
        numbers.set([indicator, municipality, cohort, measure].join("|"), value);
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
