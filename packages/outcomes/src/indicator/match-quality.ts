import { MatchAspect, matchAspects } from "@jobcoach/core";
import { matchRatingCodes } from "@jobcoach/core/codes";
import type { GivenAnswers } from "../observation/given-answers.ts";
import { type Asked, judgeLatest, noAnswer } from "./asked-at-moments.ts";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { latestInWorkWindow, measuredInWorkDefinition } from "./mark-definition.ts";
import { answeredInWorkReasons } from "./measured-in-work.ts";
import { studyInWords } from "./published-references.ts";

const scale = Object.entries(matchRatingCodes.codes).map(([id, title]) => ({ id, title }));

/** The ratings by the job coach of the aspects that this project names, by the numbers of the answers. */
export const ratingsAsked: Asked<GivenAnswers> = {
  respondent: "coach",
  onlyInWork: true,
  read: ({ match }) => {
    if (match === undefined) return undefined;
    const given: number[] = [];
    let rated = 0;
    let rises = true;
    for (const { aspect, rating } of match) {
      const number = numberOfAspect.get(aspect);
      if (number === undefined) continue;
      if ((rated >> number) & 1) return RATED_TWICE;
      rises &&= rated >> number === 0;
      rated |= 1 << number;
      given.push(number * scale.length + rating - 1);
    }
    if (given.length === 0) return undefined;
    return { found: "value", value: rises ? given : given.sort((a, b) => a - b) };
  },
};

/** How the job coach rates the match of person and workplace per aspect, mental workload among them. */
export const matchQuality: DistributionIndicator = defineDistribution({
  kind: "distribution",
  id: "match-quality",
  version: "1.0.0",
  title: { nl: "Match tussen mens en werkplek", en: "Match of person and workplace" },
  question: { nl: "Passen mens en werkplek bij elkaar?", en: "Do person and workplace match?" },
  sentence: {
    nl: "Bij {} van de mensen oordeelt de jobcoach zo over de match.",
    en: "For {} of people the job coach rates the match so.",
  },
  numerator: {
    nl: "Per aspect het oordeel van de jobcoach: 1 slecht, 2 matig, 3 goed of 4 uitstekend.",
    en: "Per aspect the rating of the job coach: 1 bad, 2 fair, 3 good or 4 excellent.",
  },
  denominator: {
    nl: "Mensen die bij de meting aan het werk waren en bij wie de jobcoach het aspect beoordeelde.",
    en: "People in work at the measurement of whom the job coach rated the aspect.",
  },
  ...measuredInWorkDefinition,
  window: latestInWorkWindow,
  unknowns: {
    nl: "Zonder oordeel van de jobcoach is de uitkomst niet bekend. Aspecten die een bron zelf bedacht, tellen niet mee: die zijn niet te vergelijken.",
    en: "Without a rating by the job coach the outcome is not known. Aspects of a source's own do not count: they cannot be compared.",
  },
  direction: "neutral",
  unit: "none",
  reasons: { ...answeredInWorkReasons, unknown: [...answeredInWorkReasons.unknown, "answers-contradict"] },
  source:
    "Trimbos-instituut AF1834 (2020), question to job coaches; its list of aspects is not public, so the list is ours",
  questions: MatchAspect.options.map((id) => ({ id, title: matchAspects[id].label, answers: scale })),
  references: [
    studyInWords(
      "vaak goed of uitstekend, het laagst voor mentale belasting",
      "often good or excellent, lowest for mental workload",
    ),
  ],
  judge: judgeLatest(ratingsAsked, () => "answered"),
});

/** Which aspect an answer is about. */
export const aspectOf = (answer: number): number => Math.floor(answer / scale.length);

/** The mean of the ratings by the job coach, 1 to 4, in hundredths; for use beside other figures of the same persons. */
export const meanMatchAsked: Asked<number> = {
  respondent: "coach",
  onlyInWork: true,
  read: (measurement) => {
    const reading = ratingsAsked.read(measurement);
    if (reading?.found !== "value") return reading;
    return { found: "value", value: meanInHundredths(reading.value) };
  },
};

/** The mean of ratings in hundredths, rounded halves up. */
export function meanInHundredths(ratings: GivenAnswers): number {
  const sum = ratings.reduce((total, answer) => total + (answer % scale.length) + 1, 0);
  return Math.round((sum * 100) / ratings.length);
}

const numberOfAspect: ReadonlyMap<string, number> = new Map(
  MatchAspect.options.map((aspect, number) => [aspect, number]),
);

const RATED_TWICE = noAnswer("unknown", "answers-contradict");
