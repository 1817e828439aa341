/** Basis points in a whole: 100 % is 10,000. */
export const BASIS_POINTS = 10_000;

/** Basis points in a percent. */
export const PER_PERCENT = 100;

/** Cents in a euro. */
export const CENTS = 100;

/** Hours are counted in hundredths, so that 28.5 hours stays a whole number. */
export const HUNDREDTHS = 100;

export const MINUTES_PER_HOUR = 60;
export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_WEEK = 7;
export const HOURS_PER_WEEK = 168;
export const HOURS_PER_YEAR = 8784;

/** Nobody is older; what lies above is a typing error. */
export const OLDEST_AGE = 120;

/** More years, clients or tasks than this are a typing error. */
export const MOST_OF_ANYTHING = 1000;
