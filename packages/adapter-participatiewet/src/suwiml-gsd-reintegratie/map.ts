import {
  childOf,
  childrenOf,
  descendantOf,
  type ElementReport,
  envelopeOf,
  type MapContext,
  type Mapped,
  mapSuwimlAnswer,
  type PersonAnswer,
  readSuwiCode,
  readSuwiMonth,
  readSuwiSex,
  requireObservedUntil,
  suwimlRules,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import type { Fact, PersonFact } from "@jobcoach/core";
import { facilityGoalCodes, workCapacityCodes } from "@jobcoach/core/codes";

import { type Envelope, provisionFacts } from "./map-provisions.ts";
import type { RawAnswer } from "./raw.ts";
import { readProvision } from "./read-provision.ts";
import { gsdReintegratieRules } from "./rules.ts";

/** The facts of one answer of the re-integration file: the person, their facilities, their subsidies. */
export const mapReintegratie = (raw: RawAnswer, context: MapContext): Mapped => mapSuwimlAnswer(raw, context, factsOf);

function factsOf({ client, bsn, context, report }: PersonAnswer): readonly Fact[] {
  const { delivery, pseudonyms } = context;
  const observedUntil = requireObservedUntil(delivery.observedUntil, report, client);
  const envelope = {
    ...envelopeOf(delivery, "case-file", observedUntil),
    person: pseudonyms.token("person", bsn),
  };
  const relations = childrenOf(client, "AtlRelatie");
  for (const relation of relations) checkSource(relation, delivery.municipality, report);
  const provisions = relations.flatMap((relation) =>
    childrenOf(relation, "ReIntegratievoorziening").flatMap((element) => readProvision(element, report) ?? []),
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

/** That `CdPartijSuwi` carries the code of the municipality follows from its width only, so a difference is a warning. */
function checkSource(relation: XmlElement, municipality: string, report: ElementReport) {
  const column = descendantOf(relation, "Bron", "CdKolomSuwi");
  const party = descendantOf(relation, "Bron", "CdPartijSuwi");
  if (column !== undefined && !/^\d{1,2}$/.test(textOf(column))) report(suwimlRules["source-code-invalid"], column);
  if (party === undefined) return;
  if (!/^\d{4}$/.test(textOf(party))) report(suwimlRules["source-code-invalid"], party);
  else if (`GM${textOf(party)}` !== municipality) report(gsdReintegratieRules["other-municipality"], party);
}
