export {
  type Adapter,
  type Detection,
  defineAdapter,
  type Format,
  type MapContext,
  type Mapped,
  type RawRecord,
  type ReadContext,
} from "./contract/adapter.ts";
export type { ResolvedDelivery } from "./contract/resolved-delivery.ts";
export type { Container, FileSample, TableSample, XmlNameSample } from "./detection/file-sample.ts";
export { createPseudonyms, type PseudonymKey, type PseudonymKind, type Pseudonyms } from "./pseudonyms/pseudonyms.ts";
export { Profile, ProfileColumn, ProfileLayer, ProfileTable } from "./tabular/profile/profile.ts";
export { resolveProfile } from "./tabular/profile/resolve-profile.ts";
export { type Slot, type SlotValue, slots } from "./tabular/profile/slots.ts";
export { type Candidate, type Recognition, recognise } from "./detection/recognise.ts";
export { sampleFile } from "./detection/sample-file.ts";
export { factsAdapter } from "./facts-file/facts-adapter.ts";
export { factLines, headerLine } from "./facts-file/write-facts.ts";
export type { Choice } from "./intake/choose-adapter.ts";
export { type IntakeRequest, type IntakeResult, type IntakeSinks, intake } from "./intake/intake.ts";
export type { FindingSummary } from "./intake/intake-tally.ts";
