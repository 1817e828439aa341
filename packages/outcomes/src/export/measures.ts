import type { LocalizedText } from "@jobcoach/core";

/** What a number in an exported file says about its figure. Numbers of a share come first, then those of means and answers. */
export const measures = {
  n: { nl: "trajecten in de noemer", en: "trajectories in the denominator" },
  numerator: { nl: "trajecten in de teller", en: "trajectories in the numerator" },
  share: { nl: "aandeel", en: "share" },
  lower: { nl: "aandeel, laagste grens (95 %)", en: "share, lower limit (95%)" },
  upper: { nl: "aandeel, hoogste grens (95 %)", en: "share, upper limit (95%)" },
  "no-or-unknown": { nl: "nee of niet bekend", en: "no or not known" },
  no: { nl: "nee", en: "no" },
  unknown: { nl: "niet bekend", en: "not known" },
  "unknown-at-most": { nl: "hoogstens niet bekend", en: "not known at most" },
  "share-at-most": { nl: "aandeel als wie niet bekend is, meetelt", en: "share if those not known counted" },
  "envelope-lower": { nl: "laagste grens als niet bekend nee is", en: "lower limit if not known is no" },
  "envelope-upper": { nl: "hoogste grens als niet bekend ja is", en: "upper limit if not known is yes" },
  "known-n": { nl: "trajecten waarvan het bekend is", en: "trajectories of which it is known" },
  "known-share": { nl: "aandeel van wie bekend is", en: "share of those known" },
  "known-lower": { nl: "aandeel van wie bekend is, laagste grens", en: "share of those known, lower limit" },
  "known-upper": { nl: "aandeel van wie bekend is, hoogste grens", en: "share of those known, upper limit" },
  "baseline-n": { nl: "gemeten bij het begin", en: "measured at the start" },
  "baseline-mean": { nl: "gemiddelde bij het begin", en: "mean at the start" },
  "baseline-lower": {
    nl: "gemiddelde bij het begin, laagste grens (95 %)",
    en: "mean at the start, lower limit (95%)",
  },
  "baseline-upper": {
    nl: "gemiddelde bij het begin, hoogste grens (95 %)",
    en: "mean at the start, upper limit (95%)",
  },
  "baseline-median": { nl: "mediaan bij het begin", en: "median at the start" },
  "baseline-undetermined": { nl: "niet goed te meten bij het begin", en: "not determined at the start" },
  "follow-up-n": { nl: "gemeten bij het vervolg", en: "measured at follow-up" },
  "follow-up-mean": { nl: "gemiddelde bij het vervolg", en: "mean at follow-up" },
  "follow-up-lower": {
    nl: "gemiddelde bij het vervolg, laagste grens (95 %)",
    en: "mean at follow-up, lower limit (95%)",
  },
  "follow-up-upper": {
    nl: "gemiddelde bij het vervolg, hoogste grens (95 %)",
    en: "mean at follow-up, upper limit (95%)",
  },
  "follow-up-median": { nl: "mediaan bij het vervolg", en: "median at follow-up" },
  "follow-up-undetermined": { nl: "niet goed te meten bij het vervolg", en: "not determined at follow-up" },
  "change-n": { nl: "twee keer gemeten", en: "measured twice" },
  "change-mean": { nl: "gemiddelde verandering", en: "mean change" },
  "change-lower": { nl: "gemiddelde verandering, laagste grens (95 %)", en: "mean change, lower limit (95%)" },
  "change-upper": { nl: "gemiddelde verandering, hoogste grens (95 %)", en: "mean change, upper limit (95%)" },
  "change-median": { nl: "mediaan van de verandering", en: "median change" },
  "drop-out": { nl: "alleen bij het begin gemeten", en: "measured at the start only" },
  answered: { nl: "antwoord gegeven", en: "gave an answer" },
  events: { nl: "gestopt", en: "ended" },
  censored: { nl: "gevolgd tot het laatst, niet gestopt", en: "followed to the last, not ended" },
  uncertain: { nl: "niet zeker of het gestopt is", en: "not certain whether it ended" },
  "at-risk": { nl: "nog gevolgd op die dag", en: "still followed on that day" },
  "median-days": { nl: "mediaan in dagen", en: "median in days" },
  "mean-days": { nl: "gemiddelde in dagen, tot en met 52 weken", en: "mean in days, up to 52 weeks" },
  "r-squared": {
    nl: "deel van de verschillen dat samengaat met de variabelen",
    en: "part of the variation that goes with the variables",
  },
  coefficient: { nl: "verschil in de uitkomst", en: "difference in the outcome" },
  "coefficient-lower": {
    nl: "verschil in de uitkomst, laagste grens (95 %)",
    en: "difference in the outcome, lower limit (95%)",
  },
  "coefficient-upper": {
    nl: "verschil in de uitkomst, hoogste grens (95 %)",
    en: "difference in the outcome, upper limit (95%)",
  },
  standardised: { nl: "verschil in standaardafwijkingen", en: "difference in standard deviations" },
  "p-value": { nl: "p-waarde", en: "p-value" },
  "not-mature": { nl: "nog te kort gevolgd", en: "not followed long enough yet" },
  trajectories: { nl: "alle trajecten", en: "all trajectories" },
  persons: { nl: "verschillende personen", en: "distinct persons" },
} satisfies Record<string, LocalizedText>;

/** The name of one of the numbers that a figure is exported as. */
export type MeasureId = keyof typeof measures;
