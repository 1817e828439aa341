import {
  type CalendarDate,
  type EmploymentFact,
  type End,
  endOn,
  openEnd,
  type SubsidyFact,
  unknownEnd,
  type WorkKind,
  workKinds,
} from "@jobcoach/core";
import type { SlotValue } from "../profile/slots.ts";
import type { RecordContext } from "../record/record-context.ts";
import { readSlot } from "../record/row-values.ts";
import { employmentRules, subsidyRules } from "./fact-rules.ts";

const fromOf = readSlot("employment.from");
const toOf = readSlot("employment.to");
const plannedToOf = readSlot("employment.plannedTo");
const kindOf = readSlot("employment.workKind");
const employerNumberOf = readSlot("employment.employerNumber");
const endReasonOf = readSlot("employment.endReason");
const hoursPerWeekOf = readSlot("employment.hoursPerWeek");
const subsidyOf = readSlot("employment.loonkostensubsidie");
const percentOf = readSlot("subsidy.loonwaardePercent");
const periodNumberOf = readSlot("period.number");
const periodFromOf = readSlot("period.from");
const periodToOf = readSlot("period.to");

/** The job of the row and the wage subsidy beside it. The end of a contract is a plan and ends nothing. */
export function addEmploymentFacts(context: RecordContext): void {
  const { values, envelope, report, facts, jobRef, pseudonyms } = context;
  const from = fromOf(values);
  const stated = kindOf(values);
  if (from === undefined) {
    if (stated !== undefined || toOf(values) !== undefined) report.on("employment.from", employmentRules["no-start"]);
    tellUnusedPercent(context);
    return;
  }
  if (from > envelope.observedUntil) report.on("employment.from", employmentRules["starts-later"]);
  if (stated === undefined) report.on("employment.workKind", employmentRules["no-kind"]);
  const { workKind, contract } = kinds[stated ?? "unknown"];
  const { to, plannedTo } = endOfJob(context, from);
  const fact: EmploymentFact = {
    kind: "employment",
    ...envelope,
    jobRef,
    workKind,
    setting: workKinds[workKind].setting,
    from,
    to,
  };
  const inPeriods = periodFromOf(values) !== undefined;
  // The rows of all periods repeat the job: one name, so that they become one job again.
  if (inPeriods) fact.record = jobRef;
  const employer = employerNumberOf(values);
  if (employer !== undefined) fact.employerKey = pseudonyms.token("employer", employer);
  if (plannedTo !== undefined) fact.plannedTo = plannedTo;
  if (contract !== undefined) fact.contract = contract;
  const endReason = endReasonOf(values);
  if (endReason !== undefined) fact.endReason = endReason;
  const subsidy = subsidyOf(values);
  if (!inPeriods || isFirstPeriodOf(context, from)) {
    const hoursPerWeek = hoursPerWeekOf(values);
    if (hoursPerWeek !== undefined) fact.hoursPerWeek = hoursPerWeek;
    if (subsidy !== undefined) fact.loonkostensubsidie = subsidy;
  }
  if (workKind === "participatiebaan" && (plannedTo !== undefined || subsidy === "yes")) fact.paid = "yes";
  facts.push(fact);
  addSubsidyFact(context, from, to);
}

/** Hours and subsidy differ per period; the job keeps those with which it started. */
function isFirstPeriodOf({ values }: RecordContext, from: CalendarDate): boolean {
  return periodNumberOf(values) === 1 || from >= (periodFromOf(values) ?? from);
}

function endOfJob({ values, envelope, report }: RecordContext, from: CalendarDate) {
  const { observedUntil } = envelope;
  const stated = toOf(values);
  let plannedTo = plannedToOf(values);
  if (plannedTo !== undefined && plannedTo < from) {
    report.on("employment.plannedTo", employmentRules["contract-end-before-start"]);
    plannedTo = undefined;
  }
  if (stated === undefined && endReasonOf(values) !== undefined) {
    report.on("employment.to", employmentRules["reason-without-end"]);
    return { to: unknownEnd, plannedTo };
  }
  if (stated?.state === "on") {
    if (stated.day < from) report.on("employment.to", employmentRules["end-before-start"]);
    if (stated.day <= observedUntil) return { to: stated, plannedTo };
    report.on("employment.to", employmentRules["end-after-observed"]);
    return { to: openEnd, plannedTo: plannedTo ?? stated.day };
  }
  if (plannedTo !== undefined && plannedTo < observedUntil) {
    report.on("employment.plannedTo", employmentRules["contract-end-passed"]);
  }
  return { to: stated ?? openEnd, plannedTo };
}

/** The subsidy runs with the job, or in the accounting period of the row as far as the job runs. */
function addSubsidyFact(context: RecordContext, jobFrom: CalendarDate, jobTo: End): void {
  const { values, envelope, report, facts } = context;
  const loonwaardePercent = percentOf(values);
  if (loonwaardePercent === undefined) return;
  if (subsidyOf(values) === "no") {
    report.on("subsidy.loonwaardePercent", subsidyRules["percent-without-subsidy"]);
    return;
  }
  if (subsidyOf(values) !== "yes") {
    tellUnusedPercent(context);
    return;
  }
  const periodFrom = periodFromOf(values);
  const periodTo = periodToOf(values);
  const from = periodFrom !== undefined && periodFrom > jobFrom ? periodFrom : jobFrom;
  const lastOfPeriod = periodTo !== undefined && periodTo <= envelope.observedUntil ? periodTo : undefined;
  let to = jobTo;
  if (lastOfPeriod !== undefined && !(jobTo.state === "on" && jobTo.day < lastOfPeriod)) to = endOn(lastOfPeriod);
  if (to.state === "on" && to.day < from) {
    tellUnusedPercent(context);
    return;
  }
  const fact: SubsidyFact = {
    kind: "subsidy",
    ...envelope,
    scheme: "loonkostensubsidie",
    from,
    to,
    loonwaardePercent,
    loonwaardeBase: "wml",
  };
  facts.push(fact);
}

/** Of a period that has yet to begin it is told already that it says nothing else. */
function tellUnusedPercent({ values, envelope, report }: RecordContext): void {
  const isYetToBegin = (periodFromOf(values) ?? envelope.observedUntil) > envelope.observedUntil;
  if (percentOf(values) === undefined || isYetToBegin) return;
  report.on("subsidy.loonwaardePercent", subsidyRules["percent-not-used"]);
}

type KindOfWork = SlotValue<"employment.workKind">;
interface KindAndContract {
  readonly workKind: WorkKind;
  readonly contract?: NonNullable<EmploymentFact["contract"]>;
}

/** What a word for the kind of work says about the contract. */
const kinds: Readonly<Record<KindOfWork, KindAndContract>> = {
  employment: { workKind: "employment" },
  "employment:fixed": { workKind: "employment", contract: "fixed" },
  "employment:open": { workKind: "employment", contract: "open" },
  "employment:zero-hours": { workKind: "employment", contract: "zero-hours" },
  agency: { workKind: "agency", contract: "agency" },
  payroll: { workKind: "payroll", contract: "payroll" },
  "beschut-werk": { workKind: "beschut-werk" },
  wsw: { workKind: "wsw" },
  "self-employed": { workKind: "self-employed" },
  proefplaatsing: { workKind: "proefplaatsing" },
  participatieplaats: { workKind: "participatieplaats" },
  internship: { workKind: "internship" },
  volunteering: { workKind: "volunteering" },
  "daytime-activity": { workKind: "daytime-activity" },
  participatiebaan: { workKind: "participatiebaan" },
  unknown: { workKind: "unknown" },
};
