import {
  answerCoverage,
  childOf,
  childrenOf,
  type ElementReport,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  parseSuwiDate,
  personEnvelopeOf,
  readSuwiDay,
  readSuwiEnd,
  suwimlRules,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import type { CalendarDate, Fact, RegisterFact } from "@jobcoach/core";
import type { RawAnswer } from "./raw.ts";
import { uwvDoelgroepregisterRules as rules } from "./rules.ts";

/** The facts of one answer from the doelgroepregister: whether the person is registered, on which grounds, from when. */
export const mapDoelgroepregister = (raw: RawAnswer, context: MapContext): Mapped =>
  mapSuwimlAnswer(raw, context, factsOf);

function factsOf(person: PersonAnswer): readonly Fact[] {
  const { client, report, status } = person;
  const envelope = personEnvelopeOf(person, "target-group-register");
  const registration = childOf(client, "LdrRegistratieWbQa");
  const grounds = childrenOf(client, "GrondslagArbeidsbeperktheid").map((element) => readGround(element, report));
  const first = grounds[0];
  if (registration === undefined && first !== undefined) report(rules["ground-without-registration"], first.element);
  // Where the source reports a fault, a registration that is absent was not looked for.
  if (registration === undefined && status.hasFault) return [];
  const register: RegisterFact =
    registration === undefined
      ? { kind: "register", ...envelope, status: "not" }
      : { kind: "register", ...envelope, status: "registered", ...registrationOf(registration, grounds, report) };
  return [...answerCoverage(person, envelope), register];
}

interface Ground {
  readonly element: XmlElement;
  readonly code: string | undefined;
  readonly from: CalendarDate | undefined;
}

/** The days and grounds of a registration; the message has no begin of its own, so that is the begin of the first ground. */
function registrationOf(registration: XmlElement, grounds: readonly Ground[], report: ElementReport) {
  const end = childOf(registration, "DatELdrRegistratieWbQa");
  const to = readSuwiEnd(end, report);
  const begins = grounds.flatMap(({ from }) => from ?? []).sort();
  const from = begins.length === grounds.length ? begins[0] : undefined;
  if (from !== undefined && to.state === "on" && to.day < from) report(suwimlRules["end-before-begin"], end);
  const codes = [...new Set(grounds.flatMap(({ code }) => code ?? []))].sort();
  return { ...(codes.length === 0 ? {} : { grounds: codes }), ...(from === undefined ? {} : { from }), to };
}

function readGround(element: XmlElement, report: ElementReport): Ground {
  const begin = childOf(element, "DatBGrondslagArbeidsbeperktheid");
  const end = childOf(element, "DatEGrondslagArbeidsbeperktheid");
  const from = readSuwiDay(begin, report);
  const to = readSuwiEnd(end, report);
  if (from === undefined && parseSuwiDate(textOf(begin)).state !== "invalid") {
    report(rules["ground-without-begin"], begin ?? element);
  }
  if (from !== undefined && to.state === "on" && to.day < from) report(suwimlRules["end-before-begin"], end);
  return { element, code: readCode(childOf(element, "CdGrondslagArbeidsbeperktheid"), report), from };
}

function readCode(element: XmlElement | undefined, report: ElementReport): string | undefined {
  const text = textOf(element);
  if (text === "") return undefined;
  const isCode = /^[A-Za-z0-9]{2}$/.test(text);
  report(isCode ? rules["ground-not-explained"] : rules["ground-invalid"], element);
  return isCode ? text : undefined;
}
