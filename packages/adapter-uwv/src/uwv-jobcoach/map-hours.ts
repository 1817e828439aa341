import { known, readRow, type TemplateRow } from "@jobcoach/adapter";
import type { CoachingFact } from "@jobcoach/core";
import { envelopeOf } from "./envelope.ts";
import { hoursTable } from "./layout.ts";
import { uwvJobcoachRules } from "./rules.ts";

const GUIDING_THE_SUPERVISOR = "7";

/**
 * One contact that the coach wrote down. With several participants the minutes are those of the group. Guiding the supervisor
 * (activity 7) is time for the employer, all else time for the employee.
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
    ...(participants > 1 ? { minutesGroup: minuten, participants } : {}),
    ...(participants === 1 && forEmployer ? { minutesEmployer: minuten } : {}),
    ...(participants === 1 && !forEmployer ? { minutesEmployee: minuten } : {}),
    ...known({ activity, contact: contact.directOfIndirect, goal }),
  };
  return [fact];
}
