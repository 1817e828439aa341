import { timingSafeEqual } from "node:crypto";
import type { GatewayContext } from "../../http/context.ts";

/** Whether a form or header brought back the word of the session in which its page was made. */
export function isCsrfToken(context: GatewayContext, given: string | null | undefined): boolean {
  const own = context.get("csrfToken");
  if (own === undefined || typeof given !== "string" || given.length !== own.length) return false;
  return timingSafeEqual(Buffer.from(own), Buffer.from(given));
}
