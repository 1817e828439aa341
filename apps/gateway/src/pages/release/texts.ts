import type { Language } from "@jobcoach/core";

/** What the page of one release says. */
export interface ReleaseTexts {
  readonly title: (number: string) => string;
  readonly about: (date: string, version: string, municipalities: string, figures: string) => string;
  readonly first: string;
  readonly changed: (changed: string, added: string, removed: string, before: string) => string;
  readonly none: string;
  readonly same: (before: string) => string;
  readonly withdrawn: (date: string) => string;
  readonly why: string;
  readonly useLast: string;
  readonly differences: string;
  readonly mainFigures: string;
  readonly headlineCaption: string;
  readonly headlineAlone: string;
  readonly indicator: string;
  readonly releaseOf: (number: string) => string;
  readonly share: (share: string, n: string) => string;
  readonly means: (start: string, followUp: string, change: string) => string;
  readonly startOnly: (start: string) => string;
  readonly figuresCaption: string;
  readonly figuresMoved: string;
  readonly changedColumn: string;
  readonly addedColumn: string;
  readonly removedColumn: string;
  readonly definitions: string;
  readonly definitionChange: (title: string, before: string, after: string) => string;
  readonly definitionNew: (title: string, version: string) => string;
  readonly definitionGone: (title: string) => string;
  readonly sameDefinitions: string;
  readonly municipalities: string;
  readonly municipalitiesCaption: string;
  readonly allMunicipalities: (count: string) => string;
  readonly municipality: string;
  readonly until: string;
  readonly untilBefore: string;
  readonly notYet: string;
  readonly gone: (names: string) => string;
  readonly hidden: string;
  readonly hiddenLead: (minimum: string) => string;
  readonly hiddenCaption: string;
  readonly hiddenPart: string;
  readonly howOften: string;
  readonly nothingHidden: string;
  readonly audited: (hidden: string, narrowest: string) => string;
  readonly missing: string;
  readonly how: string;
  readonly files: string;
  readonly changesAsData: string;
  readonly wholeRelease: string;
}

export const releaseTexts: Readonly<Record<Language, ReleaseTexts>> = {
  nl: {
    title: (number) => `Wat is er nieuw in uitgave ${number}?`,
    about: (date, version, municipalities, figures) =>
      `Gemaakt op ${date}, versie ${version}, met ${figures} cijfers van ${municipalities} gemeenten.`,
    first: "Dit is de eerste uitgave die geldt. Er is nog niets om mee te vergelijken.",
    changed: (changed, added, removed, before) =>
      `Sinds uitgave ${before} zijn ${changed} cijfers anders. Er kwamen er ${added} bij en er gingen er ${removed} weg.`,
    none: "geen",
    same: (before) => `Alle cijfers zijn gelijk aan die van uitgave ${before}.`,
    withdrawn: (date) => `Deze uitgave is ingetrokken op ${date}. Gebruik deze cijfers niet meer.`,
    why: "Waarom?",
    useLast: "Naar de uitgaven die gelden",
    differences: "Wat is er anders?",
    mainFigures: "Wat zijn de belangrijkste cijfers?",
    headlineCaption: "De belangrijkste cijfers van alle gemeenten samen",
    headlineAlone: "De belangrijkste cijfers van alle gemeenten samen, in deze uitgave",
    indicator: "Indicator",
    releaseOf: (number) => `Uitgave ${number}`,
    share: (share, n) => `${share} (n\u00a0=\u00a0${n})`,
    means: (start, followUp, change) => `begin ${start}, later ${followUp}, verandering ${change}`,
    startOnly: (start) => `begin ${start}`,
    figuresCaption: "Hoeveel cijfers er anders zijn, per indicator",
    figuresMoved:
      "Een cijfer verandert als een gemeente iets verbetert, later nog iets aanlevert, of als mensen langer zijn gevolgd.",
    changedColumn: "Anders",
    addedColumn: "Erbij",
    removedColumn: "Weg",
    definitions: "Zijn definities veranderd?",
    definitionChange: (title, before, after) => `${title}: van versie ${before} naar versie ${after}.`,
    definitionNew: (title, version) => `${title}: nieuw, versie ${version}.`,
    definitionGone: (title) => `${title}: niet meer in deze uitgave.`,
    sameDefinitions: "Nee. Alle definities hebben dezelfde versie als in de vorige uitgave.",
    municipalities: "Welke gemeenten doen mee?",
    allMunicipalities: (count) => `Alle ${count} gemeenten`,
    municipalitiesCaption: "Tot wanneer de gegevens van elke gemeente lopen",
    municipality: "Gemeente",
    until: "Gegevens tot en met",
    untilBefore: "In de vorige uitgave",
    notYet: "deed nog niet mee",
    gone: (names) => `Niet meer in deze uitgave: ${names}.`,
    hidden: "Wat is er weggelaten?",
    hiddenLead: (minimum) =>
      `Om mensen te beschermen staan hier geen cijfers over minder dan ${minimum} personen, en geen getallen waaruit die te berekenen zijn.`,
    hiddenCaption: "Wat er is weggelaten en hoe vaak",
    hiddenPart: "Wat er dan staat",
    howOften: "Hoe vaak",
    nothingHidden: "Er is niets weggelaten.",
    audited: (hidden, narrowest) =>
      `Een controle heeft met alles gerekend wat openbaar is. Van de ${hidden} weggelaten getallen is er geen beter te schatten dan met een speling van ${narrowest}.`,
    missing: "Tabellen die niet in deze uitgave staan",
    how: "Zo gaan we om met kleine aantallen",
    files: "De uitgave opslaan",
    changesAsData: "Alle verschillen als gegevens (JSON)",
    wholeRelease: "De hele uitgave als gegevens (JSON)",
  },
  en: {
    title: (number) => `What is new in release ${number}?`,
    about: (date, version, municipalities, figures) =>
      `Made on ${date}, version ${version}, with ${figures} figures of ${municipalities} municipalities.`,
    first: "This is the first release in force. There is nothing to compare it with yet.",
    changed: (changed, added, removed, before) =>
      `Compared with release ${before}, ${changed} figures differ. ${added} were added and ${removed} have gone.`,
    none: "none",
    same: (before) => `All figures are the same as in release ${before}.`,
    withdrawn: (date) => `This release was withdrawn on ${date}. Do not use these figures any more.`,
    why: "Why?",
    useLast: "To the releases in force",
    differences: "What is different?",
    mainFigures: "What are the main figures?",
    headlineCaption: "The main figures of all municipalities together",
    headlineAlone: "The main figures of all municipalities together, in this release",
    indicator: "Indicator",
    releaseOf: (number) => `Release ${number}`,
    share: (share, n) => `${share} (n\u00a0=\u00a0${n})`,
    means: (start, followUp, change) => `start ${start}, later ${followUp}, change ${change}`,
    startOnly: (start) => `start ${start}`,
    figuresCaption: "How many figures differ, by indicator",
    figuresMoved:
      "A figure changes when a municipality corrects something, delivers something late, or when people were followed longer.",
    changedColumn: "Different",
    addedColumn: "Added",
    removedColumn: "Gone",
    definitions: "Have definitions changed?",
    definitionChange: (title, before, after) => `${title}: from version ${before} to version ${after}.`,
    definitionNew: (title, version) => `${title}: new, version ${version}.`,
    definitionGone: (title) => `${title}: no longer in this release.`,
    sameDefinitions: "No. All definitions have the same version as in the previous release.",
    municipalities: "Which municipalities take part?",
    allMunicipalities: (count) => `All ${count} municipalities`,
    municipalitiesCaption: "How far the data of each municipality go",
    municipality: "Municipality",
    until: "Data up to and including",
    untilBefore: "In the previous release",
    notYet: "did not take part yet",
    gone: (names) => `No longer in this release: ${names}.`,
    hidden: "What is left out?",
    hiddenLead: (minimum) =>
      `To protect people there are no figures here about fewer than ${minimum} persons. Nor are there numbers from which those could be worked out.`,
    hiddenCaption: "What is left out and how often",
    hiddenPart: "What it says instead",
    howOften: "How often",
    nothingHidden: "Nothing is left out.",
    audited: (hidden, narrowest) =>
      `A check calculated with everything that is public. Of the ${hidden} counts that were left out, none can be estimated more closely than to within ${narrowest}.`,
    missing: "Tables that are not in this release",
    how: "How we deal with small numbers",
    files: "Save the release",
    changesAsData: "All differences as data (JSON)",
    wholeRelease: "The whole release as data (JSON)",
  },
};
