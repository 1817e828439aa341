import { hoursGrowth, momentWindows } from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { combineMoments, type MomentResult } from "../observation/moments.ts";
import { notMature, type Observation, type PairedValue } from "../observation/observation.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { MEASUREMENT_WINDOW_DAYS, noAnswer } from "./asked-at-moments.ts";
import { coachingBasis, coachingHoursReasons, minutesAt } from "./coaching-hours.ts";
import { coachingHoursDefinition } from "./coaching-hours-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { finalThroughOf } from "./maturity.ts";

/** Hours of coaching of the employee for every hundred hours worked: hours given, not hours awarded; counted in permille. */
export const coachingHoursPer100Worked: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "coaching-hours-per-100-worked",
  version: "1.0.0",
  title: { nl: "Begeleiding per 100 gewerkte uren", en: "Coaching per 100 hours worked" },
  question: {
    nl: "Hoeveel begeleiding krijgen mensen per gewerkt uur?",
    en: "How much coaching do people get per hour worked?",
  },
  sentence: {
    nl: "Per 100 gewerkte uren krijgt een werknemer gemiddeld {} uur begeleiding.",
    en: "An employee gets {} hours of coaching per 100 hours worked on average.",
  },
  numerator: {
    nl: "Uren begeleiding van de werknemer per maand, gedeeld door de uren werk per maand. Opgegeven uren werk gaan voor; alleen waar die ontbreken tellen betaalde uren uit de loonaangifte. Toegekende uren tellen niet.",
    en: "Hours of coaching of the employee per month, divided by the hours of work per month. Stated hours of work come first; only where they are missing do paid hours of the wage returns count. Awarded hours do not count.",
  },
  ...coachingHoursDefinition,
  denominator: {
    nl: "Trajecten met minstens 28 dagen begeleiding in de periode, van wie de uren begeleiding bekend zijn en ook de uren werk aan het begin én na een half jaar.",
    en: "Trajectories with at least 28 days of coaching in the window, whose hours of coaching are known and whose hours of work both at the start and half a year later.",
  },
  window: {
    nl: "Begeleiding: dag 0 tot en met 90 en dag 91 tot en met 181. Werk: de uren per week bij de start en bij dag 182. Bijgehouden uren en opgaven worden nooit opgeteld.",
    en: "Coaching: days 0 to 90 and days 91 to 181. Work: hours per week at the start and about day 182. Logged and reported hours are never added up.",
  },
  unknowns: {
    nl: "Zijn de uren begeleiding of de uren werk niet bekend, dan is de uitkomst niet bekend. Dat geldt ook voor wie na een half jaar niet meer werkt.",
    en: "Where the hours of coaching or of work are not known, the outcome is not known. So it is for those no longer in work after half a year.",
  },
  unit: "permille",
  windowDays: MEASUREMENT_WINDOW_DAYS,
  reasons: {
    ...coachingHoursReasons,
    unknown: [...coachingHoursReasons.unknown, "hours-worked-not-known"],
  },
  source: "Definition of this project",
  judge,
});

function judge(subject: Subject): Observation<PairedValue> {
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, momentWindows.followUp.target);
  if (outside !== undefined) return outside;
  const { trajectory, t0Day } = subject;
  const { finalThrough: coachingFinal, minutes } = coachingBasis(subject);
  const workFinal = finalThroughOf(observedUntilOf(subject, trajectory.measurements));
  const finalThrough = Math.min(coachingFinal, workFinal);
  if (minutes === undefined || finalThrough < t0Day + MEASUREMENT_WINDOW_DAYS) return notMature(finalThrough);
  const baseline = minutesAt(minutes, "baseline", "employee");
  const followUp = minutesAt(minutes, "followUp", "employee");
  if (baseline.found !== "value" && followUp.found !== "value") return combineMoments(baseline, followUp, finalThrough);
  const worked = hoursGrowth(trajectory);
  const before = worked.known ? worked.before : 0;
  const after = worked.known ? worked.after : 0;
  return combineMoments(perHourWorked(baseline, before), perHourWorked(followUp, after), finalThrough);
}

/** `hoursPerWeek` in hundredths of an hour; a month has 30.4375 / 7 = 487 / 112 weeks. Halves up. */
function perHourWorked(minutesPerMonth: MomentResult, hoursPerWeek: number): MomentResult {
  if (minutesPerMonth.found !== "value") return minutesPerMonth;
  if (hoursPerWeek === 0) return HOURS_WORKED_NOT_KNOWN;
  const permille = Math.round((minutesPerMonth.value * PERMILLE_PER_MINUTE_AND_HUNDREDTH) / hoursPerWeek);
  return { found: "value", value: permille };
}

const PERMILLE_PER_MINUTE_AND_HUNDREDTH = (1000 * 100 * 112) / (60 * 487);

const HOURS_WORKED_NOT_KNOWN = noAnswer("unknown", "hours-worked-not-known");
