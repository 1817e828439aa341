import { type PersonNumber, type TemplateRow, tokenOfPerson } from "@jobcoach/adapter";
import type { ProvisionFact } from "@jobcoach/core";

/** What every fact of a row carries. */
export type Envelope = Pick<
  ProvisionFact,
  "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person" | "trajectoryRef"
> &
  Required<Pick<ProvisionFact, "record">>;

/** The envelope of a row that names its person and trajectory; `name` tells the record apart within the trajectory. */
export function envelopeOf(
  { context: { delivery, pseudonyms }, observedUntil }: TemplateRow,
  person: PersonNumber,
  trajectId: string,
  name: string,
): Envelope {
  return {
    municipality: delivery.municipality,
    grantor: delivery.grantor,
    stream: delivery.stream,
    source: "coach-report",
    record: pseudonyms.token("record", `${trajectId}\u0000${name}`),
    trajectoryRef: pseudonyms.token("trajectory", trajectId),
    observedUntil,
    person: tokenOfPerson(person, pseudonyms),
  };
}
