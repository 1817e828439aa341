import type { CalendarDate, DeliveryMetadata } from "@jobcoach/core";

/**
 * The delivery as far as it is known when a record is mapped. `observedUntil` is absent when only the records say it;
 * a record that needs it and has none is a finding.
 */
export type ResolvedDelivery = Omit<DeliveryMetadata, "observedUntil" | "period"> & {
  readonly observedUntil?: CalendarDate;
};
