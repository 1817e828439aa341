import { dayNumber } from "@jobcoach/core";
import { exclusionAt } from "../observation/eligibility.ts";
import { excluded, type Observation, outOfScope } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { judgeWorkAfterHalfYear, judgeWorkOn, outsideRetention, workOnDayReasons } from "./work-on-day.ts";

const WINDOW_DAYS = 182;

/** Whether somebody has paid work 182 days after the job began, among those whose coaching began before that day. */
export const retention26wJobStart: ShareIndicator = defineShare({
  kind: "share",
  id: "retention-26w@job-start",
  version: "1.0.0",
  title: { nl: "Aan het werk 26 weken na de start van de baan", en: "In work 26 weeks after the job began" },
  question: {
    nl: "Zijn mensen een halfjaar na de start van hun baan aan het werk?",
    en: "Are people in work half a year after their job began?",
  },
  sentence: {
    nl: "26 weken na de start van de baan is {} van de mensen zeker aan het werk.",
    en: "26 weeks after the job began {} of people are known to be in work.",
  },
  numerator: {
    nl: "Trajecten met betaald werk op dag 182 na de start van de baan, bij welke werkgever ook.",
    en: "Trajectories with paid work on day 182 after the job began, with any employer.",
  },
  denominator: {
    nl: "Het eerste traject van een persoon in een halfjaar, met begeleiding die begon vóór dag 182 van de baan. Wie de baan verloor voordat de begeleiding begon, is nooit gezien. Daardoor is dit aandeel te hoog voor alle nieuwe banen.",
    en: "A person's first trajectory in a half-year, with coaching that began before day 182 of the job. Who lost the job before coaching began was never seen. So this share is too high for all new jobs.",
  },
  window: {
    nl: "Dag 182 na de eerste dag van de baan. Een onderbreking van hoogstens 28 dagen telt als werk.",
    en: "Day 182 after the first day of the job. A gap of at most 28 days counts as work.",
  },
  exclusions: {
    nl: "Begeleiding die begon op of na dag 182 van de baan, beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt vóór die dag.",
    en: "Coaching that began on or after day 182 of the job, sheltered work at the start, started before the delivery begins, died or reached state pension age before that day.",
  },
  unknowns: {
    nl: "Wie niet te volgen is, blijft in de noemer. De bovengrens telt hen als aan het werk.",
    en: "Those who cannot be followed stay in the denominator. The upper bound counts them as in work.",
  },
  direction: "higher-is-better",
  unit: "share",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: { ...workOnDayReasons, excluded: [...workOnDayReasons.excluded, "entered-too-late"] },
  references: [],
  source: "Definition of this project",
  clockOf: ({ jobAtStart }) => jobAtStart?.from,
  judge,
});

function judge(subject: Subject): Observation<"yes" | "no"> {
  const { t0, t0Day, trajectory } = subject;
  if (t0 === undefined) return outOfScope("never-placed");
  const outside = outsideRetention(subject);
  if (outside !== undefined) return outside;
  const tenureDays = t0Day - dayNumber(trajectory.jobAtStart?.from ?? t0);
  if (tenureDays >= WINDOW_DAYS) return excluded("entered-too-late");
  if (tenureDays === 0) return judgeWorkAfterHalfYear(subject);
  const left = WINDOW_DAYS - tenureDays;
  return exclusionAt(subject, left) ?? judgeWorkOn(subject, t0Day + left);
}
