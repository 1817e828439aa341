import { z } from "zod";
import type { CalendarDate } from "./calendar-date.ts";

/** A half calendar year, `2025H1` (January to June) or `2025H2` (July to December); the name of a cohort. */
export const HalfYear = z
  .string()
  .regex(/^(19|20|21)\d{2}H[12]$/)
  .meta({ id: "HalfYear", title: "Halfjaar", description: "A half calendar year: 2025H1 or 2025H2." });
export type HalfYear = z.infer<typeof HalfYear>;

/** The half-year in which a date falls. */
export const halfYearOf = (date: CalendarDate): HalfYear => `${date.slice(0, 4)}H${date.slice(5, 7) < "07" ? 1 : 2}`;

/** Last day of a half-year. */
export const lastDayOfHalfYear = (halfYear: HalfYear): CalendarDate =>
  halfYear.endsWith("H1") ? `${halfYear.slice(0, 4)}-06-30` : `${halfYear.slice(0, 4)}-12-31`;
