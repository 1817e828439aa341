import { dateOfDay } from "@jobcoach/core";

const SECONDS_PER_DAY = 86_400;
/** Days from 1970-01-01 back to day 0 of each system; day 0 of the 1900 system is right from 1 March 1900 on. */
const DAY_0_OF_1900 = -25_569;
const DAY_0_OF_1904 = -24_107;
const LAST_DAY = 2_932_896;
/** 29 February 1900, which the 1900 system has and the calendar has not. */
const LEAP_DAY_THAT_NEVER_WAS = 60;

/**
 * The ISO date of a serial number, with the time to the second where it is not midnight; undefined when no such day exists
 * before the year 10000.
 */
export function serialDate(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY);
  const days = Math.floor(serial) + Math.floor(seconds / SECONDS_PER_DAY);
  if (days < (is1904 ? 0 : 1) || (!is1904 && days === LEAP_DAY_THAT_NEVER_WAS)) return undefined;
  const shift = !is1904 && days < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0;
  const day = days + shift + (is1904 ? DAY_0_OF_1904 : DAY_0_OF_1900);
  if (!(day <= LAST_DAY)) return undefined;
  const date = dateOfDay(day);
  const rest = seconds % SECONDS_PER_DAY;
  return rest === 0 ? date : `${date}T${clock(rest)}`;
}

/** The time of a fraction of a day, to the second; hours run on beyond 24. Undefined below zero. */
export function serialTime(serial: number): string | undefined {
  return serial >= 0 && serial < LAST_DAY ? clock(Math.round(serial * SECONDS_PER_DAY)) : undefined;
}

const clock = (seconds: number) =>
  [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");

const twoDigits = (number: number) => String(number).padStart(2, "0");
