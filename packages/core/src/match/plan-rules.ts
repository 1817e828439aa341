import { coachGuideline } from "../codes/sources.ts";
import { type Citation, citing } from "../law/citation.ts";
import type { Reason } from "../law/reason.ts";
import type { LocalizedText } from "../values/localized-text.ts";

/** Why a coaching plan is refused. */
export type PlanRefusalCode = keyof typeof PLAN_RULES;

/** One reason of a refusal: the code, the texts, the place (`goals.2`, counted from 0) and the source, where there is one. */
export interface PlanRefusal extends Reason {
  readonly code: PlanRefusalCode;
}

/** A refusal at a place in the input; never holds a text or a reference of a person. */
export function planRefusal(code: PlanRefusalCode, input: string): PlanRefusal {
  const { nl, en, citation }: PlanRule = PLAN_RULES[code];
  return { code, text: { nl, en }, input, ...(citation === undefined ? {} : { citation }) };
}

type PlanRule = LocalizedText & { readonly citation?: Citation };

const MATCHING = citing(coachGuideline, "document 189927");
const FORMAT = citing(coachGuideline, "document 189887");

const PLAN_RULES = {
  "not-readable": { nl: "Dit veld ontbreekt of klopt niet.", en: "This field is missing or not usable." },
  "row-not-compared": {
    nl: "Vergelijk deze rij: vul beide kanten in en schrijf op wat past of niet past.",
    en: "Compare this row: fill in both sides and write down what fits or does not.",
    citation: MATCHING,
  },
  duplicate: { nl: "Dit staat er twee keer.", en: "This stands there twice." },
  "no-remedy": {
    nl: "Coaching helpt hier niet. Kies wat wel helpt.",
    en: "Coaching does not help here. Choose what does.",
    citation: MATCHING,
  },
  "goal-without-discrepancy": {
    nl: "Dit doel komt niet uit een verschil.",
    en: "This goal does not follow from a discrepancy.",
    citation: MATCHING,
  },
  "goal-not-coachable": {
    nl: "Dit doel gaat over iets dat coaching niet oplost.",
    en: "This goal is about something coaching does not mend.",
    citation: MATCHING,
  },
  "coachability-unknown": {
    nl: "Zoek eerst uit of coaching dit verschil kan oplossen.",
    en: "First find out whether coaching can mend this discrepancy.",
    citation: MATCHING,
  },
  "no-goal-in-first-period": {
    nl: "Kies een doel voor de eerste periode.",
    en: "Choose a goal for the first period.",
    citation: MATCHING,
  },
  "too-many-goals": {
    nl: "Kies hoogstens drie doelen voor de eerste periode.",
    en: "Choose at most three goals for the first period.",
    citation: MATCHING,
  },
  "priority-twice": {
    nl: "Deze prioriteit is in deze periode al gebruikt.",
    en: "This priority is already used in this period.",
  },
  "goal-without-activity": {
    nl: "Schrijf op wat er voor dit doel gebeurt.",
    en: "Write down what is done for this goal.",
    citation: FORMAT,
  },
  "client-not-consulted": {
    nl: "Overleg met de werknemer.",
    en: "Consult the employee.",
    citation: MATCHING,
  },
  "employer-not-consulted": { nl: "Overleg met de werkgever.", en: "Consult the employer.", citation: MATCHING },
} as const satisfies Readonly<Record<string, PlanRule>>;
