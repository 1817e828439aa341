import { addDays, dayNumber, isSheltered, maturityOf, statusOn } from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { excluded, type Observation, outOfScope } from "../observation/observation.ts";
import { unknownStatusReasons } from "../observation/reasons.ts";
import type { Subject } from "../observation/subject.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

const WINDOW_DAYS = 182;

/** Whether somebody has paid work 182 days after the first day on which coaching and a paid job ran together. */
export const retention26w: ShareIndicator = defineShare({
  kind: "share",
  id: "retention-26w",
  version: "1.0.0",
  title: { nl: "Aan het werk na 26 weken", en: "In work after 26 weeks" },
  question: { nl: "Blijven mensen aan het werk?", en: "Do people stay in work?" },
  sentence: {
    nl: "Na 26 weken is {} van de mensen zeker nog aan het werk.",
    en: "After 26 weeks {} of people are known to be still in work.",
  },
  numerator: {
    nl: "Trajecten met betaald werk op dag 182 na de start, bij welke werkgever ook. Werk met loonkostensubsidie of loondispensatie telt mee.",
    en: "Trajectories with paid work on day 182 after the start, with any employer. Subsidised work counts.",
  },
  denominator: {
    nl: "Het eerste traject van een persoon in een halfjaar waarin begeleiding en betaald werk samen liepen: ja, nee en niet bekend samen. Wat niet bekend is, telt dus als niet aangetoond.",
    en: "A person's first trajectory in a half-year in which coaching and paid work ran together: yes, no and not known together. What is not known therefore counts as not shown.",
  },
  window: {
    nl: "Dag 182 na de eerste dag met begeleiding en betaald werk. Een onderbreking van hoogstens 28 dagen telt als werk.",
    en: "Day 182 after the first day with coaching and paid work. A gap of at most 28 days counts as work.",
  },
  exclusions: {
    nl: "Beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt vóór dag 182. Een lijst met alleen lopende trajecten geeft geen uitkomst.",
    en: "Sheltered work at the start, started before the delivery begins, died or reached state pension age before day 182. A list of current clients gives no figure.",
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
    "out-of-scope": ["never-placed", "not-index-trajectory", "running-clients-only"],
    excluded: ["sheltered-at-start", "started-before-coverage", "died", "reached-state-pension-age"],
    "not-mature": ["window-not-over"],
    unknown: unknownStatusReasons,
    counted: ["yes", "no"],
  },
  references: [
    {
      variant: "retention-26w@study",
      text: {
        nl: "In het onderzoek van 2020 was na een halfjaar 88 % aan het werk, 6 % niet en 6 % niet bekend (134 trajecten). Daar begon de klok bij de eerste vragenlijst en telden proefplaatsingen mee; het is geen norm.",
        en: "In the 2020 study 88% were in work after half a year, 6% were not and 6% were not known (134 trajectories). There the clock started at the first questionnaire and trial placements counted; it is no benchmark.",
      },
      n: 134,
      counts: { yes: 118, no: 8, unknown: 8 },
      use: "context-only",
      source: "Trimbos-instituut AF1834 (2020); counts reconstructed from the published percentages",
    },
  ],
  source: "Definition of this project; UWV's rule of four weeks for interruptions",
  judge,
});

function judge(subject: Subject): Observation<"yes" | "no"> {
  const outside = outsidePopulation(subject);
  if (outside !== undefined) return outside;
  const { trajectory, t0, ownCoverages } = subject;
  if (t0 === undefined) return outOfScope("never-placed");
  if (ownCoverages.length > 0 && ownCoverages.every((coverage) => coverage.selection === "running-on"))
    return outOfScope("running-clients-only");
  if (trajectory.jobAtStart !== undefined && isSheltered(trajectory.jobAtStart)) return excluded("sheltered-at-start");
  const exclusion = exclusionAt(subject, WINDOW_DAYS);
  if (exclusion !== undefined) return exclusion;

  const day = addDays(t0, WINDOW_DAYS);
  const { mature, asOf = t0, matureFrom } = maturityOf(trajectory, day, subject.asOf);
  const finalThrough = dayNumber(asOf) - dayNumber(matureFrom) + dayNumber(day);
  if (!mature) return { outcome: "not-mature", reason: "window-not-over", finalThrough };
  const { status, reason } = statusOn(trajectory, day);
  if (status === "unknown") return { outcome: "unknown", reason, finalThrough };
  return { outcome: "counted", reason: status, value: status, finalThrough };
}
