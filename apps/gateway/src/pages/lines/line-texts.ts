import type { Language, LocalizedText } from "@jobcoach/core";
import type { PublishedMeans } from "@jobcoach/outcomes";

interface LineTexts {
  readonly all: string;
  /** As short as `all` can be. */
  readonly together: string;
  readonly togetherName: string;
  readonly noFigure: string;
  readonly between: (lower: string, upper: string) => string;
  readonly outOfHundred: (lower: string, upper: string) => string;
  readonly to: (lower: string, upper: string) => string;
  readonly inTable: string;
  readonly n: (n: string) => string;
  readonly hoursMode: (mode: string) => string;
}

export const lineTexts: Readonly<Record<Language, LineTexts>> = {
  nl: {
    all: "Alle gemeenten samen",
    together: "samen",
    togetherName: "Samen",
    noFigure: "geen cijfer in deze uitgave",
    between: (lower, upper) => (lower === upper ? `rond ${lower}` : `tussen ${lower} en ${upper}`),
    outOfHundred: (lower, upper) =>
      lower === upper ? `rond ${lower} van de 100` : `tussen ${lower} en ${upper} van de 100`,
    to: (lower, upper) => `${lower} tot ${upper}`,
    inTable: "Dezelfde getallen staan in de tabel eronder.",
    n: (n) => `n\u00a0=\u00a0${n}`,
    hoursMode: (mode) =>
      mode === "logged"
        ? "uren per contact bijgehouden"
        : mode === "reported"
          ? "uren opgegeven door de coach"
          : "geen uren bekend",
  },
  en: {
    all: "All municipalities together",
    together: "together",
    togetherName: "Together",
    noFigure: "no figure in this release",
    between: (lower, upper) => (lower === upper ? `around ${lower}` : `between ${lower} and ${upper}`),
    outOfHundred: (lower, upper) =>
      lower === upper ? `around ${lower} in 100` : `between ${lower} and ${upper} in 100`,
    to: (lower, upper) => `${lower} to ${upper}`,
    inTable: "The same numbers are in the table below.",
    n: (n) => `n\u00a0=\u00a0${n}`,
    hoursMode: (mode) =>
      mode === "logged"
        ? "hours logged per contact"
        : mode === "reported"
          ? "hours stated by the coach"
          : "no hours known",
  },
};

/** A number, or several, with its unit behind it: 3.3%, 3,3 %, 3.0 hours a month. */
export const withUnit = (language: Language, number: string, unit: PublishedMeans["unit"]): string => {
  if (unit !== "percent") return `${number} ${unitWords[unit][language]}`;
  return language === "nl" ? `${number}\u00a0%` : `${number}%`;
};

/** What a mean is in, as it stands behind its number. */
export const unitWords: Readonly<Record<PublishedMeans["unit"], LocalizedText>> = {
  "hours-per-month": { nl: "uur per maand", en: "hours a month" },
  "hours-per-week": { nl: "uur per week", en: "hours a week" },
  mark: { nl: "punt (rapportcijfer)", en: "points (mark out of ten)" },
  rating: { nl: "punt (van 1 tot 4)", en: "points (from 1 to 4)" },
  "work-values": { nl: "van de 7 waarden", en: "of the 7 values" },
  one: { nl: "(van 0 tot 1)", en: "(from 0 to 1)" },
  percent: { nl: "%", en: "%" },
  days: { nl: "dagen", en: "days" },
};
