import type { Language, LocalizedText } from "@jobcoach/core";
import {
  type Estimate,
  type Figure,
  type Indicator,
  type Interval,
  indicatorById,
  type MeanFigure,
  type MeanUnit,
  type ReleaseRow,
  releaseStatuses,
  type ShareEstimate,
} from "@jobcoach/outcomes";
import { lineTexts, withUnit } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { whyNothing } from "./why-nothing.ts";

/** A figure as people read it: the number, between what it may lie, of how many, and of how many it is not known. */
export interface FigureWords {
  readonly value: string;
  readonly between: string;
  readonly n: number;
  readonly unknown: number;
  /** The number alone, where the indicator has a sentence around it. */
  readonly inSentence?: string;
  /** The number as it is said rather than set, where that differs. */
  readonly said?: string;
}

/** A figure in words, or in words why there is none. */
export function figureWords(language: Language, figure: Figure | undefined): FigureWords | string {
  const nothing = whyNothing(language, figure);
  if (nothing !== undefined || figure === undefined) return nothing ?? "";
  return estimateWords(language, figure) ?? NOBODY[language];
}

const NOBODY: LocalizedText = { nl: "van niemand bekend", en: "known of nobody" };

function estimateWords(language: Language, { estimate, indicator }: Figure): FigureWords | undefined {
  if (estimate.kind === "share") return shareWords(language, estimate);
  if (estimate.kind === "paired-mean") return pairedWords(language, estimate);
  if (estimate.kind === "survival") return survivalWords(language, estimate);
  if (estimate.kind === "association") return associationWords(language, estimate);
  return answerWords(language, estimate, indicatorById(indicator));
}

const SEE: LocalizedText = { nl: "zie het cijfer zelf", en: "see the figure itself" };

function shareWords(language: Language, { share, interval, n, unknown }: ShareEstimate): FigureWords | undefined {
  if (share === null || interval === null) return undefined;
  const numbers = numbersIn(language);
  return { value: numbers.percent(share, n), between: outOfHundred(language, interval), n, unknown };
}

type EstimateOf<Kind extends Estimate["kind"]> = Extract<Estimate, { readonly kind: Kind }>;

function pairedWords(language: Language, estimate: EstimateOf<"paired-mean">): FigureWords | undefined {
  const { baseline, followUp, change, unit } = estimate;
  const write = (mean: number) => numbersIn(language).mean(mean, unit);
  const [first, last] = [baseline.mean, followUp.mean];
  const numbers = [first, last].flatMap((mean) => (mean === null ? [] : [write(mean)])).join(" \u2192 ");
  if (numbers === "") return undefined;
  const moments = [
    ...(first === null ? [] : [`${AT_START[language]} ${write(first)}`]),
    ...(last === null ? [] : [`${LATER[language]} ${write(last)}`]),
  ];
  return {
    value: withUnit(language, numbers, unit),
    said: withUnit(language, moments.join(", "), unit),
    between: changeWords(language, change, unit),
    n: Math.max(baseline.n, followUp.n),
    unknown: baseline.undetermined + followUp.undetermined,
  };
}

const AT_START: LocalizedText = { nl: "bij het begin", en: "at the start" };
const LATER: LocalizedText = { nl: "na een half jaar", en: "after half a year" };

/** The change of those measured twice, with between what it may lie. */
function changeWords(language: Language, { mean, interval }: MeanFigure, unit: MeanUnit): string {
  const write = (change: number) => numbersIn(language).meanChange(change, unit);
  if (mean === null) return NOT_TWICE[language];
  if (interval === null) return `${CHANGE[language]} ${write(mean)}`;
  return `${CHANGE[language]} ${write(mean)}, ${lineTexts[language].between(write(interval.lower), write(interval.upper))}`;
}

const NOT_TWICE: LocalizedText = { nl: "niemand is twee keer gemeten", en: "nobody was measured twice" };
const CHANGE: LocalizedText = { nl: "verandering", en: "change" };

function survivalWords(language: Language, estimate: EstimateOf<"survival">): FigureWords | undefined {
  const year = estimate.uncertainAsEvents.points.find(({ weeks }) => weeks === 52);
  const { n, uncertain, unknown } = estimate;
  if (year === undefined || year.survival === null || year.interval === null)
    return { value: TOO_SHORT[language], between: SEE[language], n, unknown: unknown + uncertain };
  const inSentence = numbersIn(language).percent(year.survival, n);
  const value = `${inSentence} ${AFTER_A_YEAR[language]}`;
  return { value, between: outOfHundred(language, year.interval), n, unknown: unknown + uncertain, inSentence };
}

const TOO_SHORT: LocalizedText = { nl: "nog geen jaar gevolgd", en: "not followed for a year yet" };
const AFTER_A_YEAR: LocalizedText = { nl: "na een jaar", en: "after a year" };

function associationWords(language: Language, { fit, n, unknown }: EstimateOf<"association">): FigureWords {
  if (fit.kind === "refused") return { value: TOO_FEW[language], between: SEE[language], n, unknown };
  const inSentence = numbersIn(language).percent(fit.rSquared, n);
  return { value: `R\u00b2 = ${inSentence}`, between: SEE[language], n, unknown, inSentence };
}

const TOO_FEW: LocalizedText = { nl: "te weinig mensen om iets te zeggen", en: "too few people to say anything" };

export const outOfHundred = (language: Language, { lower, upper }: Interval): string => {
  const numbers = numbersIn(language);
  return lineTexts[language].outOfHundred(numbers.outOfHundred(lower), numbers.outOfHundred(upper));
};

/** The answer that was given most, of all questions together; a no says too little to be it. */
function answerWords(
  language: Language,
  { questions, n, unknown }: EstimateOf<"distribution">,
  indicator: Indicator | undefined,
): FigureWords | undefined {
  const given = questions.flatMap(({ question, n, answers }) =>
    answers.map((answer) => ({ question, of: n, ...answer })),
  );
  const [most] = given
    .filter(({ answer }) => answer !== "no")
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || b.of - a.of || (a.question < b.question ? -1 : 1));
  if (most === undefined || most.share === null || most.interval === null || indicator?.kind !== "distribution")
    return undefined;
  const question = indicator.questions.find(({ id }) => id === most.question);
  const answer = question?.answers.find(({ id }) => id === most.answer)?.title[language] ?? most.answer;
  const name = indicator.questions.length === 1 ? answer : `${question?.title[language] ?? most.question}: ${answer}`;
  return {
    value: `${MOST[language]} ${name}, ${numbersIn(language).percent(most.share, most.of)}`,
    between: outOfHundred(language, most.interval),
    n,
    unknown,
  };
}

const MOST: LocalizedText = { nl: "het meest:", en: "most often:" };

/** What is published of all municipalities together, as one number; words where there is none. */
export function wholeWords(language: Language, row: ReleaseRow | undefined): string {
  const numbers = numbersIn(language);
  if (row === undefined) return NOT_PUBLISHED[language];
  if (row.figure === null) return releaseStatuses[row.status][language];
  if (row.figure.kind === "share") return numbers.percent(row.figure.share, row.figure.n);
  if (row.figure.kind !== "paired-mean") return NOT_PUBLISHED[language];
  const { baseline, followUp, unit } = row.figure;
  const means = [baseline, followUp].flatMap((mean) => (mean === null ? [] : [numbers.mean(mean.mean, unit)]));
  return withUnit(language, means.join(" \u2192 "), unit);
}

const NOT_PUBLISHED: LocalizedText = { nl: "niet als één getal", en: "not as one number" };
