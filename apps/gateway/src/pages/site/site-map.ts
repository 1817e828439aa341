import type { Language, LocalizedText } from "@jobcoach/core";

/** The five parts of the site, in the order of the navigation; each opens at its first page. */
export const sections = {
  outcomes: { nl: "Uitkomsten", en: "Outcomes" },
  compare: { nl: "Vergelijken", en: "Compare" },
  municipalities: { nl: "Gemeenten", en: "Municipalities" },
  deliver: { nl: "Aanleveren", en: "Deliver" },
  method: { nl: "Methode", en: "Method" },
} satisfies Record<string, LocalizedText>;

export type SectionId = keyof typeof sections;

/** One page of the site. A path starts after the language, with `:name` for a part that varies. */
export interface SitePage {
  readonly section: SectionId | "footer";
  readonly name: LocalizedText;
  readonly path: LocalizedText;
  /** Reached from another page only: it needs to know about which municipality, delivery, release or figure it is. */
  readonly under?: string;
}

/** Every page there is, in the order in which they are offered. Addresses stay as they are for good. */
export const siteMap = {
  overview: page("outcomes", "", "", "Overzicht", "Overview"),
  tenure: page("outcomes", "/aan-het-werk-blijven", "/staying-in-work", "Aan het werk blijven", "Staying in work"),
  values: page("outcomes", "/waarden", "/values", "Waarden van werk", "Work values"),
  match: page("outcomes", "/passend-werk", "/match", "Passend werk", "Match"),
  coaching: page("outcomes", "/begeleiding", "/coaching", "Begeleiding", "Coaching"),
  schemes: page("outcomes", "/regelingen", "/schemes", "Regelingen", "Schemes"),
  compare: page("compare", "/vergelijken", "/compare", "Vergelijken", "Compare"),
  municipalities: page("municipalities", "/gemeenten", "/municipalities", "Alle gemeenten", "All municipalities"),
  municipality: page(
    "municipalities",
    "/gemeenten/:code",
    "/municipalities/:code",
    "Gemeente",
    "Municipality",
    "municipalities",
  ),
  quality: page("municipalities", "/gegevenskwaliteit", "/data-quality", "Kwaliteit van gegevens", "Data quality"),
  deliver: page("deliver", "/aanleveren", "/deliver", "Bestand controleren", "Check a file"),
  deliveries: page("deliver", "/leveringen", "/deliveries", "Leveringen", "Deliveries"),
  delivery: page("deliver", "/leveringen/:id", "/deliveries/:id", "Levering", "Delivery", "deliveries"),
  summary: page(
    "deliver",
    "/leveringen/:id/samenvatting",
    "/deliveries/:id/summary",
    "Samenvatting",
    "Summary",
    "delivery",
  ),
  ownFigures: page("deliver", "/eigen-cijfers", "/own-figures", "Eigen cijfers", "Own figures"),
  ownFiguresOf: page(
    "deliver",
    "/eigen-cijfers/:code",
    "/own-figures/:code",
    "Eigen cijfers",
    "Own figures",
    "ownFigures",
  ),
  method: page("method", "/methode", "/method", "Hoe wij tellen", "How we count"),
  definition: page("method", "/methode/:indicator", "/method/:indicator", "Definitie", "Definition", "method"),
  explanation: page(
    "method",
    "/uitleg/:indicator",
    "/explanation/:indicator",
    "Uitleg bij een cijfer",
    "Explanation of a figure",
    "method",
  ),
  releases: page("method", "/uitgaven", "/releases", "Uitgaven", "Releases"),
  release: page("method", "/uitgaven/:number", "/releases/:number", "Uitgave", "Release", "releases"),
  glossary: page("method", "/begrippen", "/glossary", "Begrippen", "Glossary"),
  accessibility: page("footer", "/toegankelijkheid", "/accessibility", "Toegankelijkheid", "Accessibility"),
  privacy: page("footer", "/privacy", "/privacy", "Privacy", "Privacy"),
  vulnerability: page(
    "footer",
    "/kwetsbaarheid-melden",
    "/report-a-vulnerability",
    "Kwetsbaarheid melden",
    "Report a vulnerability",
  ),
  reference: page("footer", "/api", "/api", "API voor programma\u2019s", "API for programs"),
} as const satisfies Record<string, SitePage>;

export type PageId = keyof typeof siteMap;

function page(
  section: SitePage["section"],
  nl: string,
  en: string,
  nameNl: string,
  nameEn: string,
  under?: string,
): SitePage {
  const own = { section, name: { nl: nameNl, en: nameEn }, path: { nl, en } };
  return under === undefined ? own : { ...own, under };
}

/** The pages of a section that can be reached without knowing more. */
export const pagesOf = (section: SitePage["section"]): readonly PageId[] =>
  (Object.keys(siteMap) as PageId[]).filter((id) => siteMap[id].section === section && siteMap[id].under === undefined);

/** The page under which a page stands; `undefined` for those of the navigation itself. */
export const parentOf = (id: PageId): PageId | undefined => siteMap[id].under as PageId | undefined;

/** The template of the address of a page in a language. */
export const pathOf = (language: Language, id: PageId): string => `/${language}${siteMap[id].path[language]}`;
