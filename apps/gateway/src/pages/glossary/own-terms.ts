import type { LocalizedText } from "@jobcoach/core";

/** A word of these pages in both languages, with what we mean by it. */
export interface OwnTerm {
  readonly id: string;
  readonly name: LocalizedText;
  readonly meaning: LocalizedText;
}

const term = (id: string, name: readonly [string, string], meaning: readonly [string, string]): OwnTerm => ({
  id,
  name: { nl: name[0], en: name[1] },
  meaning: { nl: meaning[0], en: meaning[1] },
});

/** The words that stand on nearly every page. */
export const ownTerms: readonly OwnTerm[] = [
  term(
    "trajectory",
    ["traject", "trajectory"],
    [
      "De begeleiding van één persoon door een jobcoach, van begin tot eind. Een onderbreking van hoogstens vier weken hoort erbij.",
      "The coaching of one person by a job coach, from start to end. A gap of at most four weeks belongs to it.",
    ],
  ),
  term(
    "half-year",
    ["halfjaar", "half-year"],
    [
      "De eerste of de tweede zes maanden van een jaar. Trajecten horen bij het halfjaar waarin ze beginnen.",
      "The first or the second six months of a year. Trajectories belong to the half-year in which they start.",
    ],
  ),
  term(
    "indicator",
    ["indicator", "indicator"],
    [
      "Een vraag die we met een cijfer beantwoorden, met een vaste definitie.",
      "A question that we answer with a figure, with a fixed definition.",
    ],
  ),
  term(
    "release",
    ["uitgave", "release"],
    [
      "Een vaste verzameling cijfers die iedereen mag zien. Een uitgave verandert niet meer.",
      "A fixed set of figures that everybody may see. A release never changes.",
    ],
  ),
  term(
    "delivery",
    ["levering", "delivery"],
    [
      "Een bestand met gegevens dat een gemeente of uitvoerder aanlevert.",
      "A file with data that a municipality or provider delivers.",
    ],
  ),
  term(
    "fact",
    ["feit", "fact"],
    [
      "Eén uitspraak van één bron, zoals: deze baan begon op deze dag.",
      "One statement of one source, such as: this job began on this day.",
    ],
  ),
  term(
    "pseudonym",
    ["pseudoniem", "pseudonym"],
    [
      "Een code in plaats van een burgerservicenummer. Alleen de gemeente heeft de sleutel.",
      "A code instead of a citizen service number. Only the municipality has the key.",
    ],
  ),
  term(
    "interval",
    ["marge (95 %-interval)", "margin (95% interval)"],
    [
      "Waar een cijfer door toeval tussen kan liggen. Hoe minder mensen, hoe breder.",
      "The range a figure may lie in by chance. The fewer people, the wider it is.",
    ],
  ),
  term(
    "n",
    ["n", "n"],
    ["Hoeveel trajecten of mensen er achter een cijfer staan.", "How many trajectories or people are behind a figure."],
  ),
  term(
    "not-known",
    ["niet bekend", "not known"],
    [
      "Van deze mensen weten we de uitkomst niet. Zij blijven meetellen; ze zijn geen nul.",
      "We do not know the outcome for these people. They still count; they are not zero.",
    ],
  ),
  term(
    "too-few",
    ["te kleine aantallen", "numbers too small"],
    [
      "Het cijfer is weggelaten om mensen te beschermen. Het gaat zelf over weinig mensen, of er is een klein aantal mee uit te rekenen. Daarom kan ook een groot totaal ontbreken.",
      "The figure is left out to protect people. It is about few people itself, or a small number can be worked out with it. That is why a large total may be missing too.",
    ],
  ),
  term(
    "grade",
    ["letter A tot en met D", "letter A to D"],
    [
      "Hoe goed gemeenten te vergelijken zijn. Bij D tonen we geen verschil.",
      "How well municipalities can be compared. At D we show no difference.",
    ],
  ),
];
