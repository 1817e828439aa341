import {
  type MapContext,
  type PersonNumber,
  type RowReport,
  type TemplateRecord,
  tokenOfPerson,
} from "@jobcoach/adapter";
import type { CalendarDate, ProvisionFact } from "@jobcoach/core";

/** A row being turned into facts. */
export interface RowContext {
  readonly record: TemplateRecord;
  readonly context: MapContext;
  readonly observedUntil: CalendarDate;
  readonly report: RowReport;
}

/** What every fact of a row carries. */
export type Envelope = Pick<
  ProvisionFact,
  "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person" | "trajectoryRef"
> &
  Required<Pick<ProvisionFact, "record">>;

/** The envelope of a row that names its person and trajectory; `name` tells the record apart within the trajectory. */
export function envelopeOf(
  { context: { delivery, pseudonyms }, observedUntil }: RowContext,
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

/** Leaves out what is not known. */
export function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
