import { type CoachingFact, CoachingTheme, CorePoint, touchedBy } from "@jobcoach/core";
import { coachingThemeCodes, corePointCodes } from "@jobcoach/core/codes";
import { answersOfBits, type GivenAnswers } from "../observation/given-answers.ts";
import { counted, notKnown, type Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { halfYearContacts, halfYearReasons } from "./half-year-contacts.ts";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { involvementDefinition } from "./involvement.ts";
import { studyInWords } from "./published-references.ts";

/** What the coaching of the first half-year was about, and which of the four core points of good coaching it touched. */
export const guidanceThemes: DistributionIndicator = defineDistribution({
  kind: "distribution",
  id: "guidance-themes",
  version: "1.0.0",
  title: { nl: "Waar de begeleiding over gaat", en: "What the coaching is about" },
  question: { nl: "Waar gaat de begeleiding over?", en: "What is the coaching about?" },
  sentence: { nl: "In {} van de trajecten komt dit aan bod.", en: "In {} of trajectories this comes up." },
  numerator: {
    nl: "Trajecten met minstens één contact over het thema of het kernpunt. Eén traject kan meer thema's hebben.",
    en: "Trajectories with at least one contact about the theme or core point. A trajectory may have several.",
  },
  denominator: {
    nl: "Trajecten met minstens 28 dagen begeleiding in het eerste halfjaar waarvan minstens één thema of kernpunt is vastgelegd.",
    en: "Trajectories with at least 28 days of coaching in the first half-year of which a theme or core point is recorded.",
  },
  window: involvementDefinition.window,
  exclusions: involvementDefinition.exclusions,
  unknowns: {
    nl: "Zonder vastgelegd thema is de uitkomst niet bekend. Een thema dat niemand opschreef, is niet te zien. De aandelen zijn dus ondergrenzen.",
    en: "Without a recorded theme the outcome is not known. A theme that nobody wrote down cannot be seen. The shares are therefore lower bounds.",
  },
  direction: "neutral",
  unit: "none",
  windowDays: involvementDefinition.windowDays,
  minimumN: involvementDefinition.minimumN,
  reasons: { ...halfYearReasons, counted: ["answered"] },
  references: [
    studyInWords(
      "met werknemers het vaakst over problemen en stress, en over werk en privé",
      "with employees most often about problems and stress, and about work and private life",
    ),
  ],
  source: "Trimbos-instituut AF1834 (2020) for themes and core points; which theme falls under which by this project",
  questions: [
    {
      id: "themes",
      title: coachingThemeCodes.title,
      answers: CoachingTheme.options.map((id) => ({ id, title: coachingThemeCodes.codes[id] })),
      many: true,
    },
    {
      id: "core-points",
      title: corePointCodes.title,
      answers: CorePoint.options.map((id) => ({ id, title: corePointCodes.codes[id] })),
      many: true,
    },
  ],
  judge,
});

function judge(subject: Subject): Observation<GivenAnswers> {
  const found = halfYearContacts(subject);
  if (found.settled !== undefined) return found.settled;
  const { contacts, finalThrough } = found;
  const given = answersFrom(contacts);
  return given.length === 0 ? notKnown("not-recorded", finalThrough) : counted("answered", given, finalThrough);
}

/** The themes and then the core points that were touched; a question of which nothing is recorded has no answer. */
function answersFrom(contacts: readonly CoachingFact[]): GivenAnswers {
  const { themes, corePoints } = touchedBy(contacts);
  return answersOfBits(themes | (corePoints << FIRST_CORE_POINT), (number) => number);
}

const FIRST_CORE_POINT = CoachingTheme.options.length;
