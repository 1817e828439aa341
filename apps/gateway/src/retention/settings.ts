import { z } from "zod";

const Days = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional();

/** How long data stays; whoever runs the gateway decides, because no law names a term for all of them. */
export const RetentionVariables = z.object({
  JOBCOACH_KEEP_FACTS_DAYS: Days,
  JOBCOACH_KEEP_FINDINGS_DAYS: Days,
});

export interface RetentionSettings {
  /** Days after the period of a delivery that its facts stay; without it they stay as long as the delivery counts. */
  readonly factsDays: number | undefined;
  /** Days after it came in that findings stay on a delivery that does not count; without it they stay with it. */
  readonly findingsDays: number | undefined;
}

export const retentionOf = (data: z.infer<typeof RetentionVariables>): RetentionSettings => ({
  factsDays: data.JOBCOACH_KEEP_FACTS_DAYS,
  findingsDays: data.JOBCOACH_KEEP_FINDINGS_DAYS,
});
