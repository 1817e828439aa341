import type { Language } from "@jobcoach/core";

/** What the list of releases says. */
export interface ReleasesTexts {
  readonly title: string;
  readonly none: string;
  readonly noneNext: string;
  readonly lead: (number: string, date: string, version: string) => string;
  readonly onlyWithdrawn: string;
  readonly what: string;
  readonly caption: string;
  readonly release: string;
  readonly nameOf: (number: string) => string;
  readonly madeOn: string;
  readonly version: string;
  readonly municipalities: string;
  readonly figures: string;
  readonly state: string;
  readonly inForce: string;
  readonly withdrawn: (date: string, reason: string) => string;
  readonly versions: string;
  readonly versionItems: readonly (readonly [string, string])[];
  readonly pages: string;
  readonly here: (page: number, last: number) => string;
  readonly before: string;
  readonly after: string;
  readonly asData: string;
}

export const releasesTexts: Readonly<Record<Language, ReleasesTexts>> = {
  nl: {
    title: "Welke uitgaven zijn er?",
    none: "Er is nog geen uitgave met cijfers.",
    noneNext: "Zodra gemeenten hebben aangeleverd en er een uitgave is gemaakt, staat die hier.",
    lead: (number, date, version) => `De laatste uitgave is nummer ${number} van ${date}, versie ${version}.`,
    onlyWithdrawn: "Alle uitgaven zijn ingetrokken. Gebruik hun cijfers niet.",
    what: "Een uitgave is een vaste verzameling cijfers. Na het maken verandert er niets meer aan. Klopt er iets niet, dan trekken we de uitgave in en maken we een nieuwe.",
    caption: "Alle uitgaven, de nieuwste eerst",
    release: "Uitgave",
    nameOf: (number) => `Uitgave\u00a0${number}`,
    madeOn: "Gemaakt op",
    version: "Versie",
    municipalities: "Gemeenten",
    figures: "Cijfers",
    state: "Stand",
    inForce: "geldt",
    withdrawn: (date, reason) => `ingetrokken op ${date}: ${reason}`,
    versions: "Wat zegt het versienummer?",
    versionItems: [
      [
        "Eerste getal",
        "Een definitie, een regel of een gemeentegrens is veranderd. Leg deze cijfers niet naast die van eerder.",
      ],
      ["Tweede getal", "Er zijn gemeenten, halfjaren of groepen bij gekomen of weggegaan."],
      ["Derde getal", "Alleen de cijfers zelf zijn anders, bijvoorbeeld door een verbeterde levering."],
    ],
    pages: "Meer uitgaven",
    here: (page, last) => `Bladzijde ${page} van ${last}`,
    before: "Nieuwere uitgaven",
    after: "Oudere uitgaven",
    asData: "Deze lijst als gegevens (JSON)",
  },
  en: {
    title: "Which releases are there?",
    none: "There is no release with figures yet.",
    noneNext: "As soon as municipalities have delivered and a release has been made, it is here.",
    lead: (number, date, version) => `The latest release is number ${number} of ${date}, version ${version}.`,
    onlyWithdrawn: "All releases were withdrawn. Do not use their figures.",
    what: "A release is a fixed set of figures. Once made, it never changes. If something is wrong, we withdraw the release and make a new one.",
    caption: "All releases, the newest first",
    release: "Release",
    nameOf: (number) => `Release\u00a0${number}`,
    madeOn: "Made on",
    version: "Version",
    municipalities: "Municipalities",
    figures: "Figures",
    state: "State",
    inForce: "in force",
    withdrawn: (date, reason) => `withdrawn on ${date}: ${reason}`,
    versions: "What does the version say?",
    versionItems: [
      [
        "First number",
        "A definition, a rule or a boundary of a municipality has changed. Do not compare these figures with earlier ones.",
      ],
      ["Second number", "Municipalities, half-years or groups were added or have gone."],
      ["Third number", "Only the figures themselves differ, for instance because a delivery was corrected."],
    ],
    pages: "More releases",
    here: (page, last) => `Page ${page} of ${last}`,
    before: "Newer releases",
    after: "Older releases",
    asData: "This list as data (JSON)",
  },
};
