import { type Language, matchAspects } from "@jobcoach/core";
import { matchRatingCodes } from "@jobcoach/core/codes";
import type { Chart } from "../charts/chart.ts";
import { type StackedPart, type StackedRow, stackedBars } from "../charts/stacked-bars.tsx";
import { capital } from "../lines/capital.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { markScale, meansChart } from "../place/mean-figures.tsx";
import type { NamedIndicator } from "../place/named-indicator.ts";
import type { Place } from "../place/place-model.ts";
import { sharesChart } from "../place/share-figures.tsx";
import { type AspectLine, aspectLinesOf, RATINGS, type Rating } from "./match-model.ts";
import { matchTexts } from "./texts.ts";

const named = (indicator: string, text: "fitName" | "supportName" | "employer" | "colleagues"): NamedIndicator => ({
  indicator,
  name: { nl: matchTexts.nl[text], en: matchTexts.en[text] },
});

export const fits = [named("work-fit", "fitName"), named("support-fit", "supportName")] as const;
export const disclosures = [named("disclosure-employer", "employer"), named("disclosure-colleagues", "colleagues")];
export const reactions = [named("reaction-employer", "employer"), named("reaction-colleagues", "colleagues")];

/** Every aspect divided over the ratings; nothing where none is shown. */
export function matchChart(language: Language, place: Place): Chart | undefined {
  const lines = aspectLinesOf(place);
  if (lines.every(({ parts }) => parts.length === 0)) return undefined;
  const texts = matchTexts[language];
  return stackedBars({
    id: "match",
    title: texts.aspectsTitle,
    description: [...lines.map((line) => describe(language, line)), lineTexts[language].inTable].join(" "),
    heads: [texts.fromTo, texts.good],
    rows: lines.map((line) => rowOf(language, line)),
  });
}

export const aspectName = (language: Language, { aspect }: AspectLine): string => matchAspects[aspect].label[language];

/** The names of ratings that are shown together, as one. */
export const ratingsName = (language: Language, ratings: readonly Rating[]): string =>
  capital(
    ratings.map((rating) => matchRatingCodes.codes[rating][language].toLowerCase()).join(matchTexts[language].or),
  );

function rowOf(language: Language, line: AspectLine): StackedRow {
  const name = aspectName(language, line);
  if (line.parts.length === 0) return { name, words: statusWords(language, line.row) };
  const numbers = numbersIn(language);
  const { good } = line;
  return {
    name,
    parts: line.parts.map(({ ratings, figure }) => ({
      share: figure.share,
      label: numbers.percent(figure.share, figure.n),
      tone: toneOf(ratings),
    })),
    value: good === undefined ? "" : numbers.percent(good.share, good.n),
  };
}

const toneOf = (ratings: readonly Rating[]): StackedPart["tone"] =>
  Math.max(0, RATINGS.indexOf(ratings.at(-1) ?? "1")) as StackedPart["tone"];

function describe(language: Language, line: AspectLine): string {
  const texts = matchTexts[language];
  const numbers = numbersIn(language);
  const name = aspectName(language, line);
  const [first] = line.parts;
  if (first === undefined) return `${name}: ${statusWords(language, line.row)}.`;
  const parts = line.parts.map(({ ratings, figure }) =>
    texts.part(ratingsName(language, ratings).toLowerCase(), numbers.percent(figure.share, figure.n)),
  );
  return texts.row(name, parts.join(", "), numbers.whole(first.figure.n));
}

export const fitsChart = (language: Language, place: Place): Chart =>
  meansChart(language, place, { id: "fits", title: matchTexts[language].marksTitle, scale: markScale, means: fits });

export const disclosureChart = (language: Language, place: Place): Chart =>
  sharesChart(language, place, { id: "disclosure", title: matchTexts[language].openTitle, shares: disclosures });

export const reactionsChart = (language: Language, place: Place): Chart =>
  meansChart(language, place, {
    id: "reactions",
    title: matchTexts[language].reactionsTitle,
    scale: markScale,
    means: reactions,
  });
