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
