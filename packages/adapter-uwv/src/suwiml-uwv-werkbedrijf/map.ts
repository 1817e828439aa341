import {
  answerCoverage,
  childOf,
  childrenOf,
  descendantOf,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  type PersonEnvelope,
  personEnvelopeOf,
  readSuwiSource,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import type { EmploymentFact, Fact, ProvisionFact } from "@jobcoach/core";
import { type CoachingNames, createCoachingNames } from "./coaching-names.ts";
import { coachingInText } from "./coaching-text.ts";
import type { RawAnswer } from "./raw.ts";
import { readPeriod } from "./read-period.ts";
import { uwvWerkbedrijfRules as rules } from "./rules.ts";

/** The facts of one answer of UWV WERKbedrijf, none of them certain: job coaching by its text, and jobs by their dates. */
export const mapWerkbedrijf = (raw: RawAnswer, context: MapContext): Mapped => mapSuwimlAnswer(raw, context, factsOf);

function factsOf(person: PersonAnswer): readonly Fact[] {
  const { client, report } = person;
  const envelope = personEnvelopeOf(person, "uwv-employment-file");
  readSuwiSource(childOf(client, "Bron"), report);
  const services = childrenOf(client, "AtlRelatie").flatMap((relation) => childrenOf(relation, "DienstverleningUwvWb"));
  const nameOf = createCoachingNames();
  return [
    ...answerCoverage(person, envelope),
    ...services.flatMap((service) => coachingFacts(service, nameOf, person, envelope)),
    ...childrenOf(client, "Arbeidsverhouding").flatMap((job) => jobFacts(job, person, envelope)),
  ];
}

/** The job coaching among the instruments of a service. */
function coachingFacts(
  service: XmlElement,
  nameOf: CoachingNames,
  person: PersonAnswer,
  envelope: PersonEnvelope,
): readonly ProvisionFact[] {
  const { bsn, context, report } = person;
  const { pseudonyms } = context;
  const number = numberOf(service, person);
  return childrenOf(service, "WerkinstrumentUwvWb").flatMap((instrument): readonly ProvisionFact[] => {
    const description = childOf(instrument, "OmsWerkinstrumentUwvWb");
    const coaching = coachingInText(textOf(description));
    if (coaching === "unclear") report(rules["coaching-unclear"], description);
    if (coaching === "unclear" || coaching === "other") return [];
    const period = readPeriod(
      instrument,
      "DatBWerkinstrumentUwvWb",
      "DatEWerkinstrumentUwvWb",
      rules["coaching-without-begin"],
      envelope.observedUntil,
      report,
    );
    if (period === undefined) return [];
    report(rules["coaching-by-text"], description);
    const reason = childOf(instrument, "CdRedenEWerkinstrumentUwvWb");
    if (textOf(reason) !== "") report(rules["end-reason-not-explained"], reason);
    const record = pseudonyms.token("record", `${bsn}|${nameOf({ number, form: coaching.form, ...period })}`);
    const trajectory = number === undefined ? {} : { trajectoryRef: pseudonyms.token("trajectory", number) };
    return [
      {
        kind: "provision",
        ...envelope,
        record,
        ref: record,
        ...trajectory,
        type: "30",
        grantedBy: "uwv",
        form: coaching.form,
        ...period,
      },
    ];
  });
}

function numberOf(service: XmlElement, { report }: PersonAnswer): string | undefined {
  const element = childOf(service, "ReferentienrDvlUwvWb");
  const number = textOf(element);
  if (number.length === 11) return number;
  report(rules["reference-invalid"], element ?? service);
  return undefined;
}

/** A job by its dates; kind of work, pay and hours are not known. The employer's name only helps to tell two jobs apart; a name is no number to link by. */
function jobFacts(
  job: XmlElement,
  { bsn, context, report }: PersonAnswer,
  envelope: PersonEnvelope,
): readonly EmploymentFact[] {
  const period = readPeriod(
    job,
    "DatBArbeidsverhouding",
    "DatEArbeidsverhouding",
    rules["job-without-begin"],
    envelope.observedUntil,
    report,
  );
  if (period === undefined) return [];
  const employer = textOf(descendantOf(job, "Werkgever", "HandelsnaamOrganisatie"));
  const jobRef = context.pseudonyms.token("job", `${bsn}|${employer}|${period.from}`);
  return [
    { kind: "employment", ...envelope, record: jobRef, jobRef, workKind: "unknown", setting: "unknown", ...period },
  ];
}
