import type { Day } from "./calendar.ts";
import { firstT0 } from "./cast.ts";
import type { Person } from "./truth.ts";

/** Hours of coaching per month around a day: full in the first three months of work, less afterwards. */
export function coachingLevel(person: Person, on: Day): { employee: number; employer: number } {
  const { employeeHoursPerMonth, employerHoursPerMonth, decline } = person.support;
  const begun = firstT0(person) ?? person.spells[0]?.from ?? on;
  const factor = on - begun <= 90 ? 1 : decline;
  return { employee: employeeHoursPerMonth * factor, employer: employerHoursPerMonth * factor ** 0.7 };
}
