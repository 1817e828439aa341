import { known, readRow, type TemplateRow } from "@jobcoach/adapter";
import type { CoachingFact } from "@jobcoach/core";
import { GUIDING_THE_SUPERVISOR } from "./codes.ts";
import { envelopeOf } from "./envelope.ts";
import { hoursTable } from "./layout.ts";
import { uwvJobcoachRules } from "./rules.ts";

/**
 * One contact that the coach wrote down. Guiding the supervisor (activity 7) is time for the employer, of several employees
 * by equal shares to the whole minute; all else is time for the employee, with several participants the minutes of the group.
 */
export function hoursFacts(row: TemplateRow): readonly CoachingFact[] {
  const { record, report, observedUntil } = row;
  const contact = readRow(record, hoursTable, report);
  const { bsnOfPseudoniem: person, trajectId, datum, minuten, activiteitCode: activity, doelNr: goal } = contact;
  if (person === undefined || trajectId === undefined || datum === undefined || minuten === undefined) return [];
  if (datum > observedUntil) {
    report.on("datum", uwvJobcoachRules["after-observed"]);
    return [];
  }
  const name = [datum, activity ?? "", record.ordinal].join("\u0000");
  const participants = contact.aantalDeelnemers ?? 1;
  const forEmployer = activity === GUIDING_THE_SUPERVISOR;
  const fact: CoachingFact = {
    kind: "coaching",
    ...envelopeOf(row, person, trajectId, name),
    from: datum,
    to: datum,
    mode: "logged",
    ...(forEmployer ? { minutesEmployer: Math.round(minuten / participants) } : {}),
    ...(!forEmployer && participants > 1 ? { minutesGroup: minuten, participants } : {}),
    ...(!forEmployer && participants === 1 ? { minutesEmployee: minuten } : {}),
    ...known({ activity, contact: contact.directOfIndirect, goal }),
  };
  return [fact];
}
