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

/** Whether a submission is this very delivery: the same bytes, read in the same way, said to be the same. */
export const isSameDelivery = (stored: StoredRow, { header, sha256, corrects, removes }: Identity): boolean =>
  stored.sha256 === sha256 &&
  stored.corrects === corrects &&
  isDeepStrictEqual(stored.removes, removes) &&
  isDeepStrictEqual(stored.header?.metadata, header.metadata) &&
  stored.header?.format.id === header.format.id &&
  stored.header.format.version === header.format.version &&
  stored.header.keyVersion === header.keyVersion &&
  !isOtherKey(stored.header, header);
