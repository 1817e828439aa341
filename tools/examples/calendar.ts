/** A day as a number of days since 1 January 1970; sums and gaps are plain arithmetic. */
export type Day = number;

const DAY = 86_400_000;

export function day(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export function iso(value: Day): string {
  return new Date(value * DAY).toISOString().slice(0, 10);
}

/** dd-mm-jjjj, as Dutch spreadsheets write it. */
export function dutch(value: Day | undefined): string {
  if (value === undefined) return "";
  const [year, month, date] = iso(value).split("-");
  return `${date}-${month}-${year}`;
}

/** jjjjmmdd, as SuwiML writes it. */
export function compact(value: Day): string {
  return iso(value).replaceAll("-", "");
}

/** The same day of the month so many months on, or the last day of that month. */
export function addMonths(value: Day, months: number): Day {
  const [year, month, date] = iso(value).split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(date, lastDay)) / DAY;
}

export function firstOfMonth(value: Day): Day {
  return day(`${iso(value).slice(0, 7)}-01`);
}

/** The nearest day from here on that is no Saturday or Sunday. */
export function workday(value: Day): Day {
  const weekday = (((value + 4) % 7) + 7) % 7;
  return weekday === 6 ? value + 2 : weekday === 0 ? value + 1 : value;
}

/** 2025-03-14 is in "2025H1". */
export function halfYear(value: Day): string {
  const [year, month] = iso(value).split("-");
  return `${year}H${Number(month) <= 6 ? 1 : 2}`;
}

/** All examples are exports of this day. */
export const AS_OF = day("2026-06-30");
export const OBSERVED_FROM = day("2024-01-01");
/** Retention is asked on the 182nd day after t0. */
export const WINDOW = 182;
/** The last t0 that is mature on AS_OF: window and 28 days of patience have passed. */
export const LAST_MATURE_T0 = AS_OF - WINDOW - 28;
/** The last t0 of the last cohort that is final on AS_OF. */
export const LAST_FINAL_T0 = day("2025-06-30");
/** The last month of wage returns in the answers. */
export const RETURNS_UNTIL = day("2026-05-31");
/** The last t0 that is mature where wage returns decide: 62 days more. */
export const LAST_T0_FOR_RETURNS = RETURNS_UNTIL - WINDOW - 28 - 62;
