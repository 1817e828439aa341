import type { GivenAnswers } from "../observation/given-answers.ts";
import { combineMoments, type MomentResult } from "../observation/moments.ts";
import { counted, notKnown, type Observation, type PairedValue } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { askedAtMoments } from "./asked-at-moments.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { measuredInWorkDefinition } from "./mark-definition.ts";
import { aspectOf, meanInHundredths, ratingsAsked } from "./match-quality.ts";
import { measuredInWorkReasons } from "./measured-in-work.ts";

/** The mean rating of the match by the job coach, 1 to 4, at the start and at follow-up, counted in hundredths. */
export const matchMean: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "match-mean",
  version: "1.0.0",
  title: { nl: "Gemiddelde match", en: "Mean match" },
  question: { nl: "Wordt de match beter of slechter?", en: "Does the match become better or worse?" },
  sentence: {
    nl: "De jobcoach geeft de match gemiddeld een {}.",
    en: "The job coach gives the match {} on average.",
  },
  numerator: {
    nl: "Het gemiddelde van de aspecten die de jobcoach beoordeelde: 1 slecht, 2 matig, 3 goed, 4 uitstekend. Elk aspect telt even zwaar. Van wie twee keer beoordeeld is, tellen alleen de aspecten van beide keren.",
    en: "The mean of the aspects that the job coach rated: 1 bad, 2 fair, 3 good, 4 excellent. Each aspect weighs the same. Of those rated twice only the aspects of both times count.",
  },
  denominator: {
    nl: "Mensen die bij de meting aan het werk waren en van wie de jobcoach minstens één aspect beoordeelde.",
    en: "People in work at the measurement of whom the job coach rated at least one aspect.",
  },
  ...measuredInWorkDefinition,
  unknowns: {
    nl: "Zonder oordeel van de jobcoach is de uitkomst niet bekend. Ook niet als de tweede keer heel andere aspecten beoordeeld zijn. Waar jobcoaches andere aspecten beoordelen, is het gemiddelde niet goed te vergelijken.",
    en: "Without a rating by the job coach the outcome is not known. Nor is it where the second time quite other aspects were rated. Where job coaches rate other aspects, the mean cannot be compared well.",
  },
  direction: "higher-is-better",
  unit: "rating-hundredths",
  reasons: {
    ...measuredInWorkReasons,
    unknown: [...measuredInWorkReasons.unknown, "answers-contradict", "other-aspects-rated"],
  },
  source: "Trimbos-instituut AF1834 (2020), question to job coaches; aspects and mean by this project",
  judge,
});

function judge(subject: Subject): Observation<PairedValue> {
  const ratings = askedAtMoments(subject, ratingsAsked);
  if (ratings.settled !== undefined) return ratings.settled;
  const { finalThrough } = ratings;
  const [baseline, followUp] = [ratings.at("baseline"), ratings.at("followUp")];
  if (baseline.found !== "value" || followUp.found !== "value")
    return combineMoments(meanOf(baseline), meanOf(followUp), finalThrough);
  const before = ofSameAspects(baseline.value, followUp.value);
  if (before.length === 0) return notKnown("other-aspects-rated", finalThrough);
  const after = ofSameAspects(followUp.value, baseline.value);
  const value = { baseline: meanInHundredths(before), followUp: meanInHundredths(after) };
  return counted("pair", value, finalThrough);
}

const meanOf = (result: MomentResult<GivenAnswers>): MomentResult =>
  result.found === "value" ? { found: "value", value: meanInHundredths(result.value) } : result;

/** The ratings of aspects that were rated the other time as well. */
const ofSameAspects = (ratings: GivenAnswers, others: GivenAnswers): GivenAnswers =>
  ratings.filter((one) => others.some((other) => aspectOf(other) === aspectOf(one)));
