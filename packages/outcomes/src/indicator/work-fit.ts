import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { judgeMark } from "./mark-definition.ts";
import { MEASUREMENT_WINDOW_DAYS, measuredInWorkReasons } from "./measured-in-work.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { studyAtBothMoments } from "./published-references.ts";

/** The mark employees give to how well their work fits them, 1.0 to 10.0, counted in tenths. */
export const workFit: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "work-fit",
  version: "1.0.0",
  title: { nl: "Cijfer voor passend werk", en: "Mark for work that fits" },
  question: { nl: "Past het werk bij mensen?", en: "Does the work fit people?" },
  sentence: {
    nl: "Werknemers geven hun werk gemiddeld een {} voor hoe goed het past.",
    en: "Employees give their work {} on average for how well it fits.",
  },
  numerator: {
    nl: "Het cijfer van de werknemer, 1,0 tot 10,0.",
    en: "The employee's mark, 1.0 to 10.0.",
  },
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren en een cijfer gaven.",
    en: "Employees who were in work at the measurement and gave a mark.",
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
    nl: "Zonder meting of zonder cijfer is de uitkomst niet bekend. Verandering telt alleen wie beide keren antwoordde.",
    en: "Without a measurement or a mark the outcome is not known. Change counts only those who answered twice.",
  },
  direction: "higher-is-better",
  unit: "mark-tenths",
  windowDays: MEASUREMENT_WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: measuredInWorkReasons,
  references: [studyAtBothMoments("mark", 7.7, 7.2)],
  source: "Trimbos-instituut AF1834 (2020), question to employees; windows by this project",
  judge: judgeMark("workFit"),
});
