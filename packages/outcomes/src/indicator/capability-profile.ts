import { capabilityThreshold, WorkValue, type WorkValueAnswers } from "@jobcoach/core";
import { workValueCodes } from "@jobcoach/core/codes";
import { answersOfBits, type GivenAnswers } from "../observation/given-answers.ts";
import { counted, type Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { type Asked, judgeLatest } from "./asked-at-moments.ts";
import { type DistributionIndicator, defineDistribution, type Question } from "./indicator.ts";
import { latestInWorkWindow, measuredInWorkDefinition } from "./mark-definition.ts";
import { answeredInWorkReasons } from "./measured-in-work.ts";
import { studyInWords } from "./published-references.ts";

/** What is asked of every work value: whether it is important, whether the work enables it, whether it is achieved. */
export const profileAspects = ["important", "enabled", "realised"] as const;
export type ProfileAspect = (typeof profileAspects)[number];

const aspectLabels = {
  important: { nl: "belangrijk", en: "important" },
  enabled: { nl: "ruimte voor in het werk", en: "enabled by the work" },
  realised: { nl: "lukt", en: "achieved" },
} as const;

/** The question of the profile on one aspect of a work value. */
export const profileQuestion = (value: WorkValue, aspect: ProfileAspect): string => `${value}-${aspect}`;

/** Per work value how many find it important, find room for it in their work, and achieve it. */
export const capabilityProfile: DistributionIndicator = defineDistribution({
  kind: "distribution",
  id: "capability-profile",
  version: "1.0.0",
  title: { nl: "Werkwaarden één voor één", en: "Work values one by one" },
  question: {
    nl: "Wat vinden mensen belangrijk, en wat lukt?",
    en: "What matters to people, and what do they achieve?",
  },
  sentence: { nl: "{} van de mensen antwoordt zo.", en: "{} of people answer so." },
  numerator: {
    nl: "Per waarde en per vraag: wie 4 of 5 antwoordt, telt als ja.",
    en: "Per value and question: those who answer 4 or 5 count as yes.",
  },
  denominator: {
    nl: "Werknemers die bij de meting aan het werk waren en alle drie de vragen over de waarde beantwoordden.",
    en: "Employees who were in work at the measurement and answered all three questions on the value.",
  },
  ...measuredInWorkDefinition,
  window: latestInWorkWindow,
  unknowns: {
    nl: "Een waarde met een ontbrekend antwoord telt niet mee. Zo gaan belangrijk, mogelijk en gelukt over dezelfde mensen.",
    en: "A value with a missing answer does not count. Thus important, enabled and achieved are of the same people.",
  },
  direction: "neutral",
  unit: "none",
  reasons: answeredInWorkReasons,
  source: "Abma et al., Scand J Work Environ Health 2016;42(1):34-42; threshold 4 by this project",
  questions: profileQuestions([
    { id: "yes", title: { nl: "Ja", en: "Yes" } },
    { id: "no", title: { nl: "Nee", en: "No" } },
  ]),
  references: [
    studyInWords(
      "het belangrijkst waren inkomen, contacten en kennis ontwikkelen; contacten lukten het best en bij inkomen was het verschil het grootst",
      "income, contacts and developing knowledge mattered most; contacts were achieved best and the gap was largest for income",
    ),
  ],
  judge,
});

function judge(subject: Subject): Observation<GivenAnswers> {
  const latest = latestProfile(subject);
  if (latest.outcome !== "counted") return latest;
  const { answered, yes } = latest.value;
  const given = givenIn(answered, 2, (question) => 1 - ((yes >> question) & 1));
  return counted("answered", given, latest.finalThrough);
}

/** The three questions on each of the seven work values, with answers of one's own. */
export function profileQuestions(answers: Question["answers"]): readonly Question[] {
  return WorkValue.options.flatMap((value) =>
    profileAspects.map((aspect) => ({ id: profileQuestion(value, aspect), title: titleOf(value, aspect), answers })),
  );
}

function titleOf(value: WorkValue, aspect: ProfileAspect) {
  const { nl, en } = workValueCodes.codes[value];
  const label = aspectLabels[aspect];
  return { nl: `${nl}: ${label.nl}`, en: `${en}: ${label.en}` };
}

/**
 * Yes or no per question, of the work values of which all three questions were answered, as a pattern of bits: one for every
 * question with a yes, and after them one for every question that was answered.
 */
export const profileAsked: Asked<ProfilePattern> = {
  respondent: "employee",
  onlyInWork: true,
  read: ({ capabilities }) => {
    const pattern = capabilities === undefined ? undefined : patternOf(capabilities);
    return pattern?.answered ? { found: "value", value: pattern } : undefined;
  },
};

const latestProfile = /* @__PURE__ */ judgeLatest(profileAsked, () => "answered");

/** Which of the 21 questions were answered, and which with yes: bit 0 is the first question. */
export interface ProfilePattern {
  readonly answered: number;
  readonly yes: number;
}

function patternOf(capabilities: readonly WorkValueAnswers[]): ProfilePattern {
  let answered = 0;
  let yes = 0;
  for (let at = capabilities.length - 1; at >= 0; at--) {
    const { a, b, c } = capabilities[at]!;
    answered <<= 3;
    yes <<= 3;
    if (a === null || b === null || c === null) continue;
    answered |= 0b111;
    yes |= reached(a) | (reached(b) << 1) | (reached(c) << 2);
  }
  return { answered, yes };
}

const reached = (answer: number) => (answer >= capabilityThreshold.value ? 1 : 0);

/** The answer to each question that was answered, as numbers; `answerOf` gives the number among the answers of a question. */
export function givenIn(
  answered: number,
  answersPerQuestion: number,
  answerOf: (question: number) => number,
): GivenAnswers {
  return answersOfBits(answered, (question) => question * answersPerQuestion + answerOf(question));
}
