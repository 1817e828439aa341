import type { LocalizedText } from "@jobcoach/core";

/** The groups in which the API is described, in the order in which they are shown. */
export const tags = {
  submissions: { nl: "Leveringen", en: "Deliveries" },
  outcomes: { nl: "Uitkomsten", en: "Outcomes" },
  releases: { nl: "Uitgaven", en: "Releases" },
  logs: { nl: "Logboeken", en: "Logs" },
  catalogue: { nl: "Begrippen en formaten", en: "Terms and formats" },
  schemes: { nl: "Regelingen", en: "Schemes" },
  access: { nl: "Toegang", en: "Access" },
  service: { nl: "De dienst zelf", en: "The service itself" },
  pages: { nl: "Pagina's", en: "Pages" },
} satisfies Record<string, LocalizedText>;

export type Tag = keyof typeof tags;
