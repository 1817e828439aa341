import { hoursModeOf, hoursWindows, type PairedMoment } from "@jobcoach/core";
import type { MomentResult } from "../observation/moments.ts";
import { counted, notMature, type Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { type Asked, askedAtMoments, MEASUREMENT_WINDOW_DAYS, noAnswer, withoutValue } from "./asked-at-moments.ts";
import { capabilityCountAsked } from "./capability-count.ts";
import { coachingBasis, minutesAt } from "./coaching-hours.ts";
import { type AssociationIndicator, defineAssociation } from "./indicator.ts";
import { markOf } from "./mark-definition.ts";
import { meanMatchAsked } from "./match-quality.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { studyInWords } from "./published-references.ts";

/**
 * How the capability count at follow-up goes together with hours of coaching, match, rapport and fit of the support. It tells
 * what goes together, never what causes what.
 */
export const associations: AssociationIndicator = defineAssociation({
  kind: "association",
  id: "associations",
  version: "1.0.0",
  title: { nl: "Wat samengaat met werkwaarden", en: "What goes together with work values" },
  question: {
    nl: "Wat gaat samen met werkwaarden die mensen waarmaken?",
    en: "What goes together with the work values people achieve?",
  },
  sentence: {
    nl: "Van de verschillen in werkwaarden gaat {} samen met begeleiding, match en klik. Dat zegt niet wat de oorzaak is.",
    en: "Of the differences in work values {} goes together with coaching, match and rapport. That does not tell the cause.",
  },
  numerator: {
    nl: "Het aantal werkwaarden dat iemand bij het vervolg waarmaakt, naast uren begeleiding, match, klik en hoe de begeleiding past: elk het gemiddelde van begin en vervolg. Is een van beide niet bekend, dan telt het andere.",
    en: "The number of work values achieved at follow-up, beside hours of coaching, match, rapport and fit of the support: each the mean of start and follow-up. Where one of them is not known the other counts.",
  },
  denominator: {
    nl: "Mensen die bij het vervolg aan het werk waren en van wie alle vijf bekend zijn.",
    en: "People in work at follow-up of whom all five are known.",
  },
  window: {
    nl: "Werkwaarden: dag 140 tot en met 238. Uren: dag 0 tot en met 181. Cijfers en match: ook van 28 dagen vóór tot 56 dagen na de start. Bijgehouden uren en opgaven worden nooit opgeteld.",
    en: "Work values: days 140 to 238. Hours: days 0 to 181. Marks and match: also from 28 days before to 56 days after the start. Logged and reported hours are never added up.",
  },
  exclusions: {
    nl: "Niet aan het werk bij het vervolg, minder dan 28 dagen begeleid, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Not in work at follow-up, coached under 28 days, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Wie één van de vijf mist, telt niet mee. Welke dat is, staat bij de redenen.",
    en: "Who lacks one of the five does not count. The reasons say which.",
  },
  direction: "neutral",
  unit: "none",
  windowDays: MEASUREMENT_WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["never-placed", "not-index-trajectory"],
    excluded: [
      "started-before-coverage",
      "died",
      "reached-state-pension-age",
      "coached-too-short",
      "not-in-work-at-measurement",
    ],
    "not-mature": ["window-not-over"],
    unknown: [
      "no-measurement",
      "work-at-measurement-not-known",
      "incomplete-answers",
      "hours-not-known",
      "window-not-observed",
      "coaching-end-not-known",
      "match-not-known",
      "mark-not-known",
    ],
    counted: ["all-known"],
  },
  references: [
    studyInWords(
      "meer uren begeleiding en een betere match gingen samen met een hogere score; hoe sterk is niet gepubliceerd",
      "more hours of coaching and a better match went together with a higher score; how strongly is not published",
    ),
  ],
  source:
    "Trimbos-instituut AF1834 (2020) for which variables; its score and moments are not public, so those are ours",
  hoursModeOf,
  variables: [
    { id: "capability-count", title: { nl: "Werkwaarden", en: "Work values" }, per: 1 },
    { id: "coaching-hours", title: { nl: "Uren begeleiding per maand", en: "Hours of coaching per month" }, per: 60 },
    { id: "match", title: { nl: "Match volgens de jobcoach", en: "Match as the job coach rates it" }, per: 100 },
    { id: "rapport", title: { nl: "Klik met de jobcoach", en: "Rapport with the job coach" }, per: 100 },
    { id: "support-fit", title: { nl: "Begeleiding die past", en: "Support that fits" }, per: 100 },
  ],
  judge,
});

function judge(subject: Subject): Observation<readonly number[]> {
  const score = askedAtMoments(subject, capabilityCountAsked);
  if (score.settled !== undefined) return score.settled;
  const ratings = askedAtMoments(subject, meanMatchAsked);
  if (ratings.settled !== undefined) return ratings.settled;
  const { finalThrough: hoursFinal, minutes } = coachingBasis(subject);
  const finalThrough = Math.min(score.finalThrough, ratings.finalThrough, hoursFinal);
  if (minutes === undefined || hoursFinal < subject.t0Day + hoursWindows.followUp.to) return notMature(finalThrough);

  const capabilities = score.at("followUp");
  if (capabilities.found !== "value") return withoutValue(capabilities, finalThrough);
  const hours = meanOfMoments((moment) => minutesAt(minutes, moment, "employee"));
  if (hours.found !== "value") return withoutValue(hours, finalThrough);
  const match = meanOfMoments(ratings.at);
  if (match.found !== "value") return withoutValue(MATCH_NOT_KNOWN, finalThrough);
  const rapport = meanMark(subject, rapportAsked);
  const fit = meanMark(subject, supportFitAsked);
  if (rapport.found !== "value" || fit.found !== "value") return withoutValue(MARK_NOT_KNOWN, finalThrough);
  return counted("all-known", [capabilities.value, hours.value, match.value, rapport.value, fit.value], finalThrough);
}

function meanMark(subject: Subject, asked: Asked<number>): MomentResult {
  const answers = askedAtMoments(subject, asked);
  return answers.settled === undefined ? meanOfMoments(answers.at, TENTHS_IN_HUNDREDTHS) : MARK_NOT_KNOWN;
}

const rapportAsked = markOf("rapport");
const supportFitAsked = markOf("supportFit");

const TENTHS_IN_HUNDREDTHS = 10;

/** The mean of the moments that have a value, rounded halves up; without any, why the start has none, else the follow-up. */
function meanOfMoments(at: (moment: PairedMoment) => MomentResult, factor = 1): MomentResult {
  const baseline = at("baseline");
  const followUp = at("followUp");
  if (baseline.found !== "value") return followUp.found === "value" ? scaled(followUp.value * factor) : baseline;
  return scaled((followUp.found === "value" ? (baseline.value + followUp.value) / 2 : baseline.value) * factor);
}

const scaled = (value: number): MomentResult => ({ found: "value", value: Math.round(value) });

const MATCH_NOT_KNOWN = noAnswer("unknown", "match-not-known");
const MARK_NOT_KNOWN = noAnswer("unknown", "mark-not-known");
