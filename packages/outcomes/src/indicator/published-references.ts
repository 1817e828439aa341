import type { LocalizedText, PairedMoment } from "@jobcoach/core";
import type { ReferenceFigure, ReferenceValue } from "./indicator.ts";

type Unit = ReferenceValue["unit"];

const SUMMARY = "Trimbos-instituut AF1834 (2020), summary";
const MOVISIE = "Movisie, Jobcoaching en stigma, on Trimbos-instituut AF1834 (2020)";

/** What the study of 2020 gives at the start and half a year later. */
export const studyAtBothMoments = (unit: Unit, baseline: number, followUp: number): ReferenceFigure => ({
  ...inStudy(
    `${numberIn.nl(baseline, unit)} bij het begin en ${numberIn.nl(followUp, unit)} een halfjaar later`,
    `${numberIn.en(baseline, unit)} at the start and ${numberIn.en(followUp, unit)} half a year later`,
  ),
  kind: "values",
  values: [
    { value: baseline, unit, moment: "baseline" },
    { value: followUp, unit, moment: "followUp" },
  ],
});

/** What the summary of the study of 2020 gives once. */
export const studyOnce = (unit: Unit, value: number, moment: ReferenceValue["moment"]): ReferenceFigure => ({
  ...inStudy(
    `${numberIn.nl(value, unit)}${whenStudied[moment].nl}`,
    `${numberIn.en(value, unit)}${whenStudied[moment].en}`,
  ),
  kind: "values",
  values: [{ value, unit, moment }],
});

/** What Movisie tells about the study of 2020, without the moment. */
export const studyToldByMovisie = (unit: Unit, value: number): ReferenceFigure => ({
  ...studyOnce(unit, value, "not-published"),
  source: MOVISIE,
});

/** What the study of 2020 says without one clear number. */
export const studyInWords = (nl: string, en: string): ReferenceFigure => ({ ...inStudy(nl, en), kind: "words" });

/** The size of jobs in the study of 2020, as its funder rounds it. */
export const jobSizeInStudy: ReferenceFigure = {
  ...inStudy("gemiddeld ongeveer 24 uur per week", "about 24 hours a week on average"),
  kind: "values",
  values: [{ value: 24, unit: "hours-per-week", moment: "not-published", approximate: true }],
  source: "ZonMw, publication on job coaches and job retention, on Trimbos-instituut AF1834 (2020)",
};

/** Work after three years among people of UWV; return to work counts there, as it does in retention. */
export const uwvAfterThreeYears: ReferenceFigure = {
  kind: "words",
  text: {
    nl: "Bij UWV was van ongeveer 25.000 starts in 2013 tot en met 2018 na drie jaar ruim 60 % (Wajong) en ongeveer 50 % (WGA) nog of weer aan het werk. Dat is een langere termijn en een andere groep. Het is geen norm.",
    en: "At UWV, of about 25,000 starts in 2013 to 2018, over 60% (Wajong) and about 50% (WGA) were still or again in work after three years. That is a longer window and another group. It is not a benchmark.",
  },
  use: "context-only",
  source: "UWV Kennisverslag 2019-9",
};

function inStudy(nl: string, en: string) {
  const text: LocalizedText = {
    nl: `In het onderzoek van 2020: ${nl}. Het onderzoek telt anders en is geen norm.`,
    en: `In the 2020 study: ${en}. The study counts in another way and is not a benchmark.`,
  };
  return { text, use: "context-only", source: SUMMARY } as const;
}

const whenStudied: Readonly<Record<PairedMoment | "not-published", LocalizedText>> = {
  baseline: { nl: " bij het begin", en: " at the start" },
  followUp: { nl: " een halfjaar later", en: " half a year later" },
  "not-published": { nl: ", zonder dat het moment gepubliceerd is", en: ", but the moment was not published" },
};

const units: Readonly<Record<Exclude<Unit, "percent">, LocalizedText>> = {
  mark: { nl: "", en: "" },
  "hours-per-month": { nl: " uur per maand", en: " hours a month" },
  "hours-per-week": { nl: " uur per week", en: " hours a week" },
};

const numberIn = {
  nl: (value: number, unit: Unit) =>
    unit === "percent" ? `${value} %` : `${value.toFixed(1).replace(".", ",")}${units[unit].nl}`,
  en: (value: number, unit: Unit) => (unit === "percent" ? `${value}%` : `${value.toFixed(1)}${units[unit].en}`),
} as const;
