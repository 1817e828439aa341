import {
  childOf,
  childrenOf,
  envelopeOf,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  readSuwiDay,
  readSuwiEnd,
  requireObservedUntil,
  suwimlRules,
} from "@jobcoach/adapter";
import type { CalendarDate, CoverageFact, Fact } from "@jobcoach/core";
import { incomeFacts } from "./map-income.ts";
import type { RawAnswer } from "./raw.ts";
import { uwvInkomstenRules } from "./rules.ts";

/** The facts of one answer on incomes: which days it speaks of, the jobs with their wage returns, the benefits. */
export const mapInkomsten = (raw: RawAnswer, context: MapContext): Mapped => mapSuwimlAnswer(raw, context, factsOf);

function factsOf(person: PersonAnswer): readonly Fact[] {
  const { client, bsn, context, report, status } = person;
  const observed = observedPeriod(person);
  const shared = envelopeOf(context.delivery, "wage-return", observed.until);
  const envelope = { ...shared, person: context.pseudonyms.token("person", bsn) };
  const coverage: CoverageFact = {
    kind: "coverage",
    ...envelope,
    sourceKind: "wage-return",
    observedFrom: observed.from,
    selection: "per-person-query",
    jobEndsMaintained: "yes",
    hoursMode: "none",
    hoursLogComplete: false,
  };
  const incomes = childrenOf(client, "Inkomstenverhouding").flatMap((income) =>
    incomeFacts(income, { bsn, envelope, pseudonyms: context.pseudonyms, report }),
  );
  // Where the source reports a fault, what is absent was not looked for: only what is there counts.
  return status.hasFault ? incomes : [coverage, ...incomes];
}

/** The days the answer speaks of: those it names itself, else those of the delivery. An error where nobody names one. */
function observedPeriod({ answer, context, report }: PersonAnswer): { from: CalendarDate; until: CalendarDate } {
  const period = childOf(answer, "PeriodeGegevensleveringIko");
  const last = readSuwiEnd(childOf(period, "DatEPeriode"), report);
  const from = readSuwiDay(childOf(period, "DatBPeriode"), report) ?? context.delivery.observedFrom;
  const named = last.state === "on" ? last.day : context.delivery.observedUntil;
  if (from === undefined) report(uwvInkomstenRules["period-missing"], period ?? answer);
  const until = requireObservedUntil(named, report, period ?? answer);
  if (from !== undefined && named !== undefined && named < from) {
    report(suwimlRules["end-before-begin"], period ?? answer);
  }
  return { from: from ?? until, until };
}
