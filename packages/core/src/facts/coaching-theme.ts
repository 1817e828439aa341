import { z } from "zod";

/**
 * Themes of guidance that the study of 2020 found with employees and employers, and the durability themes it asks for; a
 * closed list, because free words may tell about somebody's health. Grouped under the four core points of good coaching by
 * `corePointsOfTheme`.
 */
export const CoachingTheme = z
  .enum([
    "problems-and-stress",
    "work-life-balance",
    "social-skills",
    "work-skills",
    "guarding-limits",
    "discussing-limits",
    "self-image",
    "overview-of-tasks",
    "condition-at-work",
    "openness",
    "wishes-and-needs",
    "changes-and-events",
    "colleague-as-support",
    "dealing-with-employee",
    "roles-at-work",
    "schemes",
    "work-adjustments",
    "care-providers",
    "relatives",
    "personal-growth",
    "self-management",
    "continuity-of-support",
    "other",
  ])
  .meta({ id: "CoachingTheme", title: "Thema van begeleiding", description: "What the guidance was about." });
export type CoachingTheme = z.infer<typeof CoachingTheme>;
