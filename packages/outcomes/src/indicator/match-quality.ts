import { type AspectRating, MatchAspect, matchAspects } from "@jobcoach/core";
import { matchRatingCodes } from "@jobcoach/core/codes";
import type { GivenAnswers } from "../observation/given-answers.ts";
import type { Answers } from "../observation/observation.ts";
import { type Asked, judgeLatest, noAnswer } from "./asked-at-moments.ts";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { latestInWorkWindow, measuredInWorkDefinition } from "./mark-definition.ts";
import { answeredInWorkReasons } from "./measured-in-work.ts";
import { studyInWords } from "./published-references.ts";

const scale = Object.entries(matchRatingCodes.codes).map(([id, title]) => ({ id, title }));

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
  judge: (subject) => judgeLatest(subject, ratingNumbersAsked, () => "answered"),
});

/** The ratings by the job coach of the aspects that this project names. */
export const ratingsAsked: Asked<Answers> = {
  respondent: "coach",
  onlyInWork: true,
  read: ({ match }) => {
    if (match === undefined) return undefined;
    const answers: Record<string, string> = {};
    for (const { aspect, rating } of match) {
      if (!named.has(aspect)) continue;
      if (answers[aspect] !== undefined) return RATED_TWICE;
      answers[aspect] = String(rating);
    }
    return match.some(isNamed) ? { found: "value", value: answers } : undefined;
  },
};

/** The same ratings by the numbers of the answers. */
const ratingNumbersAsked: Asked<GivenAnswers> = {
  respondent: "coach",
  onlyInWork: true,
  read: ({ match }) => {
    if (match === undefined) return undefined;
    const given: number[] = [];
    let rated = 0;
    for (const { aspect, rating } of match) {
      const number = numberOfAspect.get(aspect);
      if (number === undefined) continue;
      if ((rated >> number) & 1) return RATED_TWICE;
      rated |= 1 << number;
      given.push(number * scale.length + rating - 1);
    }
    return given.length === 0 ? undefined : { found: "value", value: given.sort((a, b) => a - b) };
  },
};

/** The mean of the ratings by the job coach, 1 to 4, in hundredths; for use beside other figures of the same persons. */
export const meanMatchAsked: Asked<number> = {
  respondent: "coach",
  onlyInWork: true,
  read: (measurement) => {
    const reading = ratingsAsked.read(measurement);
    if (reading?.found !== "value") return reading;
    return { found: "value", value: meanInHundredths(Object.values(reading.value)) };
  },
};

/** The mean of ratings in hundredths, rounded halves up. */
export function meanInHundredths(ratings: Answers[string][]): number {
  const sum = ratings.reduce((total, rating) => total + Number(rating), 0);
  return Math.round((sum * 100) / ratings.length);
}

const numberOfAspect: ReadonlyMap<string, number> = new Map(
  MatchAspect.options.map((aspect, number) => [aspect, number]),
);

const named: ReadonlySet<string> = new Set(MatchAspect.options);

const isNamed = ({ aspect }: AspectRating) => named.has(aspect);

const RATED_TWICE = noAnswer("unknown", "answers-contradict");
