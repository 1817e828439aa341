import type { GoalHorizon, GoalReached, ResultCode } from "../facts/result.ts";
import { laws } from "../law/laws.ts";
import type { CodeList } from "./code-list.ts";
import { coachGuideline } from "./sources.ts";

/** Results of an accounting period. The wording is the protocol's in our words; R1 to R6 are this project's names. */
export const resultCodes: CodeList<ResultCode> = {
  id: "coaching-result",
  title: { nl: "Resultaatcode", en: "Result of the coaching" },
  origin: "protocol",
  citation: laws.jobCoachProtocol2014,
  status: "lapsed",
  codes: {
    R1: { nl: "Werkt zonder begeleiding", en: "Works without guidance" },
    R2: { nl: "Werkt, lichter regime", en: "Works, lighter regime" },
    R3: { nl: "Werkt, zelfde regime", en: "Works, same regime" },
    R4: { nl: "Werkt, zwaarder regime", en: "Works, heavier regime" },
    R5: { nl: "Werkt, de werkgever neemt de begeleiding over", en: "Works, the employer takes the guidance over" },
    R6: { nl: "Werkt niet meer", en: "Works no longer" },
  },
};

/** The five pairs of the matching form: what the person brings, and what the work asks or offers. */
export const matchingPairCodes: CodeList<"1" | "2" | "3" | "4" | "5"> = {
  id: "matching-pair",
  title: { nl: "Rij van het matchingsformulier", en: "Row of the matching form" },
  origin: "instrument",
  citation: coachGuideline,
  codes: {
    "1": { nl: "Wat iemand kan, en wat het werk vraagt", en: "Skills, and what the work requires" },
    "2": { nl: "Manier van leren, en begeleiding op het werk", en: "Way of learning, and guidance at work" },
    "3": { nl: "Omgeving van de persoon, en van de werkplek", en: "Social context, and that of the workplace" },
    "4": { nl: "Persoonlijkheid, en cultuur op het werk", en: "Personality, and culture at work" },
    "5": { nl: "Wensen, en taken en omstandigheden", en: "Wishes, and tasks and conditions" },
  },
};

/** Term of a coaching goal. */
export const goalHorizonCodes: CodeList<GoalHorizon> = {
  id: "goal-horizon",
  title: { nl: "Termijn van een doel", en: "Term of a goal" },
  origin: "instrument",
  citation: coachGuideline,
  codes: {
    short: { nl: "Korter dan zes maanden", en: "Less than six months" },
    long: { nl: "Langer dan zes maanden", en: "More than six months" },
  },
};

/** Whether a coaching goal was reached. */
export const goalReachedCodes: CodeList<GoalReached> = {
  id: "goal-reached",
  title: { nl: "Doel bereikt", en: "Goal reached" },
  origin: "project",
  codes: {
    yes: { nl: "Ja", en: "Yes" },
    no: { nl: "Nee", en: "No" },
    partly: { nl: "Voor een deel", en: "Partly" },
  },
};
