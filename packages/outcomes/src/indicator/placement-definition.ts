import type { Trajectory } from "@jobcoach/core";
import type { IndicatorDefinition } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** What the share placed in time and the time to placement have in common. */
export const placementDefinition = {
  exclusions: {
    nl: "Jobcoaching (type 30) zonder begeleiding naar werk vooraf telt niet mee: die begint meestal met een baan. Een levering met alleen jobcoaching geeft dus geen uitkomst. Verder: begonnen voordat de levering begint, overleden of AOW-leeftijd bereikt, en werk bij de start waarvan niet bekend is of het betaald was.",
    en: "Job coaching (type 30) without coaching towards work before it does not count: it mostly begins with a job. So a delivery with job coaching only gives no figure. Also: began before the delivery begins, died or reached state pension age, and work at the start of which nobody knows whether it was paid.",
  },
  direction: "higher-is-better",
  minimumN: MINIMUM_PERSONS,
  references: [],
  source: "Definition of this project",
} satisfies Partial<IndicatorDefinition>;

/** Whom placement counts: all who began coaching towards work. */
export const allTowardsWork = {
  version: "2.0.0",
  countsTowardsWork: true,
  denominator: {
    nl: "Mensen die begeleiding naar werk kregen (type 40) en toen geen betaalde baan hadden, ook wie later geen jobcoach kreeg. Na een onderbreking van hoogstens 28 dagen is het dezelfde begeleiding.",
    en: "People who got coaching towards work (type 40) and had no paid job then, also those who got no job coach later. After a gap of at most 28 days it is the same coaching.",
  },
} as const satisfies Partial<IndicatorDefinition>;

/** Whom the first versions counted: only those who got a job coach later, which made placement look better than it is. */
export const leadInsOnly = {
  version: "1.0.0",
  denominator: {
    nl: "Mensen die begeleiding naar werk kregen (type 40), toen geen betaalde baan hadden en later een jobcoach kregen. Wie nooit een jobcoach kreeg, zit niet in de cijfers. Daardoor is de uitkomst gunstiger dan voor iedereen met begeleiding naar werk.",
    en: "People who got coaching towards work (type 40), had no paid job then and later got a job coach. Who never got a job coach is not in the figures. So the outcome is better than for all with coaching towards work.",
  },
} as const satisfies Partial<IndicatorDefinition>;

/** The first day of the coaching towards work, whether it led to job coaching or not. */
export const towardsWorkFrom = ({ onlyTowardsWork, start, leadIn }: Trajectory) =>
  onlyTowardsWork === true ? start : leadIn?.from;
