import type { CalendarDate, DeliveryMetadata } from "@jobcoach/core";

/**
 * The delivery as far as it is known when a record is mapped. Its first and last day are absent when only the records say
 * them; a record that needs one and has none is a finding.
 */
export type ResolvedDelivery = Omit<DeliveryMetadata, "observedFrom" | "observedUntil" | "period"> & {
  readonly observedFrom?: CalendarDate;
  readonly observedUntil?: CalendarDate;
};
