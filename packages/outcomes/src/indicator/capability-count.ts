import { capabilityCount as countCapabilities } from "@jobcoach/core";
import { type Asked, judgePair, MEASUREMENT_WINDOW_DAYS } from "./asked-at-moments.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { measuredInWorkReasons } from "./measured-in-work.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** How many values are in the set, or between which bounds that lies. */
export const capabilityCountAsked: Asked<number> = {
  respondent: "employee",
  onlyInWork: true,
  read: ({ capabilities }) => {
    if (capabilities === undefined || capabilities.every(({ a, b, c }) => a === null && b === null && c === null))
      return undefined;
    const result = countCapabilities(capabilities);
    return result.determined
      ? { found: "value", value: result.value }
      : { found: "bounds", bounds: { low: result.low, high: result.high } };
  },
};

/** How many of seven work values people find important, are enabled to have, and achieve. */
export const capabilityCount: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "capability-count",
  version: "1.0.0",
  title: { nl: "Werkwaarden die mensen waarmaken", en: "Work values people achieve" },
  question: {
    nl: "Vinden mensen in hun werk wat zij belangrijk vinden?",
    en: "Do people find in work what they value?",
  },
  sentence: {
    nl: "Mensen vinden gemiddeld {} van de 7 waarden in hun werk terug.",
    en: "People find {} of 7 values in their work on average.",
  },
  numerator: {
    nl: "Het aantal van zeven werkwaarden dat iemand belangrijk vindt, mogelijk ziet en waarmaakt: alle drie met 4 of 5 beantwoord.",
    en: "How many of seven work values somebody finds important, is enabled to have and achieves: all three answered 4 or 5.",
  },
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren en bij wie alle zeven waarden te bepalen zijn.",
    en: "Employees who were in work at the measurement and for whom all seven values can be determined.",
  },
  window: {
    nl: "Begin: 28 dagen vóór tot 56 dagen na de start, het dichtst bij de start. Vervolg: dag 140 tot en met 238, het dichtst bij dag 182. Een naam in het bestand gaat vóór de datum.",
    en: "Start: from 28 days before to 56 days after the start, nearest to it. Follow-up: days 140 to 238, nearest to day 182. A label in the file wins over the date.",
  },
  exclusions: {
    nl: "Niet aan het werk bij de meting, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Not in work at the measurement, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Met ontbrekende antwoorden ligt het aantal tussen een ondergrens en een bovengrens. Die grenzen staan naast het gemiddelde.",
    en: "With missing answers the number lies between bounds. These bounds stand beside the mean.",
  },
  direction: "higher-is-better",
  unit: "work-values",
  windowDays: MEASUREMENT_WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: measuredInWorkReasons,
  references: [],
  source: "Abma et al., Scand J Work Environ Health 2016;42(1):34-42; threshold 4 by this project",
  judge: judgePair(capabilityCountAsked),
});
