import {
  answerCoverage,
  childOf,
  childrenOf,
  descendantOf,
  type ElementReport,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  type PersonEnvelope,
  personEnvelopeOf,
  type ReadBenefit,
  readBenefits,
  readSuwiMonth,
  readSuwiSex,
  readSuwiSource,
  textOf,
} from "@jobcoach/adapter";
import { type BenefitFact, type ExitFact, type Fact, type PersonFact, unknownEnd } from "@jobcoach/core";
import { endReasons } from "../bus/codes.ts";
import { socialLaws } from "./codes.ts";
import type { RawAnswer } from "./raw.ts";
import { bijstandsregelingenRules } from "./rules.ts";

/** The facts of one answer on benefits of a municipality: the person, the benefits, why they ended. */
export const mapBijstandsregelingen = (raw: RawAnswer, context: MapContext): Mapped =>
  mapSuwimlAnswer(raw, context, factsOf);

function factsOf(person: PersonAnswer): readonly Fact[] {
  const { client, report } = person;
  const envelope = personEnvelopeOf(person, "benefit-file");
  for (const holder of [client, ...childrenOf(client, "Uitkeringsverhouding")]) {
    readSuwiSource(childOf(holder, "Bron"), report);
  }
  const { benefits, isComplete } = readBenefits(client, socialLaws, envelope.observedUntil, report);
  return [
    ...(isComplete ? answerCoverage(person, envelope) : []),
    ...personFacts(person, envelope),
    ...benefits.flatMap((benefit) => benefitFacts(benefit, person, envelope)),
  ];
}

function personFacts({ client, report }: PersonAnswer, envelope: PersonEnvelope): readonly PersonFact[] {
  const sex = readSuwiSex(childOf(client, "Geslacht"), report);
  const birthMonth = readSuwiMonth(childOf(client, "Geboortedat"), report);
  if (sex === undefined && birthMonth === undefined) return [];
  return [
    {
      kind: "person",
      ...envelope,
      ...(birthMonth === undefined ? {} : { birthMonth }),
      ...(sex === undefined ? {} : { sex }),
    },
  ];
}

/** A benefit, and the exit that its end tells of; the reason of an end that is still a plan says nothing yet. */
function benefitFacts(
  benefit: ReadBenefit,
  { bsn, context, report }: PersonAnswer,
  envelope: PersonEnvelope,
): readonly (BenefitFact | ExitFact)[] {
  const reason = readEndReason(benefit, report);
  const isPlanned = benefit.plannedTo !== undefined;
  const isEndMissing = reason !== undefined && benefit.to.state === "open" && !isPlanned;
  if (isEndMissing) report(bijstandsregelingenRules["reason-without-end"], benefit.element);
  const { law, from } = benefit;
  const to = isEndMissing ? unknownEnd : benefit.to;
  const record = context.pseudonyms.token("record", `${bsn}|${benefit.reference}`);
  const fact: BenefitFact = { kind: "benefit", ...envelope, record, law, from, to };
  if (reason === undefined || isPlanned) return [fact];
  const { endClass, exit } = reason;
  const ended: BenefitFact = { ...fact, endClass };
  if (exit === undefined || to.state !== "on") return [ended];
  return [ended, { kind: "exit", ...envelope, record, reason: exit, on: to.day }];
}

/**
 * Why a benefit ended. No list of the message is public; width and subject are those of field 34 of the statistic on social
 * assistance, so its list is used.
 */
function readEndReason({ element }: ReadBenefit, report: ElementReport) {
  const code = descendantOf(element, "SpecifiekeGegevensBijstandUitk", "CdAanleidingEindeBijstandUitk");
  const text = textOf(code);
  if (Object.hasOwn(endReasons, text)) return endReasons[text];
  if (text !== "") report(bijstandsregelingenRules["end-reason-unknown"], code);
  return undefined;
}
