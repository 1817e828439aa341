import { type CalendarDate, type DayNumber, daysOfMonth, monthNumber } from "@jobcoach/core";
import { exclusionAt } from "../observation/eligibility.ts";
import { type Observation, outOfScope } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { judgeWorkOn, outsideRetention, workOnDayReasons } from "./work-on-day.ts";

/** From 1 July to 31 January, the longest there is. */
const WINDOW_DAYS = 214;

/** Whether somebody who got a job while coached has paid work at the end of the sixth month after that job began. */
export const retentionCbsM6: ShareIndicator = defineShare({
  kind: "share",
  id: "retention@cbs-m6",
  version: "1.0.0",
  title: {
    nl: "Aan het werk aan het einde van de zesde maand na de start van de baan",
    en: "In work at the end of the sixth month after the job began",
  },
  question: {
    nl: "Houden mensen een nieuwe baan, geteld in maanden zoals het CBS?",
    en: "Do people keep a new job, counted in months as Statistics Netherlands does?",
  },
  sentence: {
    nl: "Aan het einde van de zesde maand is {} van de mensen met een nieuwe baan zeker nog aan het werk.",
    en: "At the end of the sixth month {} of people with a new job are known to be still in work.",
  },
  numerator: {
    nl: "Trajecten met betaald werk op de laatste dag van de zesde maand na de maand waarin de baan begon, bij welke werkgever ook.",
    en: "Trajectories with paid work on the last day of the sixth month after the month in which the job began, with any employer.",
  },
  denominator: {
    nl: "Het eerste traject van een persoon in een halfjaar waarin een betaalde baan begon tijdens de begeleiding: ja, nee en niet bekend samen.",
    en: "A person's first trajectory in a half-year in which a paid job began during coaching: yes, no and not known together.",
  },
  window: {
    nl: "Van de eerste dag van de baan tot de laatste dag van de zesde maand daarna. Een onderbreking van hoogstens 28 dagen telt als werk.",
    en: "From the first day of the job to the last day of the sixth month after it. A gap of at most 28 days counts as work.",
  },
  exclusions: {
    nl: "Banen die al liepen toen de begeleiding begon, horen er niet bij: wie eerder stopte, is daar niet gezien. Verder beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Jobs that ran before coaching began are left out: those who lost one earlier were never seen. Also sheltered work at the start, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Wie niet te volgen is, blijft in de noemer. De bovengrens telt hen als aan het werk.",
    en: "Those who cannot be followed stay in the denominator. The upper bound counts them as in work.",
  },
  direction: "higher-is-better",
  unit: "share",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    ...workOnDayReasons,
    "out-of-scope": [...workOnDayReasons["out-of-scope"], "job-before-coaching"],
  },
  references: [],
  source: "After CBS, SRG-H phase 3 (maatwerk 2024/05); which month is the sixth and any employer by this project",
  judge,
});

function judge(subject: Subject): Observation<"yes" | "no"> {
  const { t0, trajectory } = subject;
  if (t0 === undefined) return outOfScope("never-placed");
  const outside = outsideRetention(subject);
  if (outside !== undefined) return outside;
  const { tenureAtStart } = trajectory;
  if (!tenureAtStart.known || tenureAtStart.days > 0) return outOfScope("job-before-coaching");
  const day = endOfSixthMonth(t0);
  return exclusionAt(subject, day - subject.t0Day) ?? judgeWorkOn(subject, day);
}

const endOfSixthMonth = (start: CalendarDate): DayNumber => daysOfMonth(monthNumber(start) + MONTHS_AHEAD).to;

const MONTHS_AHEAD = 6;
