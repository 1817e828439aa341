import { capabilityCount } from "./capability-count.ts";
import { coachingHoursEmployee } from "./coaching-hours-employee.ts";
import { coachingHoursEmployer } from "./coaching-hours-employer.ts";
import type { Indicator } from "./indicator.ts";
import { retention26w } from "./retention-26w.ts";
import { workFit } from "./work-fit.ts";

/** All indicators, in the order in which figures show them. */
export const indicators: readonly Indicator[] = [
  retention26w,
  coachingHoursEmployee,
  coachingHoursEmployer,
  workFit,
  capabilityCount,
];

/** The indicator with an id, or `undefined`. */
export const indicatorById = (id: string): Indicator | undefined => indicators.find((indicator) => indicator.id === id);
