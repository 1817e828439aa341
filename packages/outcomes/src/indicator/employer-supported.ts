import type { PairedMoment } from "@jobcoach/core";
import { hoursModeOf, hoursWindows } from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { counted, notMature, type Observation } from "../observation/observation.ts";
import type { Subject } from "../observation/subject.ts";
import { withoutValue } from "./asked-at-moments.ts";
import { coachingBasis, coachingHoursReasons, minutesAt } from "./coaching-hours.ts";
import { coachingHoursDefinition } from "./coaching-hours-definition.ts";
import type { ShareIndicator } from "./indicator.ts";

/** What both moments have in common. Two shares, not one mean of zeros and ones: a share has its own interval and guard. */
export const employerSupportedDefinition = {
  kind: "share",
  version: "1.0.0",
  numerator: {
    nl: "Trajecten waarin ook de werkgever begeleiding kreeg: afgerond minstens een minuut per maand.",
    en: "Trajectories in which the employer got coaching too: at least a minute per month, rounded.",
  },
  denominator: {
    nl: "Trajecten met minstens 28 dagen begeleiding in de periode: ja, nee en niet bekend samen. Wat niet bekend is, telt dus als niet aangetoond.",
    en: "Trajectories with at least 28 days of coaching in the window: yes, no and not known together. What is not known therefore does not count as a yes.",
  },
  exclusions: coachingHoursDefinition.exclusions,
  unknowns: coachingHoursDefinition.unknowns,
  direction: "neutral",
  unit: "share",
  minimumN: coachingHoursDefinition.minimumN,
  reasons: { ...coachingHoursReasons, counted: ["yes", "no"] },
  references: [],
  source: "Trimbos-instituut AF1834 (2020), question to job coaches; windows by this project",
  hoursModeOf,
} satisfies Partial<ShareIndicator>;

/** Judges whether the hours of the employer are more than zero at a moment. */
export function judgeEmployerSupported(moment: PairedMoment): (subject: Subject) => Observation<"yes" | "no"> {
  const lastDay = hoursWindows[moment].to;
  return (subject) => {
    const outside = outsidePopulation(subject) ?? exclusionAt(subject, lastDay);
    if (outside !== undefined) return outside;
    const { finalThrough, minutes } = coachingBasis(subject);
    if (minutes === undefined || finalThrough < subject.t0Day + lastDay) return notMature(finalThrough);
    const result = minutesAt(minutes, moment, "employer");
    if (result.found !== "value") return withoutValue(result, finalThrough);
    const supported = result.value > 0 ? "yes" : "no";
    return counted(supported, supported, finalThrough);
  };
}
