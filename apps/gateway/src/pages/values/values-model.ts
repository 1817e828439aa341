import { WorkValue } from "@jobcoach/core";
import {
  type ProfileAspect,
  type PublishedShare,
  profileAspects,
  profileQuestion,
  type ReleaseRow,
  shareDifference,
} from "@jobcoach/outcomes";
import { figureOf } from "../lines/line.ts";
import { type Place, partsOf, type Whose } from "../place/place-model.ts";

/** One question about a value at both moments, of those who answered twice; in fractions. */
export interface AspectChange {
  readonly pairs: number;
  readonly before: number;
  readonly after: number;
}

/** A work value as it is published: each question by itself, because each may be hidden by itself. */
export interface ValueLine {
  readonly value: WorkValue;
  readonly shares: Readonly<Record<ProfileAspect, PublishedShare | undefined>>;
  /** Who finds it important minus who achieves it, as a fraction; only where both are shown. */
  readonly gap: number | undefined;
  readonly changes: Readonly<Record<ProfileAspect, AspectChange | undefined>>;
  /** A row of the value, for why a number is not shown. */
  readonly row: ReleaseRow | undefined;
  readonly changeRow: ReleaseRow | undefined;
}

/** The seven values, the largest gap first; those of which no gap is shown come last, in the order of the questionnaire. */
export function valueLinesOf(place: Place, whose?: Whose): readonly ValueLine[] {
  const profile = partsOf(place, "capability-profile", whose);
  const change = partsOf(place, "capability-change", whose);
  const lines = WorkValue.options.map((value): ValueLine => {
    const shares = forAspects((aspect) => figureOf(answerOf(profile, value, aspect, "yes"), "share"));
    const { important, realised } = shares;
    return {
      value,
      shares,
      gap: important === undefined || realised === undefined ? undefined : important.share - realised.share,
      changes: forAspects((aspect) => changeOf(change, value, aspect)),
      row: firstOf(profile, value),
      changeRow: firstOf(change, value),
    };
  });
  return lines.toSorted((a, b) => (b.gap ?? NO_GAP) - (a.gap ?? NO_GAP));
}

const NO_GAP = -2;

/** The values by how many find them important, most first; only those that are shown. */
export const byImportance = (lines: readonly ValueLine[]): readonly (ValueLine & Important)[] =>
  lines
    .flatMap((line) => (line.shares.important === undefined ? [] : [{ ...line, important: line.shares.important }]))
    .toSorted((a, b) => b.important.share - a.important.share);

interface Important {
  readonly important: PublishedShare;
}

/** The places, from 1, that chance alone may have put before the next one: their intervals overlap. */
export const uncertainPlaces = (ordered: readonly Important[]): readonly number[] =>
  ordered.flatMap(({ important }, index) => {
    const next = ordered[index + 1]?.important;
    return next !== undefined && next.interval.upper >= important.interval.lower ? [index + 1] : [];
  });

/** What may be said of the value with the largest gap. */
export interface LargestGap {
  readonly value: WorkValue;
  readonly important: PublishedShare;
  readonly realised: PublishedShare;
  /** Whether chance alone may have made it larger than the next. */
  readonly mayBeNext: boolean;
}

/** The value with the largest gap; `undefined` where chance may have made every gap, or none is shown. */
export function largestGapOf(lines: readonly ValueLine[]): LargestGap | undefined {
  const [first, next] = lines.flatMap((line) => {
    const { important, realised } = line.shares;
    const interval = gapInterval(important, realised);
    return important === undefined || realised === undefined || interval === undefined
      ? []
      : [{ value: line.value, important, realised, interval }];
  });
  if (first === undefined || first.interval.lower <= 0) return undefined;
  const { interval, ...largest } = first;
  return { ...largest, mayBeNext: next !== undefined && next.interval.upper >= interval.lower };
}

/** Wide, because those who find a value important achieve it more often, which is not published. */
const gapInterval = (important: PublishedShare | undefined, realised: PublishedShare | undefined) =>
  important === undefined || realised === undefined
    ? undefined
    : shareDifference({ count: important.yes, n: important.n }, { count: realised.yes, n: realised.n })?.interval;

const forAspects = <Found>(find: (aspect: ProfileAspect) => Found): Readonly<Record<ProfileAspect, Found>> =>
  Object.fromEntries(profileAspects.map((aspect) => [aspect, find(aspect)])) as Record<ProfileAspect, Found>;

const answerOf = (rows: readonly ReleaseRow[], value: WorkValue, aspect: ProfileAspect, answer: string) =>
  rows.find((row) => row.question === profileQuestion(value, aspect) && row.answer === answer);

const firstOf = (rows: readonly ReleaseRow[], value: WorkValue) =>
  rows.find((row) => row.question === profileQuestion(value, "important"));

function changeOf(rows: readonly ReleaseRow[], value: WorkValue, aspect: ProfileAspect): AspectChange | undefined {
  const [stayed, became, ceased] = (["yes-yes", "no-yes", "yes-no"] as const).map((answer) =>
    figureOf(answerOf(rows, value, aspect, answer), "share"),
  );
  if (stayed === undefined || became === undefined || ceased === undefined) return undefined;
  const { n } = stayed;
  return { pairs: n, before: (stayed.yes + ceased.yes) / n, after: (stayed.yes + became.yes) / n };
}
