import { capabilityShare as shareOfValues, type WorkValueAnswers } from "@jobcoach/core";
import type { MomentResult } from "../observation/moments.ts";
import { noAnswer } from "./asked-at-moments.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { measuredInWorkDefinition } from "./mark-definition.ts";
import { judgeMeasurements, measuredInWorkReasons } from "./measured-in-work.ts";

/** Which part of the work values that somebody finds important that person also achieves, in hundredths. */
export const capabilityShare: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "capability-share",
  version: "1.0.0",
  title: { nl: "Deel van wat belangrijk is dat lukt", en: "Part of what matters that is achieved" },
  question: {
    nl: "Welk deel van wat zij belangrijk vinden, vinden mensen in hun werk?",
    en: "Which part of what they value do people find in work?",
  },
  sentence: {
    nl: "Van wat zij belangrijk vinden, maken mensen gemiddeld een deel van {} waar (1 is alles).",
    en: "Of what they value, people achieve a part of {} on average (1 is all).",
  },
  numerator: {
    nl: "Per persoon: het aantal werkwaarden dat belangrijk is, mogelijk is en lukt, gedeeld door het aantal dat belangrijk is. Een antwoord van 4 of 5 telt.",
    en: "Per person: the number of work values that are important, possible and achieved, divided by the number that are important. An answer of 4 or 5 counts.",
  },
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren, bij alle zeven waarden zeiden hoe belangrijk die is, en minstens één waarde belangrijk vinden.",
    en: "Employees who were in work at the measurement, said of all seven values how important it is, and find at least one important.",
  },
  ...measuredInWorkDefinition,
  exclusions: {
    nl: "Geen enkele waarde belangrijk gevonden, niet aan het werk bij de meting, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "No value found important, not in work at the measurement, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Is van een waarde niet bekend of die belangrijk is, dan is de uitkomst niet bekend. Ontbreken andere antwoorden, dan ligt de uitkomst tussen een ondergrens en een bovengrens.",
    en: "Where nobody knows whether a value is important, the outcome is not known. Where other answers are missing it lies between bounds.",
  },
  direction: "higher-is-better",
  unit: "hundredths",
  reasons: { ...measuredInWorkReasons, excluded: [...measuredInWorkReasons.excluded, "nothing-valued"] },
  source: "Abma et al., Scand J Work Environ Health 2016;42(1):34-42; the share and threshold 4 by this project",
  judge: judgeMeasurements(({ capabilities }) =>
    capabilities === undefined || capabilities.every(({ a, b, c }) => a === null && b === null && c === null)
      ? undefined
      : shareFrom(capabilities),
  ),
});

/** A failing B or C does not settle the share while A is missing: whether the value belongs to the denominator stays open. */
function shareFrom(capabilities: readonly WorkValueAnswers[]): MomentResult {
  if (capabilities.some(({ a }) => a === null)) return IMPORTANCE_NOT_KNOWN;
  const share = shareOfValues(capabilities);
  if (!share.determined)
    return { found: "bounds", bounds: { low: hundredths(share.low), high: hundredths(share.high) } };
  return share.value === null ? NOTHING_VALUED : { found: "value", value: hundredths(share.value) };
}

const hundredths = (share: number) => Math.round(share * 100);

const IMPORTANCE_NOT_KNOWN = noAnswer("unknown", "incomplete-answers");
const NOTHING_VALUED = noAnswer("excluded", "nothing-valued");
