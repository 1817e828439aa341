import type { z } from "zod";

/** A kind of background work: its name for ever, what a job of it says, and what is done. */
export interface Work<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** Jobs with the same turn are done one at a time, whichever process takes them; without it all go side by side. */
  readonly turnOf?: (payload: Payload) => string;
  /** How much there is to do, such as a count of facts: smaller jobs go first, and giants do not take all places. */
  readonly sizeOf?: (payload: Payload) => number;
  /** Told once, when the last try has failed and the job is parked. */
  readonly whenParked?: (payload: Payload) => Promise<void>;
  /** May be called again for a job that was done or half done already, by another process; so it looks at what is there first. */
  handle(payload: Payload, signal: AbortSignal): Promise<void>;
}

export type AnyWork = Work<never>;

/** Declares background work; exists so that the payload is inferred and works of all kinds fit one list. */
export const defineWork = <Payload extends object>(
  name: string,
  payload: z.ZodType<Payload>,
  handle: Work<Payload>["handle"],
  options: Pick<Work<Payload>, "turnOf" | "sizeOf" | "whenParked"> = {},
): AnyWork => ({ name, payload, handle, ...options }) as unknown as AnyWork;
