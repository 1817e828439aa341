import { CoachJudgement } from "@jobcoach/core";
import { coachJudgementCodes } from "@jobcoach/core/codes";
import type { GivenAnswers } from "../observation/given-answers.ts";
import { type Asked, askedAtMoments, MEASUREMENT_WINDOW_DAYS, oneMoment } from "./asked-at-moments.ts";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { studyInWords } from "./published-references.ts";

/** How the job coach judges the development of sustainable employability after half a year, whoever lost work too. */
export const coachJudgement: DistributionIndicator = defineDistribution({
  kind: "distribution",
  id: "coach-judgement",
  version: "1.0.0",
  title: { nl: "Oordeel van de jobcoach", en: "Judgement of the job coach" },
  question: {
    nl: "Staat iemand er volgens de jobcoach beter voor?",
    en: "Does the job coach see progress towards lasting work?",
  },
  sentence: {
    nl: "Bij {} van de mensen oordeelt de jobcoach zo over de kans op blijvend werk.",
    en: "For {} of people the job coach judges their lasting employability so.",
  },
  numerator: {
    nl: "Het oordeel van de jobcoach over de duurzame inzetbaarheid na een half jaar: beter, gelijk of slechter.",
    en: "The job coach's judgement of sustainable employability after half a year: better, the same or worse.",
  },
  denominator: {
    nl: "Mensen over wie de jobcoach bij het vervolg een oordeel gaf. Wie het werk kwijt is, telt mee.",
    en: "People of whom the job coach gave a judgement at follow-up. Those who lost their work count.",
  },
  window: {
    nl: "Vervolg: dag 140 tot en met 238, het dichtst bij dag 182. Een naam in het bestand gaat vóór de datum.",
    en: "Follow-up: days 140 to 238, nearest to day 182. A label in the file wins over the date.",
  },
  exclusions: {
    nl: "Gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Zonder oordeel bij het vervolg is de uitkomst niet bekend.",
    en: "Without a judgement at follow-up the outcome is not known.",
  },
  direction: "neutral",
  unit: "none",
  windowDays: MEASUREMENT_WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["never-placed", "not-index-trajectory"],
    excluded: ["started-before-coverage", "died", "reached-state-pension-age"],
    "not-mature": ["window-not-over"],
    unknown: ["no-measurement", "incomplete-answers"],
    counted: ["answered"],
  },
  references: [studyInWords("gemiddeld zijn jobcoaches tevreden", "job coaches are satisfied on average")],
  source: "Trimbos-instituut AF1834 (2020), question to job coaches; the study's own scale is not public",
  questions: [
    {
      id: "development",
      title: { nl: "Ontwikkeling van de duurzame inzetbaarheid", en: "Development of sustainable employability" },
      answers: CoachJudgement.options.map((id) => ({ id, title: coachJudgementCodes.codes[id] })),
    },
  ],
  judge: (subject) => {
    const answers = askedAtMoments(subject, judgementAsked);
    if (answers.settled !== undefined) return answers.settled;
    return oneMoment(answers.at("followUp"), answers.finalThrough, () => "answered");
  },
});

const judgementAsked: Asked<GivenAnswers> = {
  respondent: "coach",
  onlyInWork: false,
  read: ({ coachJudgement: judgement }) =>
    judgement === undefined ? undefined : { found: "value", value: [CoachJudgement.options.indexOf(judgement)] },
};
