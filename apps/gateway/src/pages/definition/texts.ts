import type { Language } from "@jobcoach/core";
import type { IndicatorDefinition, Outcome } from "@jobcoach/outcomes";

type Part = "numerator" | "denominator" | "window" | "exclusions" | "unknowns";

/** What a page about a definition says around the definition itself. */
export interface DefinitionTexts {
  readonly lead: (title: string, version: string) => string;
  readonly words: string;
  readonly parts: readonly (readonly [Part, string])[];
  readonly least: string;
  readonly leastOf: (n: string) => string;
  readonly direction: string;
  readonly directions: Readonly<Record<IndicatorDefinition["direction"], string>>;
  readonly symbols: string;
  readonly answers: string;
  readonly variables: string;
  readonly ends: string;
  readonly endsLead: string;
  readonly version: string;
  readonly inForce: string;
  readonly sameVersion: (number: string) => string;
  readonly otherVersion: (number: string, version: string) => string;
  readonly notReleased: (number: string) => string;
  readonly noRelease: string;
  readonly versionRule: string;
  readonly source: string;
  readonly reference: string;
  readonly noReference: string;
  readonly figures: string;
  readonly compare: string;
  readonly explanation: string;
  readonly asData: string;
  readonly allOutcomes: Readonly<Record<Outcome, string>>;
}

export const definitionTexts: Readonly<Record<Language, DefinitionTexts>> = {
  nl: {
    lead: (title, version) => `${title}. Dit is versie ${version} van de definitie.`,
    words: "Wat tellen we precies?",
    parts: [
      ["numerator", "Wat tellen we?"],
      ["denominator", "Van wie?"],
      ["window", "Op welk moment?"],
      ["exclusions", "Wie telt niet mee?"],
      ["unknowns", "Wat als we het niet weten?"],
    ],
    least: "Hoeveel mensen zijn er nodig?",
    leastOf: (n) => `Minstens ${n}. Met minder mensen zegt het cijfer niets.`,
    direction: "Is hoger beter?",
    directions: {
      "higher-is-better": "Ja, hoger is beter.",
      "lower-is-better": "Nee, lager is beter.",
      neutral: "Dat hangt ervan af. Hoger of lager is niet vanzelf beter.",
    },
    symbols: "Wat is de formule?",
    answers: "Welke vragen en antwoorden zijn er?",
    variables: "Wat leggen we naast elkaar?",
    ends: "Waar kan een traject terechtkomen?",
    endsLead: "Elk traject komt op één plek terecht, met de reden erbij. Zo is elk cijfer na te rekenen.",
    version: "Welke versie geldt?",
    inForce: "Versie die nu geldt",
    sameVersion: (number) => `De laatste uitgave (nummer ${number}) telt met deze versie.`,
    otherVersion: (number, version) =>
      `De laatste uitgave (nummer ${number}) telt nog met versie ${version}. Leg die cijfers niet naast nieuwe.`,
    notReleased: (number) => `De laatste uitgave (nummer ${number}) heeft deze indicator niet.`,
    noRelease: "Er is nog geen uitgave.",
    versionRule: "Verandert de betekenis, dan komt er een nieuwe versie. Cijfers van twee versies tellen we nooit op.",
    source: "Bron",
    reference: "Wat vonden anderen?",
    noReference: "Hier is geen gepubliceerd cijfer bij gevonden.",
    figures: "Waar staan de cijfers?",
    compare: "Gemeenten vergelijken",
    explanation: "Uitleg: van ontvangen tot geteld",
    asData: "Deze definitie als gegevens (JSON)",
    allOutcomes: {
      "out-of-scope": "Past niet bij de vraag",
      excluded: "Telt niet mee",
      "not-mature": "Nog te kort gevolgd",
      unknown: "Niet bekend",
      counted: "Geteld",
    },
  },
  en: {
    lead: (title, version) => `${title}. This is version ${version} of the definition.`,
    words: "What exactly do we count?",
    parts: [
      ["numerator", "What do we count?"],
      ["denominator", "Out of whom?"],
      ["window", "At what moment?"],
      ["exclusions", "Who is left out?"],
      ["unknowns", "What if we do not know?"],
    ],
    least: "How many people does it take?",
    leastOf: (n) => `At least ${n}. With fewer people the figure says nothing.`,
    direction: "Is higher better?",
    directions: {
      "higher-is-better": "Yes, higher is better.",
      "lower-is-better": "No, lower is better.",
      neutral: "That depends. Higher or lower is not better by itself.",
    },
    symbols: "What is the formula?",
    answers: "Which questions and answers are there?",
    variables: "What do we lay side by side?",
    ends: "Where can a trajectory end up?",
    endsLead: "Every trajectory ends up in one place, with the reason. So every figure can be worked out again.",
    version: "Which version holds?",
    inForce: "Version that holds now",
    sameVersion: (number) => `The last release (number ${number}) counts with this version.`,
    otherVersion: (number, version) =>
      `The last release (number ${number}) still counts with version ${version}. Do not lay its figures beside new ones.`,
    notReleased: (number) => `The last release (number ${number}) does not have this indicator.`,
    noRelease: "There is no release yet.",
    versionRule: "When the meaning changes there is a new version. Figures of two versions are never added up.",
    source: "Source",
    reference: "What did others find?",
    noReference: "No published figure was found for this.",
    figures: "Where are the figures?",
    compare: "Compare municipalities",
    explanation: "Explanation: from received to counted",
    asData: "This definition as data (JSON)",
    allOutcomes: {
      "out-of-scope": "Does not fit the question",
      excluded: "Left out",
      "not-mature": "Not followed long enough",
      unknown: "Not known",
      counted: "Counted",
    },
  },
};
