import {
  childOf,
  childrenOf,
  descendantOf,
  type ElementReport,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  personEnvelopeOf,
  readSuwiCode,
  readSuwiMonth,
  readSuwiSex,
  readSuwiSource,
  type XmlElement,
} from "@jobcoach/adapter";
import type { Fact, MunicipalityCode, PersonFact } from "@jobcoach/core";
import { facilityGoalCodes, workCapacityCodes } from "@jobcoach/core/codes";

import { type Envelope, provisionFacts } from "./map-provisions.ts";
import type { RawAnswer } from "./raw.ts";
import { readProvision } from "./read-provision.ts";
import { gsdReintegratieRules } from "./rules.ts";

/** The facts of one answer of the re-integration file: the person, their facilities, their subsidies. */
export const mapReintegratie = (raw: RawAnswer, context: MapContext): Mapped => mapSuwimlAnswer(raw, context, factsOf);

function factsOf(person: PersonAnswer): readonly Fact[] {
  const { client, bsn, context, report } = person;
  const { delivery, pseudonyms } = context;
  const envelope = personEnvelopeOf(person, "case-file");
  const relations = childrenOf(client, "AtlRelatie");
  for (const relation of relations) checkSource(relation, delivery.municipality, report);
  const provisions = relations.flatMap((relation) =>
    childrenOf(relation, "ReIntegratievoorziening").flatMap(
      (element) => readProvision(element, envelope.observedUntil, report) ?? [],
    ),
  );
  return [
    ...personFacts(client, relations, envelope, report),
    ...provisionFacts(provisions, bsn, envelope, pseudonyms, report),
  ];
}

/**
 * Who the person is. Capacity and goal stand once per responsible organisation; where those differ, each gives a fact of its
 * own, so that the disagreement stays visible.
 */
function personFacts(
  client: XmlElement,
  relations: readonly XmlElement[],
  envelope: Envelope,
  report: ElementReport,
): readonly PersonFact[] {
  const sex = readSuwiSex(childOf(client, "Geslacht"), report);
  const birthMonth = readSuwiMonth(childOf(client, "Geboortedat"), report);
  const person: PersonFact = {
    kind: "person",
    ...envelope,
    ...(birthMonth === undefined ? {} : { birthMonth }),
    ...(sex === undefined ? {} : { sex }),
  };
  const facts = new Map<string, PersonFact>();
  for (const relation of relations) {
    const capacity = descendantOf(relation, "Arbeidsvermogen", "CdArbeidsvermogen");
    const aim = descendantOf(relation, "DoelReintegratievoorziening", "CdDoelRv");
    const workCapacity = readSuwiCode(capacity, workCapacityCodes, report);
    const goal = readSuwiCode(aim, facilityGoalCodes, report);
    if (workCapacity === undefined && goal === undefined) continue;
    facts.set(`${workCapacity} ${goal}`, {
      ...person,
      ...(workCapacity === undefined ? {} : { workCapacity }),
      ...(goal === undefined ? {} : { goal }),
    });
  }
  if (facts.size > 0) return [...facts.values()];
  return sex === undefined && birthMonth === undefined ? [] : [person];
}

/** Facilities of another municipality than that of the delivery are a warning. */
function checkSource(relation: XmlElement, municipality: MunicipalityCode, report: ElementReport) {
  const source = readSuwiSource(childOf(relation, "Bron"), report);
  if (source === undefined || source.municipality === municipality) return;
  report(gsdReintegratieRules["other-municipality"], source.element);
}
