import type { Language } from "@jobcoach/core";

interface MunicipalitiesTexts {
  readonly question: string;
  readonly lead: (count: string, regions: string) => string;
  readonly alike: (until: string) => string;
  readonly mostly: (until: string, others: string) => string;
  readonly until: (date: string) => string;
  readonly perRegion: string;
  readonly asOf: (date: string) => string;
  readonly noRegion: string;
  readonly quality: string;
  readonly compare: string;
}

export const municipalitiesTexts: Readonly<Record<Language, MunicipalitiesTexts>> = {
  nl: {
    question: "Welke gemeenten doen mee?",
    lead: (count, regions) => `In deze uitgave doen ${count} gemeenten mee, uit ${regions} arbeidsmarktregio\u2019s.`,
    alike: (until) => `De gegevens van alle gemeenten lopen tot en met ${until}.`,
    mostly: (until, others) =>
      `De meeste gegevens lopen tot en met ${until}. Bij een deel van de gemeenten (${others}) is dat anders; daar staat de datum bij.`,
    until: (date) => `tot en met ${date}`,
    perRegion: "Per arbeidsmarktregio",
    asOf: (date) => `Indeling in regio\u2019s op ${date}.`,
    noRegion: "Regio niet bekend",
    quality: "Kwaliteit van de gegevens per gemeente",
    compare: "Vergelijk gemeenten",
  },
  en: {
    question: "Which municipalities take part?",
    lead: (count, regions) =>
      `In this release ${count} municipalities take part, from ${regions} labour-market regions.`,
    alike: (until) => `The data of all municipalities run up to and including ${until}.`,
    mostly: (until, others) =>
      `Most data run up to and including ${until}. For some municipalities (${others}) it is another day, given beside them.`,
    until: (date) => `until ${date}`,
    perRegion: "By labour-market region",
    asOf: (date) => `Division into regions on ${date}.`,
    noRegion: "Region not known",
    quality: "Quality of the data by municipality",
    compare: "Compare municipalities",
  },
};
