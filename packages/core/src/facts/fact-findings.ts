import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Finding, Place } from "../finding/finding.ts";
import { findingOf, type Rule } from "../finding/rule.ts";
import type { End } from "../values/end.ts";
import type { WageReturn } from "./employment.ts";
import type { Fact } from "./fact.ts";
import { factRules } from "./fact-rules.ts";
import type { MeasurementFact } from "./measurement.ts";

/**
 * What cannot be true of one fact that fits its schema: an end before its start, a reversed period, two returns of one period,
 * an aspect rated twice, a group of nobody. Findings name the field, never a value; `place` is passed on.
 */
export function factFindings(fact: Fact, place: Place = {}): readonly Finding[] {
  const finding = (rule: Rule, field: string) => findingOf(rule, { ...place, field: `${fact.kind}.${field}` });
  return faultsOf(fact).map(({ rule, field }) => finding(rule, field));
}

interface Fault {
  readonly rule: Rule;
  readonly field: string;
}

function faultsOf(fact: Fact): readonly Fault[] {
  const faults = [...periodFaults("validTo", fact.validFrom, fact.validTo)];
  switch (fact.kind) {
    case "coverage":
      return [...faults, ...periodFaults("observedUntil", fact.observedFrom, fact.observedUntil)];
    case "provision":
    case "employment":
      faults.push(...endFaults(fact.from, fact.to), ...planFaults(fact.from, fact.plannedTo));
      return fact.kind === "employment" ? [...faults, ...returnFaults(fact.returns ?? [])] : faults;
    case "benefit":
    case "subsidy":
      return [...faults, ...endFaults(fact.from, fact.to)];
    case "register":
      return [...faults, ...(fact.from === undefined || fact.to === undefined ? [] : endFaults(fact.from, fact.to))];
    case "coaching":
      if (fact.minutesGroup !== undefined && fact.participants === undefined)
        faults.push({ rule: factRules["group-without-participants"], field: "participants" });
      return [...faults, ...periodFaults("to", fact.from, fact.to)];
    case "measurement":
      return [...faults, ...aspectFaults(fact.match ?? [])];
    case "result":
      return [...faults, ...periodFaults("periodTo", fact.periodFrom, fact.periodTo)];
    default:
      return faults;
  }
}

const isBefore = (end: CalendarDate | undefined, start: CalendarDate | undefined) =>
  end !== undefined && start !== undefined && end < start;

const periodFaults = (field: string, from: CalendarDate | undefined, to: CalendarDate | undefined): Fault[] =>
  isBefore(to, from) ? [{ rule: factRules["period-reversed"], field }] : [];

const planFaults = (from: CalendarDate, plannedTo: CalendarDate | undefined): readonly Fault[] =>
  isBefore(plannedTo, from) ? [{ rule: factRules["planned-end-before-start"], field: "plannedTo" }] : [];

function endFaults(from: CalendarDate, to: End): readonly Fault[] {
  if (to.state === "between" && to.before <= to.after) return [{ rule: factRules["period-reversed"], field: "to" }];
  const last = to.state === "on" ? to.day : to.state === "between" ? to.after : undefined;
  return isBefore(last, from) ? [{ rule: factRules["end-before-start"], field: "to" }] : [];
}

function returnFaults(returns: readonly WageReturn[]): readonly Fault[] {
  const sorted = [...returns].sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlaps = sorted.some((one, index) => (sorted[index - 1]?.to ?? "") >= one.from);
  return [
    ...returns.flatMap(({ from, to }) => periodFaults("returns", from, to)).slice(0, 1),
    ...(overlaps ? [{ rule: factRules["returns-overlap"], field: "returns" }] : []),
  ];
}

const aspectFaults = (match: NonNullable<MeasurementFact["match"]>): readonly Fault[] =>
  new Set(match.map(({ aspect }) => aspect)).size === match.length
    ? []
    : [{ rule: factRules["aspect-twice"], field: "match" }];
