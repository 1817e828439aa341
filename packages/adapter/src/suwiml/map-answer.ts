import type { CalendarDate, CoverageFact, Fact, Finding, PersonalFact, SourceRole } from "@jobcoach/core";
import type { MapContext, Mapped } from "../contract/adapter.ts";
import type { ResolvedDelivery } from "../contract/resolved-delivery.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { childOf } from "./children.ts";
import { createElementReport, type ElementReport } from "./element-report.ts";
import { type AnswerStatus, readAnswerStatus } from "./fwi.ts";
import { readPersonNumber } from "./read-person.ts";
import { suwimlRules } from "./suwiml-rules.ts";
import type { RawAnswer } from "./suwiml-service.ts";

/** An answer about a person, with what every fact from it needs. */
export interface PersonAnswer {
  readonly answer: XmlElement;
  readonly client: XmlElement;
  /** Nine digits that passed the test; to make tokens of, never to be kept. */
  readonly bsn: string;
  readonly status: AnswerStatus;
  readonly context: MapContext;
  readonly report: ElementReport;
}

/**
 * Maps an answer by what it is about: nobody (accepted without facts), or a person, of whom `mapPerson` makes the facts. A
 * person without a good number is still checked, but gives no facts.
 */
export function mapSuwimlAnswer(
  raw: RawAnswer,
  context: MapContext,
  mapPerson: (person: PersonAnswer) => readonly Fact[],
): Mapped {
  const findings: Finding[] = [...raw.structure];
  const report = createElementReport(raw.place, findings);
  const { answer } = raw;
  const status = readAnswerStatus(answer, report);
  const client = childOf(answer, "ClientSuwi");
  if (client === undefined) return { facts: [], findings };
  const bsn = readPersonNumber(client, report);
  const facts = mapPerson({ answer, client, bsn: bsn ?? "", status, context, report });
  return { facts: bsn === undefined ? [] : facts, findings };
}

/** What every fact of an answer carries. */
export const envelopeOf = (delivery: ResolvedDelivery, source: SourceRole, observedUntil: CalendarDate) => ({
  municipality: delivery.municipality,
  grantor: delivery.grantor,
  stream: delivery.stream,
  source,
  observedUntil,
});

/** What every fact about the person of an answer carries, with the last day of the delivery; an error where nobody says it. */
export function personEnvelopeOf({ client, bsn, context, report }: PersonAnswer, source: SourceRole): PersonEnvelope {
  const { delivery, pseudonyms } = context;
  const observedUntil = requireObservedUntil(delivery.observedUntil, report, client);
  return { ...envelopeOf(delivery, source, observedUntil), person: pseudonyms.token("person", bsn) };
}

/** The part that all facts about one person share. */
export type PersonEnvelope = Pick<
  PersonalFact,
  "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person"
>;

/**
 * What an answer without days of its own covers: its person, for the days of the delivery. Nothing where the source reports a
 * fault, or where nobody says from which day: then what is absent proves nothing.
 */
export function answerCoverage({ context, status }: PersonAnswer, envelope: PersonEnvelope): readonly CoverageFact[] {
  const { observedFrom, jobEndsMaintained } = context.delivery;
  if (status.hasFault || observedFrom === undefined) return [];
  return [
    {
      kind: "coverage",
      ...envelope,
      sourceKind: envelope.source,
      observedFrom,
      selection: "per-person-query",
      jobEndsMaintained,
      hoursMode: "none",
      hoursLogComplete: false,
    },
  ];
}

/**
 * Keeps the checks going where the day is missing, so late that nothing lies after it; the error that says so keeps the facts
 * from being used.
 */
const STAND_IN: CalendarDate = "2199-12-31";

/** The last day an answer speaks of; where nobody says it, that is an error. */
export function requireObservedUntil(
  observedUntil: CalendarDate | undefined,
  report: ElementReport,
  at: XmlElement,
): CalendarDate {
  if (observedUntil === undefined) report(suwimlRules["observed-until-missing"], at);
  return observedUntil ?? STAND_IN;
}
