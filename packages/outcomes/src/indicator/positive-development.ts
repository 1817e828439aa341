import { hasDeveloped, momentWindows } from "@jobcoach/core";
import { counted, notKnown, type Observation } from "../observation/observation.ts";
import { unknownStatusReasons } from "../observation/reasons.ts";
import type { Subject } from "../observation/subject.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { studyOnce } from "./published-references.ts";
import { judgeWorkAfterHalfYear, workOnDayReasons } from "./work-on-day.ts";

/** Whether work grew in half a year: more hours, wider tasks, another regular job, or a contract after a trial. */
export const positiveDevelopment: ShareIndicator = defineShare({
  kind: "share",
  id: "positive-development",
  version: "1.0.0",
  title: { nl: "Positieve ontwikkeling in het werk", en: "Positive development in work" },
  question: { nl: "Ontwikkelt het werk van mensen zich?", en: "Does people's work develop?" },
  sentence: {
    nl: "Bij {} van de mensen heeft het werk zich na 26 weken zeker positief ontwikkeld.",
    en: "For {} of people work is known to have developed well after 26 weeks.",
  },
  numerator: {
    nl: "Trajecten met minstens een van deze vier: 10 % en minstens 1 uur per week meer werk, bredere taken volgens de jobcoach, een andere betaalde baan in een gewone werkomgeving, of een proefplaatsing die een contract werd. Of de uren groeiden, zeggen de vragenlijst en de registratie; alleen waar die zwijgen de betaalde uren.",
    en: "Trajectories with at least one of these four: 10% and at least 1 hour a week more, wider tasks according to the coach, another paid job in a regular setting, or a trial placement that became a contract. Whether hours grew is told by questionnaire and register; only where they are silent by the paid hours.",
  },
  denominator: {
    nl: "Dezelfde trajecten als bij werk na 26 weken: ja, nee en niet bekend samen. Wie dan niet werkt, telt als nee.",
    en: "The same trajectories as work after 26 weeks: yes, no and not known together. Who does not work then counts as no.",
  },
  window: {
    nl: "Van de eerste dag met begeleiding en betaald werk tot dag 182. Een vragenlijst telt tot en met dag 238.",
    en: "From the first day with coaching and paid work to day 182. A questionnaire counts up to day 238.",
  },
  exclusions: {
    nl: "Beschut werk bij de start, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt vóór dag 182. Een lijst met alleen lopende trajecten geeft geen uitkomst.",
    en: "Sheltered work at the start, started before the delivery begins, died or reached state pension age before day 182. A list of current clients gives no figure.",
  },
  unknowns: {
    nl: "Nee telt alleen als alle vier de delen bekend zijn. Anders is de ontwikkeling niet bekend. De bovengrens telt die als ja.",
    en: "No counts only where all four parts are known. Otherwise the development is not known. The upper bound counts it as yes.",
  },
  direction: "higher-is-better",
  unit: "share",
  windowDays: momentWindows.followUp.to,
  minimumN: MINIMUM_PERSONS,
  reasons: { ...workOnDayReasons, unknown: [...unknownStatusReasons, "development-not-known"] },
  references: [studyOnce("percent", 23, "followUp")],
  source: "Trimbos-instituut AF1834 (2020) for the parts; thresholds by this project",
  judge,
});

function judge(subject: Subject): Observation<"yes" | "no"> {
  const work = judgeWorkAfterHalfYear(subject);
  if (work.outcome !== "counted" || work.value === "no") return work;
  const { finalThrough } = work;
  const developed = hasDeveloped(subject.trajectory) ?? "unknown";
  if (developed === "unknown") return notKnown("development-not-known", finalThrough);
  return counted(developed, developed, finalThrough);
}
