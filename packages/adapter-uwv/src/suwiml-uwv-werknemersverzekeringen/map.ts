import {
  answerCoverage,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  personEnvelopeOf,
  readBenefits,
} from "@jobcoach/adapter";
import type { BenefitFact, Fact } from "@jobcoach/core";
import { employeeLaws } from "./codes.ts";
import type { RawAnswer } from "./raw.ts";

/** The facts of one answer on employee insurances: the benefits of the person; nothing of their health. */
export const mapWerknemersverzekeringen = (raw: RawAnswer, context: MapContext): Mapped =>
  mapSuwimlAnswer(raw, context, factsOf);

function factsOf(person: PersonAnswer): readonly Fact[] {
  const { client, bsn, context, report } = person;
  const envelope = personEnvelopeOf(person, "benefit-file");
  const { benefits, isComplete } = readBenefits(client, employeeLaws, envelope.observedUntil, report);
  return [
    ...(isComplete ? answerCoverage(person, envelope) : []),
    ...benefits.map(({ reference, law, from, to }): BenefitFact => {
      const record = context.pseudonyms.token("record", `${bsn}|${reference}`);
      return { kind: "benefit", ...envelope, record, law, from, to };
    }),
  ];
}
