import {
  childOf,
  childrenOf,
  type ElementReport,
  parseSuwiDate,
  readSuwiCents,
  readSuwiDay,
  readSuwiInteger,
  suwimlRules,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import { type CalendarDate, lastDayOf, monthOf, type WageReturn } from "@jobcoach/core";
import { uwvInkomstenRules } from "./rules.ts";

/** No return covers more hours than a leap year has. */
const HOURS_IN_A_YEAR = 8_784;
const HOUR_DIGITS = 5;
const HIGHEST_WAGE_CENTS = 10_000_000;

/** The wage returns of a job, oldest first. Monthly and four-weekly returns both occur, so only their dates count. */
export function readReturns(income: XmlElement, report: ElementReport): readonly WageReturn[] {
  const returns = childrenOf(income, "Inkomstenopgave").flatMap((element) => readReturn(element, report) ?? []);
  return returns.sort(byPeriod);
}

function readReturn(element: XmlElement, report: ElementReport): WageReturn | undefined {
  const from = readSuwiDay(childOf(element, "DatBIko"), report);
  const hours = readHours(childOf(element, "AantVerloondeUrenIko"), report);
  const wageCents = readWage(childOf(element, "BedrBrutoloonSv"), report);
  const to = lastDay(element, from, report);
  if (from === undefined || to === undefined) {
    report(uwvInkomstenRules["return-without-period"], element);
    return undefined;
  }
  if (to < from) {
    report(suwimlRules["end-before-begin"], childOf(element, "DatEIko"));
    return undefined;
  }
  return {
    from,
    to,
    ...(hours === undefined ? {} : { paidMinutes: hours * 60 }),
    ...(wageCents === undefined ? {} : { wageCents }),
  };
}

/** The paid hours of a return; more than there are in a year are left out. */
function readHours(element: XmlElement | undefined, report: ElementReport): number | undefined {
  const hours = readSuwiInteger(element, HOUR_DIGITS, report);
  if (hours === undefined || Math.abs(hours) <= HOURS_IN_A_YEAR) return hours;
  report(uwvInkomstenRules["return-hours-implausible"], element);
  return undefined;
}

/** The wage of a return. A higher number than any wage may be the number of a person, and is left out. */
function readWage(element: XmlElement | undefined, report: ElementReport): number | undefined {
  const cents = readSuwiCents(element, report);
  if (cents === undefined || Math.abs(cents) <= HIGHEST_WAGE_CENTS) return cents;
  report(uwvInkomstenRules["wage-implausible"], element);
  return undefined;
}

/** The last day of a return; one without an end is taken to be of that month. */
function lastDay(element: XmlElement, from: CalendarDate | undefined, report: ElementReport): CalendarDate | undefined {
  const end = childOf(element, "DatEIko");
  const { state } = parseSuwiDate(textOf(end));
  if (state !== "absent" && state !== "far-future") return readSuwiDay(end, report);
  if (from === undefined) return undefined;
  report(uwvInkomstenRules["return-end-assumed"], end ?? element);
  return lastDayOf(monthOf(from));
}

function byPeriod(a: WageReturn, b: WageReturn): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return (a.paidMinutes ?? 0) - (b.paidMinutes ?? 0) || (a.wageCents ?? 0) - (b.wageCents ?? 0);
}
