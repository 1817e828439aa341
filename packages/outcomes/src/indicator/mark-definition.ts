import type { MeasurementFact } from "@jobcoach/core";
import type { Asked } from "./asked-at-moments.ts";
import { judgePair, MEASUREMENT_WINDOW_DAYS } from "./asked-at-moments.ts";
import type { PairedIndicator } from "./indicator.ts";
import { measuredInWorkReasons } from "./measured-in-work.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** Which measurements count: of employees in work, at the start and half a year later. */
export const measuredInWorkDefinition = {
  window: {
    nl: "Begin: 28 dagen vóór tot 56 dagen na de start, het dichtst bij de start. Vervolg: dag 140 tot en met 238, het dichtst bij dag 182. Een naam in het bestand gaat vóór de datum.",
    en: "Start: from 28 days before to 56 days after the start, nearest to it. Follow-up: days 140 to 238, nearest to day 182. A label in the file wins over the date.",
  },
  exclusions: {
    nl: "Niet aan het werk bij de meting, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Not in work at the measurement, started before the delivery begins, died or reached state pension age.",
  },
  windowDays: MEASUREMENT_WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  references: [],
} satisfies Partial<PairedIndicator>;

/** Where one answer per person counts: the latest of the two moments. */
export const latestInWorkWindow: PairedIndicator["window"] = {
  nl: "Het antwoord bij het vervolg: dag 140 tot en met 238. Is dat er niet, dan het antwoord bij het begin: 28 dagen vóór tot 56 dagen na de start. Een naam in het bestand gaat vóór de datum.",
  en: "The answer at follow-up: days 140 to 238. Without one the answer at the start: from 28 days before to 56 days after it. A label in the file wins over the date.",
};

/** What all marks that employees give have in common. */
export const markDefinition = {
  kind: "paired-mean",
  version: "1.0.0",
  numerator: { nl: "Het cijfer van de werknemer, 1,0 tot 10,0.", en: "The employee's mark, 1.0 to 10.0." },
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren en een cijfer gaven.",
    en: "Employees who were in work at the measurement and gave a mark.",
  },
  ...measuredInWorkDefinition,
  unknowns: {
    nl: "Zonder meting of zonder cijfer is de uitkomst niet bekend. Verandering telt alleen wie beide keren antwoordde.",
    en: "Without a measurement or a mark the outcome is not known. Change counts only those who answered twice.",
  },
  direction: "higher-is-better",
  unit: "mark-tenths",
  reasons: measuredInWorkReasons,
  source: "Trimbos-instituut AF1834 (2020), question to employees; windows by this project",
} satisfies Partial<PairedIndicator>;

const marks = {
  workFit: (measurement: MeasurementFact) => measurement.workFit,
  supportBenefit: (measurement: MeasurementFact) => measurement.supportBenefit,
  understood: (measurement: MeasurementFact) => measurement.understood,
  rapport: (measurement: MeasurementFact) => measurement.rapport,
  supportFit: (measurement: MeasurementFact) => measurement.supportFit,
  satisfaction: (measurement: MeasurementFact) => measurement.satisfaction,
} as const;

/** A mark of the employee, in tenths. */
export function markOf(name: keyof typeof marks): Asked<number> {
  const markIn = marks[name];
  return {
    respondent: "employee",
    onlyInWork: true,
    read: (measurement) => {
      const mark = markIn(measurement);
      return mark === undefined ? undefined : { found: "value", value: mark };
    },
  };
}

/** Judges one mark of the employee at the start and at follow-up. */
export const judgeMark = (name: keyof typeof marks): PairedIndicator["judge"] => judgePair(markOf(name));
