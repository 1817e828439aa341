import type { Language } from "@jobcoach/core";

/** What stands around every page. */
interface SiteTexts {
  readonly name: string;
  readonly skip: string;
  readonly languages: string;
  readonly navigation: string;
  readonly pagesOf: (section: string) => string;
  readonly breadcrumb: string;
  readonly about: string;
  readonly logIn: string;
  readonly logOut: string;
  readonly wholeService: string;
}

export const siteTexts: Readonly<Record<Language, SiteTexts>> = {
  nl: {
    name: "Uitkomsten van jobcoaching",
    skip: "Naar de inhoud",
    languages: "Taal",
    navigation: "Onderdelen",
    pagesOf: (section) => `Pagina\u2019s van ${section}`,
    breadcrumb: "Kruimelpad",
    about: "Over deze site",
    logIn: "Inloggen",
    logOut: "Uitloggen",
    wholeService: "Cijfers over jobcoaching, zo gemaakt dat gemeenten te vergelijken zijn.",
  },
  en: {
    name: "Outcomes of job coaching",
    skip: "Skip to the content",
    languages: "Language",
    navigation: "Sections",
    pagesOf: (section) => `Pages of ${section}`,
    breadcrumb: "Breadcrumb",
    about: "About this site",
    logIn: "Log in",
    logOut: "Log out",
    wholeService: "Figures about job coaching, made so that municipalities can be compared.",
  },
};
