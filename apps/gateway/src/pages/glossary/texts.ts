import type { CodeOrigin, Language } from "@jobcoach/core";

/** What the glossary says around the words themselves. */
export interface GlossaryTexts {
  readonly title: string;
  readonly lead: string;
  readonly words: string;
  readonly schemes: string;
  readonly schemesLead: string;
  readonly textOf: (date: string) => string;
  readonly lists: string;
  readonly listsLead: string;
  readonly origins: Readonly<Record<CodeOrigin, string>>;
  readonly lapsed: string;
  readonly unknown: string;
  readonly listsAsData: string;
  readonly data: string;
  readonly dataLead: string;
  readonly indicators: string;
  readonly indicatorsText: string;
}

export const glossaryTexts: Readonly<Record<Language, GlossaryTexts>> = {
  nl: {
    title: "Wat betekenen de woorden?",
    lead: "Hier staan de woorden van deze site in het Nederlands en het Engels. Bij regelingen staat het wetsartikel.",
    words: "Woorden die vaak terugkomen",
    schemes: "Regelingen",
    schemesLead: "De wet zelf gaat altijd voor. Wij geven alleen kort aan waar een regeling over gaat.",
    textOf: (date) => `tekst van ${date}`,
    lists: "Lijsten met keuzes",
    listsLead: "Gegevens bestaan vaak uit een keuze uit een lijst. Open een lijst om de keuzes te zien.",
    origins: {
      law: "Uit een wet of regeling",
      protocol: "Uit een protocol of beleidsregel",
      instrument: "Uit een vragenlijst, formulier of onderzoek",
      project: "Lijst van dit project",
    },
    lapsed: "Deze tekst is vervangen. Of de keuzes nog gelden, is niet bekend.",
    unknown: "De lijst van de bron zelf is niet gevonden.",
    listsAsData: "Alle lijsten als gegevens (JSON)",
    data: "Namen in de gegevens",
    dataLead: "Deze namen staan in bestanden en in de API. De uitleg is in het Engels, voor wie programma’s maakt.",
    indicators: "Wat de cijfers betekenen",
    indicatorsText: "Elke indicator heeft een eigen bladzijde met de definitie.",
  },
  en: {
    title: "What do the words mean?",
    lead: "Here are the words of this site in English and Dutch. Schemes come with the article of the law.",
    words: "Words used often",
    schemes: "Schemes",
    schemesLead: "The law itself always comes first. We only say briefly what a scheme is about.",
    textOf: (date) => `text of ${date}`,
    lists: "Lists of choices",
    listsLead: "Data is often a choice from a list. Open a list to see the choices.",
    origins: {
      law: "From a law or regulation",
      protocol: "From a protocol or policy rule",
      instrument: "From a questionnaire, form or study",
      project: "List of this project",
    },
    lapsed: "This text was replaced. Whether the choices still hold is not known.",
    unknown: "The list of the source itself was not found.",
    listsAsData: "All lists as data (JSON)",
    data: "Names in the data",
    dataLead: "These names are in files and in the API.",
    indicators: "What the figures mean",
    indicatorsText: "Every indicator has a page of its own with the definition.",
  },
};
