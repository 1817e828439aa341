import { addDays, hoursGrowth, momentWindows } from "@jobcoach/core";
import { exclusionAt } from "../observation/eligibility.ts";
import {
  counted,
  excluded,
  notKnown,
  notMature,
  type Observation,
  outOfScope,
  type PairedValue,
} from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { jobSizeInStudy } from "./published-references.ts";
import { judgeWorkAfterHalfYear, maturityOfDay, outsideRetention } from "./work-on-day.ts";

const { target: HALF_YEAR_DAYS, to: WINDOW_DAYS } = momentWindows.followUp;

/** Hours of paid work per week at the start and half a year later, of those still in work, in hundredths of an hour. */
export const hoursPerWeek: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "hours-per-week",
  version: "1.0.0",
  title: { nl: "Uren werk per week", en: "Hours of work per week" },
  question: { nl: "Gaan mensen meer of minder uren werken?", en: "Do people come to work more or fewer hours?" },
  sentence: {
    nl: "Mensen die aan het werk bleven, werken gemiddeld {} uur per week.",
    en: "People who stayed in work work {} hours a week on average.",
  },
  numerator: {
    nl: "Uren betaald werk per week volgens de vragenlijst, anders volgens de registratie van de baan. Alleen waar die ontbreken tellen betaalde uren uit de loonaangifte, over de eerste en de laatste 91 dagen.",
    en: "Hours of paid work a week by the questionnaire, else by the register of jobs. Only where these are missing do paid hours of the wage returns count, of the first and the last 91 days.",
  },
  denominator: {
    nl: "Mensen die na 26 weken betaald werk hebben en van wie de uren op beide momenten bekend zijn.",
    en: "People with paid work after 26 weeks whose hours are known at both moments.",
  },
  window: {
    nl: "Begin: de eerste dag met begeleiding en betaald werk. Vervolg: dag 182. Een vragenlijst telt van 28 dagen vóór tot 56 dagen na de start en van dag 140 tot en met 238.",
    en: "Start: the first day with coaching and paid work. Follow-up: day 182. A questionnaire counts from 28 days before to 56 days after the start and from day 140 to 238.",
  },
  exclusions: {
    nl: "Niet aan het werk na 26 weken, beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Not in work after 26 weeks, sheltered work at the start, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Een registratie heeft één getal per baan. Dezelfde baan zegt dus niets over groei zonder een tweede opgave. Dan zijn de uren later niet bekend.",
    en: "A register holds one number per job. So one job says nothing about growth without a second statement. Then the hours later are not known.",
  },
  direction: "neutral",
  unit: "hundredths-of-hours-per-week",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["never-placed", "not-index-trajectory", "running-clients-only"],
    excluded: [
      "sheltered-at-start",
      "started-before-coverage",
      "died",
      "reached-state-pension-age",
      "not-in-work-at-measurement",
    ],
    "not-mature": ["window-not-over"],
    unknown: ["hours-at-start-not-known", "hours-later-not-known"],
    counted: ["pair"],
  },
  references: [jobSizeInStudy],
  source: "Definition of this project",
  judge,
});

function judge(subject: Subject): Observation<PairedValue> {
  const { t0, trajectory } = subject;
  if (t0 === undefined) return outOfScope("never-placed");
  const outside = outsideRetention(subject) ?? exclusionAt(subject, HALF_YEAR_DAYS);
  if (outside !== undefined) return outside;
  const { mature, finalThrough } = maturityOfDay(subject, addDays(t0, WINDOW_DAYS));
  if (!mature) return notMature(finalThrough);
  const work = judgeWorkAfterHalfYear(subject);
  if (work.reason === "no") return excluded("not-in-work-at-measurement");
  const growth = hoursGrowth(trajectory);
  if (!growth.known)
    return notKnown(growth.reason === "never-placed" ? "hours-at-start-not-known" : growth.reason, finalThrough);
  return counted("pair", { baseline: growth.before, followUp: growth.after }, finalThrough);
}
