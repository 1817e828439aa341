import type { GivenAnswers } from "../observation/given-answers.ts";
import type { MomentResult } from "../observation/moments.ts";
import { counted, notKnown, type Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { askedAtMoments, noAnswer, withoutValue } from "./asked-at-moments.ts";
import { givenIn, type ProfilePattern, profileAsked, profileQuestions } from "./capability-profile.ts";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { measuredInWorkDefinition } from "./mark-definition.ts";
import { answeredInWorkReasons } from "./measured-in-work.ts";
import { studyInWords } from "./published-references.ts";

/** Per work value what became of importance, room and achievement, of those who answered at the start and at follow-up. */
export const capabilityChange: DistributionIndicator = defineDistribution({
  kind: "distribution",
  id: "capability-change",
  version: "1.0.0",
  title: { nl: "Werkwaarden: wat verandert", en: "Work values: what changes" },
  question: {
    nl: "Wat vinden mensen later belangrijk, en wat lukt dan?",
    en: "What matters to people later, and what do they achieve then?",
  },
  sentence: { nl: "Bij {} van de mensen ging het zo.", en: "For {} of people it went so." },
  numerator: {
    nl: "Per waarde en per vraag het antwoord bij het begin en bij het vervolg. Wie 4 of 5 antwoordt, telt als ja.",
    en: "Per value and question the answer at the start and at follow-up. Those who answer 4 or 5 count as yes.",
  },
  denominator: {
    nl: "Werknemers die beide keren aan het werk waren en beide keren alle drie de vragen over de waarde beantwoordden.",
    en: "Employees who were in work both times and answered all three questions on the value both times.",
  },
  ...measuredInWorkDefinition,
  unknowns: {
    nl: "Wie maar één keer antwoordde, is niet bekend. Het aandeel bij het begin is: bleef ja en werd nee. Het aandeel bij het vervolg is: bleef ja en werd ja.",
    en: "Those who answered only once are not known. The share at the start is: stayed yes and became no. The share at follow-up is: stayed yes and became yes.",
  },
  direction: "neutral",
  unit: "none",
  reasons: { ...answeredInWorkReasons, unknown: [...answeredInWorkReasons.unknown, "measured-once"] },
  references: [
    studyInWords(
      "onder meer kennis en vaardigheden gebruiken en ontwikkelen lukte later minder",
      "later, using and developing knowledge and skills, among others, were achieved less",
    ),
  ],
  source: "Abma et al., Scand J Work Environ Health 2016;42(1):34-42; threshold 4 and pairs by this project",
  questions: profileQuestions([
    { id: "yes-yes", title: { nl: "Bleef ja", en: "Stayed yes" } },
    { id: "no-yes", title: { nl: "Werd ja", en: "Became yes" } },
    { id: "yes-no", title: { nl: "Werd nee", en: "Became no" } },
    { id: "no-no", title: { nl: "Bleef nee", en: "Stayed no" } },
  ]),
  judge,
});

function judge(subject: Subject): Observation<GivenAnswers> {
  const asked = askedAtMoments(subject, profileAsked);
  if (asked.settled !== undefined) return asked.settled;
  const { finalThrough } = asked;
  const [before, after] = [asked.at("baseline"), asked.at("followUp")];
  if (before.found !== "value" || after.found !== "value") return withoutValue(whyNoPair(before, after), finalThrough);
  const given = changesOf(before.value, after.value);
  return given.length === 0 ? notKnown("incomplete-answers", finalThrough) : counted("answered", given, finalThrough);
}

/** Why one of the moments has no answers; who answered once and left work is excluded for that. */
function whyNoPair(before: MomentResult<ProfilePattern>, after: MomentResult<ProfilePattern>): Missing {
  const missing = [before, after].filter((result): result is Missing => result.found !== "value");
  const [first = MEASURED_ONCE, second] = missing;
  if (second === undefined) return first.found === "nothing" && first.outcome === "excluded" ? first : MEASURED_ONCE;
  return first.found === "nothing" && first.reason === "no-measurement" ? second : first;
}

type Missing = Exclude<MomentResult<ProfilePattern>, { readonly found: "value" }>;

const MEASURED_ONCE: Missing = noAnswer("unknown", "measured-once");

/** A no at the start counts one, a no at follow-up two: the order in which the answers are defined. */
const changesOf = (before: ProfilePattern, after: ProfilePattern): GivenAnswers =>
  givenIn(
    before.answered & after.answered,
    4,
    (question) => 3 - ((before.yes >> question) & 1) - 2 * ((after.yes >> question) & 1),
  );
