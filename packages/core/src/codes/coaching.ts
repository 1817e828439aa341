import type { CoachingActivity, CoachingFact } from "../facts/coaching.ts";
import type { CoachingTheme } from "../facts/coaching-theme.ts";
import type { CoachingRegime } from "../facts/provision.ts";
import type { SupportedEmploymentStep } from "../facts/supported-employment-step.ts";
import type { CorePoint } from "../guidance/core-points.ts";
import { laws } from "../law/laws.ts";
import type { CodeList } from "./code-list.ts";
import { supportedEmployment, trimbosStudy } from "./sources.ts";

/** The eight groups of activities of UWV's protocol, in our words; the numbers follow the order of the protocol. */
export const coachingActivityCodes: CodeList<CoachingActivity> = {
  id: "coaching-activity",
  title: { nl: "Activiteit", en: "Activity of the coach" },
  origin: "protocol",
  citation: laws.jobCoachProtocol2014,
  status: "lapsed",
  codes: {
    "1": { nl: "Kennismaken met bedrijf en team", en: "Introduction to company and team" },
    "2": { nl: "Het werk ordenen", en: "Structuring the work" },
    "3": { nl: "Inwerken en trainen", en: "Induction and training" },
    "4": { nl: "Storingen zoeken en oplossen", en: "Finding and fixing disruptions" },
    "5": { nl: "Begeleiden op het werk", en: "Guidance at work" },
    "6": { nl: "Begeleiden rond de thuissituatie", en: "Guidance around the home situation" },
    "7": { nl: "Leidinggevende begeleiden", en: "Guiding the supervisor" },
    "8": { nl: "Evalueren en afstemmen", en: "Evaluation and coordination" },
  },
};

/** Themes of guidance: this project's words for what the study found. */
export const coachingThemeCodes: CodeList<CoachingTheme> = {
  id: "coaching-theme",
  title: { nl: "Thema van begeleiding", en: "Theme of guidance" },
  origin: "project",
  citation: trimbosStudy,
  codes: {
    "problems-and-stress": { nl: "Problemen en stress", en: "Problems and stress" },
    "work-life-balance": { nl: "Werk en privé", en: "Work and private life" },
    "social-skills": { nl: "Sociale vaardigheden", en: "Social skills" },
    "work-skills": { nl: "Arbeidsvaardigheden", en: "Work skills" },
    "guarding-limits": { nl: "Grenzen kennen en bewaken", en: "Knowing and guarding limits" },
    "discussing-limits": { nl: "Grenzen bespreken op het werk", en: "Discussing limits at work" },
    "self-image": { nl: "Zelfbeeld", en: "Self-image" },
    "overview-of-tasks": { nl: "Overzicht in de taken", en: "Overview of tasks" },
    "condition-at-work": { nl: "Omgaan met de aandoening op het werk", en: "Dealing with the condition at work" },
    openness: { nl: "Openheid en zelfstigma", en: "Openness and self-stigma" },
    "wishes-and-needs": { nl: "Wensen en behoeften", en: "Wishes and needs" },
    "changes-and-events": { nl: "Veranderingen en gebeurtenissen", en: "Changes and events" },
    "colleague-as-support": { nl: "Een collega als steun", en: "A colleague as support" },
    "dealing-with-employee": { nl: "Omgaan met de werknemer", en: "How to deal with the employee" },
    "roles-at-work": { nl: "Rol van leidinggevende en collega's", en: "Roles of supervisor and colleagues" },
    schemes: { nl: "Hulp bij regelingen", en: "Help with schemes" },
    "work-adjustments": { nl: "Aanpassing van het werk", en: "Adjusting the work" },
    "care-providers": { nl: "Afstemmen met de zorg", en: "Coordination with care" },
    relatives: { nl: "Afstemmen met naasten", en: "Coordination with relatives" },
    "personal-growth": { nl: "Groei en ontwikkeling", en: "Personal growth" },
    "self-management": { nl: "Zelf de regie houden", en: "Self-management" },
    "continuity-of-support": { nl: "Steun die blijft", en: "Continuity of support" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** Intensity of coaching on UWV's scale. */
export const coachingRegimeCodes: CodeList<CoachingRegime> = {
  id: "coaching-regime",
  title: { nl: "Begeleidingsregime", en: "Coaching regime" },
  origin: "protocol",
  citation: laws.jobCoachProtocol2014,
  status: "lapsed",
  codes: {
    "very-light": { nl: "Zeer licht", en: "Very light" },
    light: { nl: "Licht", en: "Light" },
    middle: { nl: "Midden", en: "Middle" },
    intensive: { nl: "Intensief", en: "Intensive" },
  },
};

/** How minutes of coaching are known. */
export const coachingModeCodes: CodeList<CoachingFact["mode"]> = {
  id: "coaching-mode",
  title: { nl: "Herkomst van de minuten", en: "Source of the minutes" },
  origin: "project",
  codes: {
    logged: { nl: "Opgeschreven per contact of periode", en: "Written down per contact or period" },
    reported: { nl: "Gemiddelde volgens de jobcoach", en: "Average stated by the coach" },
  },
};

/** Whether the coach was with somebody, or worked for them. */
export const coachingContactCodes: CodeList<NonNullable<CoachingFact["contact"]>> = {
  id: "coaching-contact",
  title: { nl: "Direct of indirect", en: "Direct or indirect" },
  origin: "project",
  codes: {
    direct: { nl: "Met de werknemer of werkgever", en: "With the employee or employer" },
    indirect: { nl: "Voor hen, zonder hen", en: "For them, without them" },
  },
};

/** The nine steps of supported employment, in our words. */
export const supportedEmploymentStepCodes: CodeList<SupportedEmploymentStep> = {
  id: "supported-employment-step",
  title: { nl: "Stap van begeleid werken", en: "Step of supported employment" },
  origin: "instrument",
  citation: supportedEmployment,
  codes: {
    "1": { nl: "Intake", en: "Intake and assessment" },
    "2": { nl: "Werk zoeken", en: "Finding a job" },
    "3": { nl: "Werk analyseren", en: "Job analysis" },
    "4": { nl: "Matchen", en: "Job matching" },
    "5": { nl: "Werk aanpassen", en: "Job design" },
    "6": { nl: "Kennismaken op het werk", en: "Introduction at the workplace" },
    "7": { nl: "Training op het werk", en: "Training on the job" },
    "8": { nl: "Steun buiten het werk", en: "Support outside the workplace" },
    "9": { nl: "Steun die blijft", en: "Ongoing support" },
  },
};

/** The four core points of good coaching. */
export const corePointCodes: CodeList<CorePoint> = {
  id: "core-point",
  title: { nl: "Kernpunt", en: "Core point" },
  origin: "instrument",
  citation: trimbosStudy,
  codes: {
    "tailored-support": { nl: "Werk en steun op maat", en: "Tailor-made work and support" },
    "employer-support": { nl: "Steun aan de werkgever", en: "Support of the employer" },
    "care-and-relatives": { nl: "Afstemmen met zorg en naasten", en: "Coordination with care and relatives" },
    sustainability: { nl: "Duurzaam aan het werk", en: "Lasting work" },
  },
};
