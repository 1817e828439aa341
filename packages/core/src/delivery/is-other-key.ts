import type { DeliveryHeader } from "./delivery-header.ts";

/** What a header says of the key with which its persons were replaced, and of the one before that. */
export type KeyOfDelivery = Pick<DeliveryHeader, "keyVersion" | "keyCheck" | "earlierKey">;

/**
 * Whether two deliveries of a municipality know different keys that call themselves the same version, so that their tokens look
 * alike and match nobody. Without a check value of both this cannot be told, and is `false`.
 */
export const isOtherKey = (one: KeyOfDelivery, other: KeyOfDelivery): boolean =>
  keysIn(one).some((key) => keysIn(other).some(({ version, check }) => version === key.version && check !== key.check));

const keysIn = ({ keyVersion: version, keyCheck: check, earlierKey }: KeyOfDelivery) => [
  ...(check === undefined ? [] : [{ version, check }]),
  ...(earlierKey === undefined ? [] : [earlierKey]),
];
