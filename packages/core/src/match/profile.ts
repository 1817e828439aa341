import { z } from "zod";

/** Free text of a coach. It may tell about somebody's health: it never goes into facts, messages or outcomes. */
export const CoachText = z.string().max(10_000);

/** What the employee brings, in five parts. Free texts that may tell about health; they stay with the coach. */
export const EmployeeProfile = z
  .strictObject({
    skills: CoachText,
    learning: CoachText,
    socialContext: CoachText,
    identity: CoachText,
    wishes: CoachText,
  })
  .meta({ id: "EmployeeProfile", title: "Werknemerprofiel", description: "What the employee brings." });
export type EmployeeProfile = z.infer<typeof EmployeeProfile>;

/** What the work asks and offers, in the five parts that mirror the employee profile. Free texts; they stay with the coach. */
export const WorkProfile = z
  .strictObject({
    requirements: CoachText,
    developmentAndGuidance: CoachText,
    workplaceContext: CoachText,
    culture: CoachText,
    tasksAndConditions: CoachText,
  })
  .meta({ id: "WorkProfile", title: "Werkprofiel", description: "What the work asks and offers." });
export type WorkProfile = z.infer<typeof WorkProfile>;
