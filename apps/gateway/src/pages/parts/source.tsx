import type { Language } from "@jobcoach/core";

const SOURCE = { nl: "Bron", en: "Source" } as const;

/** Where something comes from, quieter than what it is about; sources are named in English. */
export const Source = ({ language, source }: { language: Language; source: string }) => (
  <span class="quiet">
    ({SOURCE[language]}: <span lang="en">{source}</span>)
  </span>
);
