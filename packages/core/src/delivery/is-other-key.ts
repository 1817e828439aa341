import type { DeliveryHeader } from "./delivery-header.ts";

/** What a header says of the key with which its persons were replaced. */
export type KeyOfDelivery = Pick<DeliveryHeader, "keyVersion" | "keyCheck">;

/**
 * Whether two deliveries of a municipality were made with different keys that call themselves the same version, so that their
 * tokens look alike and match nobody. Without a check value of both this cannot be told, and is `false`.
 */
export const isOtherKey = (one: KeyOfDelivery, other: KeyOfDelivery): boolean =>
  one.keyVersion === other.keyVersion &&
  one.keyCheck !== undefined &&
  other.keyCheck !== undefined &&
  one.keyCheck !== other.keyCheck;
