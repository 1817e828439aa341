import type { AccessSettings } from "../access/settings.ts";
import { type Buckets, createBuckets } from "./buckets.ts";
import { createTurns, type Turns } from "./turns.ts";

/** How much of this process somebody may use. Each process guards its own time, so these are counted in its memory. */
export interface RequestLimits {
  /** Of one program or person. */
  readonly client: Buckets;
  /** Of all programs and persons of one municipality together. */
  readonly municipality: Buckets;
  /** Of all who do not say who they are, at one address. */
  readonly address: Buckets;
  /** Of requests that are worked on at the same moment, for one municipality, program or address. */
  readonly turns: Turns;
}

const REQUESTS_AT_ONCE = 8;
const MAX_WAITING = 200;

export function createRequestLimits(
  { requestsPerMinute }: Pick<AccessSettings, "requestsPerMinute">,
  clock?: () => number,
): RequestLimits {
  return {
    client: createBuckets(requestsPerMinute, clock),
    municipality: createBuckets(2 * requestsPerMinute, clock),
    address: createBuckets(requestsPerMinute, clock),
    turns: createTurns(REQUESTS_AT_ONCE, MAX_WAITING),
  };
}
