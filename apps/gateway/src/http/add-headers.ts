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

/** Headers that stand on every answer, errors included. */
export const addHeaders = createMiddleware<GatewayEnv>(async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set("api-version", API_VERSION);
  headers.set("content-security-policy", POLICY);
  headers.set("x-content-type-options", "nosniff");
  headers.set("x-frame-options", "DENY");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
});
