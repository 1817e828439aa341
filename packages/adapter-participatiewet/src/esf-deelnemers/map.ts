import { known, type RowOf, readRow, type TemplateRow } from "@jobcoach/adapter";
import { endOn, type Fact, monthOf, openEnd, type ProvisionFact, ResultCode, type ResultFact } from "@jobcoach/core";
import { readActivities } from "./activities.ts";
import { participantTable } from "./layout.ts";
import { esfDeelnemersRules } from "./rules.ts";

type Participant = RowOf<(typeof participantTable)["columns"]>;

/** A participant: the month of birth, job coaching where the activity says so, and the result where it is a code. */
export function participantFacts(row: TemplateRow): readonly Fact[] {
  const { record, report, observedUntil, context } = row;
  const participant = readRow(record, participantTable, report);
  const { BSN: bsn, instroomdatum: from, geboortedatum } = participant;
  if (bsn === undefined || from === undefined) return [];
  const { delivery, pseudonyms } = context;
  const { municipality, grantor, stream } = delivery;
  const again = record.ordinal > 1 ? [record.ordinal] : [];
  const envelope = {
    municipality,
    grantor,
    stream,
    source: "case-file" as const,
    record: pseudonyms.token("record", [bsn, from, ...again].join("\u0000")),
    observedUntil,
    person: pseudonyms.token("person", bsn),
  };
  const facts: Fact[] = [];
  if (geboortedatum !== undefined) facts.push({ kind: "person", ...envelope, birthMonth: monthOf(geboortedatum) });
  facts.push(...provisionOf(participant, from, envelope, row), ...resultOf(participant, from, envelope, row));
  return facts;
}

type Envelope = Pick<ProvisionFact, "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person"> &
  Required<Pick<ProvisionFact, "record">>;

function provisionOf(
  { "activiteit(en)": activities, uitstroomdatum }: Participant,
  from: string,
  envelope: Envelope,
  { report, observedUntil }: TemplateRow,
): readonly ProvisionFact[] {
  if (activities === undefined) report.on("activiteit(en)", esfDeelnemersRules["no-activity"]);
  const { form, hasOthers } = readActivities(activities ?? "");
  if (hasOthers) report.on("activiteit(en)", esfDeelnemersRules["activity-unknown"]);
  if (form === undefined) return [];
  const isPlanned = uitstroomdatum?.state === "on" && uitstroomdatum.day > observedUntil;
  if (isPlanned) report.on("uitstroomdatum", esfDeelnemersRules["end-after-observed"]);
  const to = isPlanned ? openEnd : (uitstroomdatum ?? openEnd);
  const plannedTo = isPlanned ? uitstroomdatum.day : undefined;
  const { record: ref, grantor: grantedBy } = envelope;
  return [{ kind: "provision", ...envelope, ref, type: "30", grantedBy, form, from, to, ...known({ plannedTo }) }];
}

/** A result speaks of the day that somebody left, or of the last day of the delivery. */
function resultOf(
  { "geleverde prestatie": text, uitstroomdatum }: Participant,
  periodFrom: string,
  envelope: Envelope,
  { report, observedUntil }: TemplateRow,
): readonly ResultFact[] {
  if (text === undefined) return [];
  const code = ResultCode.safeParse(text.toUpperCase()).data;
  if (code === undefined) {
    report.on("geleverde prestatie", esfDeelnemersRules["result-not-a-code"]);
    return [];
  }
  const left = uitstroomdatum?.state === "on" ? uitstroomdatum : endOn(observedUntil);
  const periodTo = left.state === "on" && left.day < observedUntil ? left.day : observedUntil;
  return periodFrom > periodTo ? [] : [{ kind: "result", ...envelope, code, periodFrom, periodTo }];
}
