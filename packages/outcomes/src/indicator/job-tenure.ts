import { exclusionAt } from "../observation/eligibility.ts";
import { counted, notKnown, notMature, type Observation, type SurvivalValue } from "../observation/observation.ts";
import type { ReasonCode } from "../observation/reasons.ts";
import type { Subject } from "../observation/subject.ts";
import { defineSurvival, type SurvivalIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { outsideRetention, workFinalThrough } from "./work-on-day.ts";
import { type WorkSpell, workSpellOf } from "./work-spell.ts";

const WINDOW_DAYS = 364;

/** How long people stay in paid work without more than 28 days in between, from the first day on which coaching and a paid job ran together. */
export const jobTenure: SurvivalIndicator = defineSurvival({
  kind: "survival",
  id: "job-tenure",
  version: "1.0.0",
  title: { nl: "Hoe lang mensen aan het werk blijven", en: "How long people stay in work" },
  question: { nl: "Hoe lang blijven mensen aan het werk?", en: "How long do people stay in work?" },
  sentence: {
    nl: "Na een jaar is {} van de mensen zonder lange onderbreking aan het werk.",
    en: "After a year {} of people have been in work without a long gap.",
  },
  numerator: {
    nl: "Dagen van de start tot de eerste dag van meer dan 28 dagen zonder betaald werk. Van de ene baan naar de andere gaan telt niet als stoppen. Wie later weer begint, telt toch als gestopt.",
    en: "Days from the start to the first day of more than 28 days without paid work. Going from one job to another is not an end. Who starts again later still counts as ended.",
  },
  denominator: {
    nl: "Het eerste traject van een persoon in een halfjaar waarin begeleiding en betaald werk samen liepen.",
    en: "A person's first trajectory in a half-year in which coaching and paid work ran together.",
  },
  window: {
    nl: "Van de eerste dag met begeleiding en betaald werk tot en met dag 364. Wie korter gevolgd is, telt mee zolang die gevolgd is: tot 28 dagen vóór de laatste dag waarover de bron iets zegt.",
    en: "From the first day with coaching and paid work to day 364. Who was followed for less counts for as long: until 28 days before the last day the source speaks about.",
  },
  exclusions: {
    nl: "Beschut werk bij de start, gestart voordat de levering begint. Wie overlijdt, met pensioen gaat of verhuist, telt mee tot 28 dagen ervoor. Een lijst met alleen lopende trajecten geeft geen uitkomst.",
    en: "Sheltered work at the start, started before the delivery begins. Who dies, retires or moves counts until 28 days before. A list of current clients gives no figure.",
  },
  unknowns: {
    nl: "Is het einde van de baan niet bekend, dan staan er twee lijnen: een waarin het werk stopte op de laatste dag waarop iemand het zag, en een waarin het daarna doorging.",
    en: "Where the end of the job is not known there are two curves: one in which work ended on the last day that somebody saw it, and one in which it went on.",
  },
  direction: "higher-is-better",
  unit: "days",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["never-placed", "not-index-trajectory", "running-clients-only"],
    excluded: ["sheltered-at-start", "started-before-coverage", "died", "reached-state-pension-age"],
    "not-mature": ["window-not-over"],
    unknown: ["sources-disagree"],
    counted: ["work-ended", "still-in-work", "left-sight", "end-unknown"],
  },
  references: [],
  source: "Definition of this project; UWV's rule of four weeks for interruptions",
  judge,
});

function judge(subject: Subject): Observation<SurvivalValue> {
  const outside = outsideRetention(subject) ?? exclusionAt(subject, 0);
  if (outside !== undefined) return outside;
  const spell = workSpellOf(subject);
  const finalThrough = workFinalThrough(subject, subject.t0Day + WINDOW_DAYS);
  if (spell.followedThrough <= subject.t0Day) return notMature(finalThrough);
  if (subject.trajectory.conflicts.some(({ field }) => field === "returns"))
    return notKnown("sources-disagree", finalThrough);
  const { reason, value } = withinWindow(spell, spell.lastDay - subject.t0Day);
  return counted(reason, value, finalThrough);
}

/** Whoever works beyond the window counts as followed to its last day, so that a final figure stays as it is. */
function withinWindow({ end }: WorkSpell, days: number): { reason: ReasonCode; value: SurvivalValue } {
  const isEnd = end === "ended" || end === "not-known";
  const day = isEnd ? days + 1 : days;
  if (day > WINDOW_DAYS) return { reason: "still-in-work", value: { day: WINDOW_DAYS, end: "censored" } };
  if (end === "ended") return { reason: "work-ended", value: { day, end: "event" } };
  if (end === "not-known") return { reason: "end-unknown", value: { day, end: "uncertain" } };
  return { reason: end === "left" ? "left-sight" : "still-in-work", value: { day, end: "censored" } };
}
