import type { LocalizedText } from "@jobcoach/core";

const text = (nl: string, en: string): LocalizedText => ({ nl, en });

/** What makes figures of municipalities less comparable, as the end of a sentence. */
export const comparabilityReasons = {
  "few-persons": text("er zijn te weinig mensen geteld", "too few people were counted"),
  "running-clients-only": text("de levering bevat alleen lopende trajecten", "the delivery holds current clients only"),
  "partly-covered": text("een deel valt buiten de levering", "part lies outside the delivery"),
  "not-mature": text("een deel is nog te kort gevolgd", "part has not been followed long enough yet"),
  "many-unknown": text("van een deel is de uitkomst niet bekend", "for part of the people the outcome is not known"),
  "unknown-not-shown": text(
    "van hoeveel mensen de uitkomst niet bekend is, wordt niet apart getoond",
    "the number of people whose outcome is not known is not shown separately",
  ),
  "unknown-differs": text(
    "er is niet overal evenveel niet bekend",
    "the part that is not known is not equally large everywhere",
  ),
  "registration-not-known": text("hoe er geregistreerd wordt, is niet bekend", "how things are recorded is not known"),
  "hours-mode-differs": text(
    "uren worden niet overal hetzelfde bijgehouden",
    "hours are not recorded in the same way everywhere",
  ),
  "job-ends-differ": text(
    "het einde van banen wordt niet overal bijgehouden",
    "the end of jobs is not recorded everywhere",
  ),
  "ends-filled-differ": text(
    "einddatums van banen zijn niet overal even vaak ingevuld",
    "end dates of jobs are not filled in equally often everywhere",
  ),
  "ends-never-filled": text(
    "einddatums van banen zijn niet of bijna niet ingevuld, en dat past niet bij toeval",
    "end dates of jobs are hardly or never filled in, more than chance explains",
  ),
} satisfies Record<string, LocalizedText>;

/** The name of a reason why figures are less comparable. */
export type ComparabilityCode = keyof typeof comparabilityReasons;
