import type { CalendarDate, Fact, Token } from "@jobcoach/core";
import type { MapContext, Mapped } from "../../contract/adapter.ts";
import type { Pseudonyms } from "../../pseudonyms/pseudonyms.ts";
import { personRules } from "../../values/person-rules.ts";
import { columnRules } from "../binding/column-rules.ts";
import { addContactFact, addQuarterFacts, addReportedFacts } from "../facts/coaching-facts.ts";
import { addEmploymentFacts } from "../facts/employment-facts.ts";
import { addMeasurementFacts } from "../facts/measurement-facts.ts";
import { addPersonFact, addRegisterFact } from "../facts/person-facts.ts";
import { addBenefitFact, addProvisionFacts } from "../facts/provision-facts.ts";
import { addResultFact } from "../facts/result-facts.ts";
import type { Profile } from "../profile/profile.ts";
import type { RecordContext } from "./record-context.ts";
import { recordNames } from "./record-names.ts";
import { createRecordReport, type RecordReport } from "./record-report.ts";
import { recordRules } from "./record-rules.ts";
import { bring, broughtFrom, type RowValues, readSlot, readValues } from "./row-values.ts";
import type { RootOutcome, TabularRecord } from "./tabular-record.ts";

const bsnOf = readSlot("person.bsn");
const clientOf = readSlot("client.ref");
const municipalityOf = readSlot("delivery.municipality");
const observedUntilOf = readSlot("delivery.observedUntil");

const builders: readonly ((context: RecordContext) => void)[] = [
  addPersonFact,
  addProvisionFacts,
  addBenefitFact,
  addRegisterFact,
  addEmploymentFacts,
  addContactFact,
  addReportedFacts,
  addQuarterFacts,
  addMeasurementFacts,
  addResultFact,
];

/** The facts of a row and what is wrong with it. Pure, but for keeping the outcome for the rows that refer to this one. */
export function mapRecord(raw: TabularRecord, profile: Profile, context: MapContext): Mapped {
  const report = createRecordReport(raw.table, raw.line);
  const facts: Fact[] = [];
  const own = readValues(raw, report);
  for (const column of raw.table.unusable) report.on(undefined, columnRules["row-waits"], { column });
  if (raw.fault !== undefined) report.on(raw.table.table.trajectory[0], raw.fault);
  const values = withRoot(raw, own, profile, context, report);
  const complete = complaintsOf(raw, values, context, report);
  if (complete !== undefined) {
    const { record, trajectory, job: jobRef, part: recordPart } = recordNames(raw, values, context.pseudonyms);
    const { grantor, stream, municipality } = context.delivery;
    const { person, observedUntil } = complete;
    const source = profile.source;
    const shared = { municipality, grantor, stream, source, record, trajectoryRef: trajectory, observedUntil, person };
    const { delivery, pseudonyms } = context;
    const names = { jobRef, recordPart };
    const whole: RecordContext = { values, envelope: shared, ...names, delivery, pseudonyms, report, facts };
    for (const build of builders) build(whole);
  }
  if (raw.table.isRoot) {
    raw.outcome = { accepted: !report.hasError, brings: broughtFrom(values, raw.table.table.sheet, profile) };
  }
  return { facts: report.hasError ? [] : facts, findings: report.findings };
}

/** Adds what the row of the other sheet knows; a fault there is named here once and not repeated. */
function withRoot(
  { root, table }: TabularRecord,
  values: RowValues,
  profile: Profile,
  context: MapContext,
  report: RecordReport,
): RowValues {
  const { join } = table.table;
  if (join === undefined || root === undefined) return values;
  if (root === null) {
    report.on(join.on, recordRules["reference-not-found"], { sheet: join.sheet });
    return values;
  }
  const { accepted, brings } = outcomeOf(root, profile, context);
  if (!accepted) report.on(join.on, recordRules["root-rejected"], { sheet: join.sheet });
  return bring(values, brings, table);
}

function outcomeOf(root: TabularRecord, profile: Profile, context: MapContext): RootOutcome {
  if (root.outcome === undefined) mapRecord(root, profile, context);
  return root.outcome ?? { accepted: false, brings: new Map() };
}

/** Whose row it is and until when it speaks; `undefined` when the row cannot become facts. */
function complaintsOf(
  raw: TabularRecord,
  values: RowValues,
  { delivery, pseudonyms }: MapContext,
  report: RecordReport,
): { readonly person: Token; readonly observedUntil: CalendarDate } | undefined {
  const municipality = municipalityOf(values);
  if (municipality !== undefined && municipality !== delivery.municipality && raw.root === undefined) {
    report.on("delivery.municipality", recordRules["other-municipality"]);
  }
  const observedUntil = observedUntilOfRow(raw, values, delivery.observedUntil, report);
  const person = report.hasError ? undefined : personOf(values, pseudonyms, report);
  return person === undefined || observedUntil === undefined ? undefined : { person, observedUntil };
}

function observedUntilOfRow(
  { table }: TabularRecord,
  values: RowValues,
  ofDelivery: CalendarDate | undefined,
  report: RecordReport,
): CalendarDate | undefined {
  const own = observedUntilOf(values);
  const column = table.columnOf.get("delivery.observedUntil");
  if (own !== undefined) {
    if (ofDelivery !== undefined && own !== ofDelivery) {
      report.on("delivery.observedUntil", recordRules["observed-until-differs"]);
    }
    return own;
  }
  const isSilent = column !== undefined && !table.observedUntilGiven;
  if (ofDelivery !== undefined && !isSilent) return ofDelivery;
  if (!report.hasError) report.on("delivery.observedUntil", recordRules["observed-until-missing"]);
  return undefined;
}

function personOf(values: RowValues, pseudonyms: Pseudonyms, report: RecordReport): Token | undefined {
  const bsn = bsnOf(values);
  if (bsn !== undefined) return pseudonyms.token("person", bsn);
  const client = clientOf(values);
  if (client === undefined) {
    report.on("person.bsn", personRules["bsn-missing"]);
    return undefined;
  }
  report.on("person.bsn", personRules["client-number-only"]);
  return pseudonyms.token("client", client);
}
