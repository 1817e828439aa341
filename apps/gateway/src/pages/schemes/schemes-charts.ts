import type { Language, LocalizedText } from "@jobcoach/core";
import { indicatorById } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { answersChart } from "../place/answer-figures.tsx";
import type { NamedIndicator } from "../place/named-indicator.ts";
import type { Place } from "../place/place-model.ts";
import { sharesChart } from "../place/share-figures.tsx";
import { schemesTexts } from "./texts.ts";

const schemeUse = indicatorById("scheme-use");
const answers = schemeUse?.kind === "distribution" ? (schemeUse.questions[0]?.answers ?? []) : [];

/** What the schemes are called in the figures. */
export const schemeNames: Readonly<Record<string, LocalizedText>> = Object.fromEntries(
  answers.map(({ id, title }) => [id, title]),
);

/** The question on schemes, with what the answers are called. */
export const useAsked = (language: Language) => ({
  id: "use",
  title: schemesTexts[language].useTitle,
  indicator: "scheme-use",
  question: "schemes",
  names: schemeNames,
});

export const trials: readonly NamedIndicator[] = [
  { indicator: "trial-conversion", name: { nl: schemesTexts.nl.trialName, en: schemesTexts.en.trialName } },
];

export const useChart = (language: Language, place: Place): Chart | undefined =>
  answersChart(language, place, useAsked(language));

export const trialChart = (language: Language, place: Place): Chart =>
  sharesChart(language, place, { id: "trial", title: schemesTexts[language].trialTitle, shares: trials });
