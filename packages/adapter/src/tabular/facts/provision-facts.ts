import {
  type BenefitFact,
  type CalendarDate,
  type End,
  type ExitFact,
  endOn,
  openEnd,
  type ProvisionFact,
  unknownEnd,
} from "@jobcoach/core";
import type { SlotValue } from "../profile/slots.ts";
import type { RecordContext } from "../record/record-context.ts";
import { readSlot } from "../record/row-values.ts";
import { periodRules, provisionRules } from "./fact-rules.ts";

const typeOf = readSlot("provision.type");
const grantedByOf = readSlot("provision.grantedBy");
const formOf = readSlot("provision.form");
const regimeOf = readSlot("provision.regime");
const fromOf = readSlot("provision.from");
const plannedToOf = readSlot("provision.plannedTo");
const toOf = readSlot("provision.to");
const endReasonOf = readSlot("provision.endReason");
const periodFromOf = readSlot("period.from");
const periodToOf = readSlot("period.to");
const lawOf = readSlot("benefit.law");

/** The coaching that was granted, for the whole trajectory or for one accounting period of it; and how the person left. */
export function addProvisionFacts(context: RecordContext): void {
  const { values, envelope, report, delivery, facts } = context;
  const type = typeOf(values);
  const from = fromOf(values) ?? periodFromOf(values);
  if (type === undefined || from === undefined) return;
  const inPeriods = periodFromOf(values) !== undefined;
  if (from > envelope.observedUntil) {
    report.on(inPeriods ? "period.from" : "provision.from", provisionRules["starts-later"]);
  }

  const { to, plannedTo } = inPeriods ? endOfPeriod(context, from) : endOfCoaching(context, from);
  const reason = endReasonOf(values);
  const fact: ProvisionFact = {
    kind: "provision",
    ...envelope,
    ref: envelope.trajectoryRef,
    type,
    grantedBy: grantedByOf(values) ?? delivery.grantor,
    form: formOf(values) ?? "unknown",
    from,
    to,
  };
  if (plannedTo !== undefined) fact.plannedTo = plannedTo;
  const regime = regimeOf(values);
  if (regime !== undefined && regime !== "unknown") fact.regime = regime;
  if (reason !== undefined) fact.endReason = isExitOnly(reason) ? "other" : reason;
  facts.push(fact);
  addExitFact(context, reason, to);
}

/** A benefit that the row names: it ran when the coaching started, and nothing is known of its end. */
export function addBenefitFact({ values, envelope, facts }: RecordContext): void {
  const law = lawOf(values);
  const from = fromOf(values) ?? periodFromOf(values);
  if (law === undefined || law === "none" || law === "unknown" || from === undefined) return;
  const fact: BenefitFact = { kind: "benefit", ...envelope, law, from, to: unknownEnd };
  facts.push(fact);
}

interface CoachingEnd {
  readonly to: End;
  readonly plannedTo: CalendarDate | undefined;
}

function endOfCoaching({ values, envelope, report }: RecordContext, from: CalendarDate): CoachingEnd {
  const stated = toOf(values);
  let plannedTo = plannedToOf(values);
  if (plannedTo !== undefined && plannedTo < from) {
    report.on("provision.plannedTo", provisionRules["planned-end-before-start"]);
    plannedTo = undefined;
  }
  if (stated === undefined) {
    if (endReasonOf(values) === undefined) return { to: openEnd, plannedTo };
    report.on("provision.to", provisionRules["reason-without-end"]);
    return { to: unknownEnd, plannedTo };
  }
  if (stated.state !== "on") return { to: stated, plannedTo };
  if (stated.day < from) report.on("provision.to", provisionRules["end-before-start"]);
  if (stated.day <= envelope.observedUntil) return { to: stated, plannedTo };
  report.on("provision.to", provisionRules["end-after-observed"]);
  return { to: openEnd, plannedTo: plannedTo ?? stated.day };
}

/** A period that runs on after the last observed day is still open; its last day is a plan. */
function endOfPeriod({ values, envelope, report }: RecordContext, from: CalendarDate): CoachingEnd {
  const last = periodToOf(values);
  if (last === undefined) return { to: openEnd, plannedTo: undefined };
  if (last < from) report.on("period.to", periodRules["end-before-start"]);
  return last > envelope.observedUntil ? { to: openEnd, plannedTo: last } : { to: endOn(last), plannedTo: undefined };
}

type EndReason = SlotValue<"provision.endReason">;
type ExitOnly = "death" | "state-pension-age" | "detention" | "lost-sight";
const EXIT_ONLY: ReadonlySet<string> = new Set<ExitOnly>(["death", "state-pension-age", "detention", "lost-sight"]);
const isExitOnly = (reason: EndReason): reason is ExitOnly => EXIT_ONLY.has(reason);

function addExitFact({ envelope, facts }: RecordContext, reason: EndReason | undefined, to: End): void {
  if (reason === undefined || to.state !== "on") return;
  if (reason !== "moved" && !isExitOnly(reason)) return;
  const fact: ExitFact = { kind: "exit", ...envelope, reason, on: to.day };
  facts.push(fact);
}
