import type { Language } from "@jobcoach/core";
import type { Chart } from "../charts/chart.ts";
import { stepCurve } from "../charts/step-curve.tsx";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { NamedIndicator } from "../place/named-indicator.ts";
import { isOne, type Place, placeName } from "../place/place-model.ts";
import { sharesChart } from "../place/share-figures.tsx";
import { CURVE_WEEKS, curveOf } from "./tenure-model.ts";
import { tenureTexts } from "./texts.ts";

const afterWeeks = (indicator: string, week: string): NamedIndicator => ({
  indicator,
  name: { nl: tenureTexts.nl.afterWeeks(week), en: tenureTexts.en.afterWeeks(week) },
});

export const retentions: readonly NamedIndicator[] = [
  afterWeeks("retention-13w", "13"),
  afterWeeks("retention-26w", "26"),
  afterWeeks("retention-52w", "52"),
];

export const variants: readonly NamedIndicator[] = [
  { indicator: "retention-26w@study", name: { nl: tenureTexts.nl.studyName, en: tenureTexts.en.studyName } },
  { indicator: "retention@cbs-m6", name: { nl: tenureTexts.nl.cbsName, en: tenureTexts.en.cbsName } },
];

/** How long people stay in work; nothing where no week is shown. */
export function tenureChart(language: Language, place: Place): Chart | undefined {
  const curve = curveOf(place);
  if (curve === undefined) return undefined;
  const texts = tenureTexts[language];
  const numbers = numbersIn(language);
  const { n, steps } = curve;
  const said = steps.map(({ week, share, interval, remaining }) =>
    texts.step(
      numbers.whole(week),
      numbers.percent(share, n),
      numbers.outOfHundred(interval.lower),
      numbers.outOfHundred(interval.upper),
      numbers.whole(remaining),
    ),
  );
  return stepCurve({
    language,
    id: "tenure",
    title: texts.curveTitle(placeName(language, place)),
    description: [...said, lineTexts[language].inTable].join(" "),
    n,
    steps,
    beside: isOne(place) ? (curveOf(place, "all")?.steps ?? []) : [],
    weeks: CURVE_WEEKS,
    words: { axis: texts.axis, remaining: texts.remaining },
  });
}

export const retentionChart = (language: Language, place: Place): Chart =>
  sharesChart(language, place, {
    id: "retention",
    title: tenureTexts[language].retentionTitle,
    shares: retentions,
  });

export const variantsChart = (language: Language, place: Place): Chart =>
  sharesChart(language, place, { id: "variants", title: tenureTexts[language].variantsTitle, shares: variants });
