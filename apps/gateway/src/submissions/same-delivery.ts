import { isDeepStrictEqual } from "node:util";
import { type DeliveryHeader, isOtherKey } from "@jobcoach/core";
import type { StoredRow } from "./judge-delivery.ts";

/** What makes a delivery the one it is. */
export interface Identity {
  readonly header: DeliveryHeader;
  readonly sha256: string;
  readonly corrects: string | null;
  readonly removes: readonly string[];
}

/** Whether the submission in force is this very delivery: the same bytes, read in the same way, said to be the same. */
export const isSameDelivery = (inForce: StoredRow, { header, sha256, corrects, removes }: Identity): boolean =>
  inForce.sha256 === sha256 &&
  inForce.corrects === corrects &&
  isDeepStrictEqual(inForce.removes, removes) &&
  isDeepStrictEqual(inForce.header?.metadata, header.metadata) &&
  inForce.header?.format.id === header.format.id &&
  inForce.header.format.version === header.format.version &&
  inForce.header.keyVersion === header.keyVersion &&
  !isOtherKey(inForce.header, header);
