import { createMiddleware } from "hono/factory";
import type { GatewayEnv } from "./context.ts";

/** The version of the API as a whole; its major is in the path. */
export const API_VERSION = "1.0.0";

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The policy of a page with a script of its own. */
export const SCRIPT_POLICY = `${POLICY}; script-src 'self'`;

/** Headers that stand on every answer, errors included, whoever gives it; a page with a script has a policy of its own. */
export const STANDING_HEADERS: Readonly<Record<string, string>> = {
  "api-version": API_VERSION,
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const POLICY_HEADER = "content-security-policy";

export const addHeaders = createMiddleware<GatewayEnv>(async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(STANDING_HEADERS))
    if (name !== POLICY_HEADER || !headers.has(name)) headers.set(name, value);
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
});
