import type { LocalizedText } from "@jobcoach/core";
import type { Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { defineShare, type ReferenceFigure, type ShareIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { judgeWorkAfter, workOnDayReasons } from "./work-on-day.ts";

const DAYS_PER_WEEK = 7;

/** What differs between the figures of retention after some weeks. */
interface RetentionAfter {
  readonly weeks: number;
  readonly question: LocalizedText;
  readonly references?: readonly ReferenceFigure[];
  /** By default the status on the last day of the weeks. */
  readonly judge?: (subject: Subject) => Observation<"yes" | "no">;
}

/** The definition of paid work a number of weeks after the first day on which coaching and a paid job ran together. */
export function defineRetention({ weeks, question, references = [], judge }: RetentionAfter): ShareIndicator {
  const days = weeks * DAYS_PER_WEEK;
  return defineShare({
    kind: "share",
    id: `retention-${weeks}w`,
    version: "1.0.0",
    title: { nl: `Aan het werk na ${weeks} weken`, en: `In work after ${weeks} weeks` },
    question,
    sentence: {
      nl: `Na ${weeks} weken is {} van de mensen zeker nog aan het werk.`,
      en: `After ${weeks} weeks {} of people are known to be still in work.`,
    },
    numerator: {
      nl: `Trajecten met betaald werk op dag ${days} na de start, bij welke werkgever ook. Werk met loonkostensubsidie of loondispensatie telt mee.`,
      en: `Trajectories with paid work on day ${days} after the start, with any employer. Subsidised work counts.`,
    },
    denominator: {
      nl: "Het eerste traject van een persoon in een halfjaar waarin begeleiding en betaald werk samen liepen: ja, nee en niet bekend samen. Wat niet bekend is, telt dus als niet aangetoond.",
      en: "A person's first trajectory in a half-year in which coaching and paid work ran together: yes, no and not known together. What is not known therefore does not count as a yes.",
    },
    window: {
      nl: `Dag ${days} na de eerste dag met begeleiding en betaald werk. Een onderbreking van hoogstens 28 dagen telt als werk.`,
      en: `Day ${days} after the first day with coaching and paid work. A gap of at most 28 days counts as work.`,
    },
    exclusions: {
      nl: `Beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt vóór dag ${days}. Een lijst met alleen lopende trajecten geeft geen uitkomst.`,
      en: `Sheltered work at the start, started before the delivery begins, died or reached state pension age before day ${days}. A list of current clients gives no figure.`,
    },
    unknowns: {
      nl: "Wie niet te volgen is, blijft in de noemer. De bovengrens telt hen als aan het werk.",
      en: "Those who cannot be followed stay in the denominator. The upper bound counts them as in work.",
    },
    direction: "higher-is-better",
    unit: "share",
    windowDays: days,
    minimumN: MINIMUM_PERSONS,
    reasons: workOnDayReasons,
    references,
    source: "Definition of this project; UWV's rule of four weeks for interruptions",
    judge: judge ?? ((subject) => judgeWorkAfter(subject, days)),
  });
}
