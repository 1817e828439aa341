import type { Submission } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { headlineIndicators } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { type EffectLine, effectLines } from "../delivery/effect-lines.ts";
import type { OwnSeries } from "../own-figures/own-series.ts";
import type { OwnFigures } from "../own-figures/read-own-figures.ts";
import { type DataFix, dataFixes } from "./data-fixes.ts";

/** All that a summary says about a municipality after a delivery that counts. */
export interface Summary {
  readonly language: Language;
  readonly name: string;
  readonly submission: Submission;
  readonly observedUntil: string | undefined;
  readonly release: ReleaseHead | undefined;
  /** The indicators that come first. */
  readonly series: readonly OwnSeries[];
  /** What changed by the delivery, at most three figures, the clearest value of each. */
  readonly changes: readonly EffectLine[];
  /** That there were no figures before it. */
  readonly isFirst: boolean;
  readonly fixes: readonly DataFix[];
}

const MOST_CHANGES = 3;

/** A summary for a council, from the figures as they are now and what the delivery did. */
export function summaryOf(
  language: Language,
  name: string,
  submission: Submission,
  { series, observedUntil, release }: OwnFigures,
): Summary {
  const headline = headlineIndicators.flatMap(({ id }) => series.filter(({ indicator }) => indicator.id === id));
  const all = submission.effect === null ? [] : effectLines(submission.effect).headline;
  return {
    language,
    name,
    submission,
    observedUntil,
    release,
    series: headline,
    changes: all.filter(isShown).slice(0, MOST_CHANGES),
    isFirst: all.length > 0 && all.every(({ before }) => before === null),
    fixes: dataFixes(headline, submission.findings.groups, submission.records.accepted),
  };
}

/** A share, or the mean after half a year; what only was counted anew is no change to tell a council. */
const isShown = ({ value, before, after }: EffectLine) => value !== "baseline" && before !== null && before !== after;
