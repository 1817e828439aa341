import { capabilityCount } from "./capability-count.ts";
import { coachingHoursEmployee } from "./coaching-hours-employee.ts";
import { coachingHoursEmployer } from "./coaching-hours-employer.ts";
import type { Indicator } from "./indicator.ts";
import { retention26w } from "./retention-26w.ts";
import { workFit } from "./work-fit.ts";

/** The indicators to show first, in their order; the others are there for who asks for them. */
export const headlineIndicators: readonly Indicator[] = [
  retention26w,
  coachingHoursEmployee,
  coachingHoursEmployer,
  workFit,
  capabilityCount,
];
