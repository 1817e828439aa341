import { createRowReport, isRowOf, type PersonNumber, readRow, type TemplateRecord } from "@jobcoach/adapter";
import { dayNumber, type Rule } from "@jobcoach/core";
import { hoursTable, requestTable } from "./layout.ts";
import type { Request } from "./map-request.ts";
import { uwvJobcoachRules } from "./rules.ts";

interface Award {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  used: number;
}

/**
 * Compares hours with what was awarded, where one file holds both: the contact that crosses the line is told. The minutes of a
 * group count for each participant by their share.
 */
export function watchHours(): (record: TemplateRecord) => readonly Rule[] {
  const awards = new Map<string, Award[]>();

  return (record) => {
    if (isRowOf(record, requestTable)) return keepAward(record);
    return isRowOf(record, hoursTable) && crossesAward(record) ? [uwvJobcoachRules["hours-above-award"]] : [];
  };

  function keepAward(record: TemplateRecord): readonly Rule[] {
    const report = createRowReport(record);
    const request = readRow(record, requestTable, report);
    const award = report.hasError ? undefined : awardOf(request);
    const key = keyOf(request.bsnOfPseudoniem, request.trajectId);
    if (award !== undefined) awards.set(key, [...(awards.get(key) ?? []), award]);
    return [];
  }

  function crossesAward(record: TemplateRecord): boolean {
    const report = createRowReport(record);
    const {
      bsnOfPseudoniem,
      trajectId,
      datum,
      minuten = 0,
      aantalDeelnemers = 1,
    } = readRow(record, hoursTable, report);
    if (report.hasError || datum === undefined) return false;
    const own = awards.get(keyOf(bsnOfPseudoniem, trajectId));
    const award = own?.find(({ from, to }) => from <= datum && datum <= to);
    if (award === undefined) return false;
    const before = award.used;
    award.used += minuten / aantalDeelnemers;
    return before <= award.minutes && award.used > award.minutes;
  }
}

const keyOf = (person: PersonNumber | undefined, trajectId: string | undefined) =>
  `${person?.kind} ${person?.number}\u0000${trajectId}`;

/** Hours as awarded; or the percentage of the hours of the contract in the period, a whole hour up. */
function awardOf(request: Request): Award | undefined {
  const { status, periodeVan: from, periodeTot: to, urenToegekend, percentage, urenPerWeek } = request;
  if (status !== "awarded" || from === undefined || to === undefined || to < from) return undefined;
  if (urenToegekend !== undefined) return { from, to, minutes: urenToegekend * 60, used: 0 };
  if (percentage === undefined || urenPerWeek === undefined) return undefined;
  const weeks = (dayNumber(to) - dayNumber(from) + 1) / 7;
  return { from, to, minutes: Math.ceil((percentage / 100) * urenPerWeek * weeks) * 60, used: 0 };
}
