import type { IndicatorDefinition } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** What the share placed in time and the time to placement have in common. */
export const placementDefinition = {
  version: "1.0.0",
  denominator: {
    nl: "Mensen die begeleiding naar werk kregen (type 40), toen geen betaalde baan hadden en later een jobcoach kregen. Wie nooit een jobcoach kreeg, zit niet in de cijfers. Daardoor is de uitkomst gunstiger dan voor iedereen met begeleiding naar werk.",
    en: "People who got coaching towards work (type 40), had no paid job then and later got a job coach. Who never got a job coach is not in the figures. So the outcome is better than for all with coaching towards work.",
  },
  exclusions: {
    nl: "Een levering met alleen jobcoaching (type 30) geeft geen uitkomst: die begint meestal met een baan. Verder: begonnen voordat de levering begint, overleden of AOW-leeftijd bereikt, en werk bij de start waarvan niet bekend is of het betaald was.",
    en: "A delivery with job coaching only (type 30) gives no figure: that mostly begins with a job. Also: began before the delivery begins, died or reached state pension age, and work at the start of which nobody knows whether it was paid.",
  },
  direction: "higher-is-better",
  minimumN: MINIMUM_PERSONS,
  references: [],
  source: "Definition of this project",
} satisfies Partial<IndicatorDefinition>;
