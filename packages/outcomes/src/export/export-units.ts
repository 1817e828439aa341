import type { LocalizedText } from "@jobcoach/core";
import type { MeanUnit } from "../estimate/mean-estimate.ts";

export type ExportUnit = MeanUnit | "count" | "fraction" | "per-one" | "standard-deviations";

interface UnitText extends LocalizedText {
  /** Decimals that make sense on a screen; the numbers themselves are not rounded to them. */
  readonly decimals: number;
}

/** The units of exported numbers in words. */
export const exportUnits: Readonly<Record<ExportUnit, UnitText>> = {
  count: { nl: "aantal", en: "number", decimals: 0 },
  fraction: { nl: "deel van 1", en: "part of 1", decimals: 3 },
  "hours-per-month": { nl: "uur per maand", en: "hours per month", decimals: 1 },
  "hours-per-week": { nl: "uur per week", en: "hours per week", decimals: 1 },
  mark: { nl: "cijfer van 1 tot en met 10", en: "mark from 1 to 10", decimals: 1 },
  rating: { nl: "oordeel van 1 tot en met 4", en: "rating from 1 to 4", decimals: 1 },
  "work-values": { nl: "werkwaarden van de 7", en: "work values of 7", decimals: 1 },
  one: { nl: "deel van 1", en: "part of 1", decimals: 2 },
  percent: { nl: "procent", en: "per cent", decimals: 1 },
  days: { nl: "dagen", en: "days", decimals: 1 },
  "per-one": {
    nl: "verschil in de uitkomst als de variabele 1 hoger is",
    en: "difference in the outcome where the variable is 1 higher",
    decimals: 2,
  },
  "standard-deviations": { nl: "standaardafwijkingen", en: "standard deviations", decimals: 2 },
};
