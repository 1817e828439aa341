import { z } from "zod";
import type { CoachingActivity, CoachingFact } from "../facts/coaching.ts";
import { CoachingTheme } from "../facts/coaching-theme.ts";
import type { SupportedEmploymentStep } from "../facts/supported-employment-step.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/** The four core points of good coaching that the study of 2020 found in documents and with experts. */
export const CorePoint = z
  .enum(["tailored-support", "employer-support", "care-and-relatives", "sustainability"])
  .meta({ id: "CorePoint", title: "Kernpunt", description: "One of the four core points of good coaching." });
export type CorePoint = z.infer<typeof CorePoint>;

/** Under which core point a theme falls. The themes are the study's, the grouping is this project's. */
export const corePointOfTheme: Readonly<Record<CoachingTheme, CorePoint | undefined>> = {
  "problems-and-stress": "tailored-support",
  "work-life-balance": "tailored-support",
  "social-skills": "tailored-support",
  "work-skills": "tailored-support",
  "guarding-limits": "tailored-support",
  "discussing-limits": "tailored-support",
  "self-image": "tailored-support",
  "overview-of-tasks": "tailored-support",
  "condition-at-work": "tailored-support",
  openness: "tailored-support",
  "wishes-and-needs": "tailored-support",
  "changes-and-events": "sustainability",
  "colleague-as-support": "sustainability",
  "dealing-with-employee": "employer-support",
  "roles-at-work": "employer-support",
  schemes: "employer-support",
  "work-adjustments": "employer-support",
  "care-providers": "care-and-relatives",
  relatives: "care-and-relatives",
  "personal-growth": "sustainability",
  "self-management": "sustainability",
  "continuity-of-support": "sustainability",
  other: undefined,
};

/** Under which core point a group of activities falls; the groups are of the UWV protocol of 2014, the grouping is ours. */
export const corePointOfActivity: Readonly<Record<CoachingActivity, CorePoint | undefined>> = {
  "1": "tailored-support",
  "2": "tailored-support",
  "3": "tailored-support",
  "4": "tailored-support",
  "5": "tailored-support",
  "6": "care-and-relatives",
  "7": "employer-support",
  "8": undefined,
};

/**
 * The step of supported employment that a group of activities belongs to: introduction (6), training and coaching on the job (7),
 * support outside the workplace (8), ongoing support (9). Ours: neither source names the other.
 */
export const stepOfActivity: Readonly<Record<CoachingActivity, SupportedEmploymentStep | undefined>> = {
  "1": "6",
  "2": "7",
  "3": "7",
  "4": "7",
  "5": "7",
  "6": "8",
  "7": "9",
  "8": undefined,
};

/** The core points that the recorded coaching of a trajectory touches, in their fixed order. */
export const corePointsOf = ({ coaching }: Pick<Trajectory, "coaching">): readonly CorePoint[] =>
  CorePoint.options.filter((_, number) => (touchedBy(coaching).corePoints >> number) & 1);

/** What contacts touch, as bits: the first theme and the first core point are the lowest. */
export function touchedBy(contacts: readonly CoachingFact[]): { readonly themes: number; readonly corePoints: number } {
  let themes = 0;
  let corePoints = 0;
  for (const contact of contacts) {
    const { activity, minutesEmployer = 0 } = contact;
    if (contact.themes !== undefined) for (const theme of contact.themes) themes |= bitOfTheme.get(theme) ?? 0;
    if (activity !== undefined) corePoints |= bitOf(corePointOfActivity[activity]);
    if (minutesEmployer !== 0) corePoints |= EMPLOYER_SUPPORT;
    if (contact.careContact === true || contact.relativesContact === true) corePoints |= CARE_AND_RELATIVES;
    if (contact.colleagueInvolved === true) corePoints |= SUSTAINABILITY;
  }
  for (let number = 0; themes >> number > 0; number++) if ((themes >> number) & 1) corePoints |= pointOfThemes[number]!;
  return { themes, corePoints };
}

const bitOf = (point: CorePoint | undefined) => (point === undefined ? 0 : 1 << CorePoint.options.indexOf(point));
const bitOfTheme: ReadonlyMap<string, number> = new Map(
  CoachingTheme.options.map((theme, number) => [theme, 1 << number]),
);
const pointOfThemes = CoachingTheme.options.map((theme) => bitOf(corePointOfTheme[theme]));
const EMPLOYER_SUPPORT = bitOf("employer-support");
const CARE_AND_RELATIVES = bitOf("care-and-relatives");
const SUSTAINABILITY = bitOf("sustainability");
