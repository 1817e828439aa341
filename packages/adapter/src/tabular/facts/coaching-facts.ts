import {
  addDays,
  type CalendarDate,
  type CoachingFact,
  daysInMonth,
  firstDayOf,
  lastDayOf,
  monthOf,
} from "@jobcoach/core";
import type { RecordContext } from "../record/record-context.ts";
import { readSlot } from "../record/row-values.ts";
import { earlierOf } from "./earlier-of.ts";
import { coachingRules, measurementRules, periodRules } from "./fact-rules.ts";

const contactOnOf = readSlot("contact.on");
const contactEmployeeOf = readSlot("contact.minutesEmployee");
const contactEmployerOf = readSlot("contact.minutesEmployer");
const activityOf = readSlot("contact.activity");
const participantsOf = readSlot("contact.participants");
const colleagueOf = readSlot("contact.colleagueInvolved");
const periodFromOf = readSlot("period.from");
const periodToOf = readSlot("period.to");

/** One contact that the coach wrote down. In a group the minutes are those of the group, with how many took part. */
export function addContactFact({ values, envelope, report, facts }: RecordContext): void {
  const on = contactOnOf(values);
  if (on === undefined) return;
  const minutesEmployee = contactEmployeeOf(values);
  const minutesEmployer = contactEmployerOf(values);
  if (minutesEmployee === undefined && minutesEmployer === undefined) {
    report.on("contact.minutesEmployee", coachingRules["no-minutes"]);
    return;
  }
  if (on > envelope.observedUntil) {
    report.on("contact.on", coachingRules["after-observed"]);
    return;
  }
  const fact: CoachingFact = { kind: "coaching", ...envelope, from: on, to: on, mode: "logged" };
  const participants = participantsOf(values) ?? 1;
  if (participants > 1) fact.participants = participants;
  if (minutesEmployee !== undefined) {
    if (participants > 1) fact.minutesGroup = minutesEmployee;
    else fact.minutesEmployee = minutesEmployee;
  }
  if (minutesEmployer !== undefined) fact.minutesEmployer = minutesEmployer;
  const activity = activityOf(values);
  if (activity !== undefined && activity !== "unknown") fact.activity = activity;
  const colleague = colleagueOf(values);
  if (colleague === "yes" || colleague === "no") fact.colleagueInvolved = colleague === "yes";
  facts.push(fact);
}

const reported = [
  {
    moment: "baseline",
    onOf: readSlot("baseline.on"),
    employeeOf: readSlot("reported.baseline.minutesEmployee"),
    employerOf: readSlot("reported.baseline.minutesEmployer"),
  },
  {
    moment: "followUp",
    onOf: readSlot("followUp.on"),
    employeeOf: readSlot("reported.followUp.minutesEmployee"),
    employerOf: readSlot("reported.followUp.minutesEmployer"),
  },
] as const;

/** The monthly average that the coach stated at a measurement; it stands for the month of that measurement. */
export function addReportedFacts({ values, envelope, report, facts }: RecordContext): void {
  for (const { moment, onOf, employeeOf, employerOf } of reported) {
    const minutesEmployee = employeeOf(values);
    const minutesEmployer = employerOf(values);
    if (minutesEmployee === undefined && minutesEmployer === undefined) continue;
    const on = onOf(values);
    if (on === undefined) {
      report.on(`${moment}.on`, measurementRules["no-date"]);
      continue;
    }
    // The measurement itself already says that it lies too late.
    if (on > envelope.observedUntil) continue;
    const month = monthOf(on);
    const period = { from: firstDayOf(month), to: lastDayOf(month) };
    const fact: CoachingFact = { kind: "coaching", ...envelope, ...period, mode: "reported", moment };
    if (minutesEmployee !== undefined) fact.minutesEmployee = minutesEmployee;
    if (minutesEmployer !== undefined) fact.minutesEmployer = minutesEmployer;
    facts.push(fact);
  }
}

const firstQuarter = {
  name: "kw1",
  employeeOf: readSlot("quarter1.minutesEmployee"),
  employerOf: readSlot("quarter1.minutesEmployer"),
} as const;
const secondQuarter = {
  name: "kw2",
  employeeOf: readSlot("quarter2.minutesEmployee"),
  employerOf: readSlot("quarter2.minutesEmployer"),
} as const;
const QUARTER_MONTHS = 3;

/** The minutes logged in the two quarters of an accounting period: its first three months, and what comes after. */
export function addQuarterFacts(context: RecordContext): void {
  const from = periodFromOf(context.values);
  const to = periodToOf(context.values);
  if (from === undefined || to === undefined) return;
  const second = monthsLater(from, QUARTER_MONTHS);
  addQuarter(context, from, earlierOf(to, addDays(second, -1)), firstQuarter);
  const isOver = second > to;
  if (!isOver) addQuarter(context, second, to, secondQuarter);
  else if ((secondQuarter.employeeOf(context.values) ?? 0) + (secondQuarter.employerOf(context.values) ?? 0) > 0) {
    context.report.on("quarter2.minutesEmployee", periodRules["hours-outside"]);
  }
}

function addQuarter(
  { values, envelope, recordPart, facts }: RecordContext,
  from: CalendarDate,
  last: CalendarDate,
  { name, employeeOf, employerOf }: typeof firstQuarter | typeof secondQuarter,
): void {
  const minutesEmployee = employeeOf(values);
  const minutesEmployer = employerOf(values);
  if (minutesEmployee === undefined && minutesEmployer === undefined) return;
  // Of a quarter that is still running only the days that were seen count; one yet to come has nothing to say.
  const to = earlierOf(last, envelope.observedUntil);
  if (to < from) return;
  // Each quarter has a name of its own, so that the same quarter in a later delivery takes the place of the earlier one.
  const fact: CoachingFact = { kind: "coaching", ...envelope, record: recordPart(name), from, to, mode: "logged" };
  if (minutesEmployee !== undefined) fact.minutesEmployee = minutesEmployee;
  if (minutesEmployer !== undefined) fact.minutesEmployer = minutesEmployer;
  facts.push(fact);
}

/** The same day that many months later, or the last day of that month when it is shorter. */
function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const number = (at: number) => (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;
  const index = number(5) - 1 + months;
  const year = number(0) * 100 + number(2) + Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(number(8), daysInMonth(year, month));
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
