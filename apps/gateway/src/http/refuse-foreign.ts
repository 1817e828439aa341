import { createMiddleware } from "hono/factory";
import { problem } from "../problem.ts";
import type { GatewayEnv } from "./context.ts";

/** A browser says when a page of another site sends something; nothing may be changed that way. */
export const refuseForeign = createMiddleware<GatewayEnv>(async (context, next) => {
  const site = context.req.header("sec-fetch-site");
  const isSafe = ["GET", "HEAD"].includes(context.req.method);
  if (!isSafe && site !== undefined && site !== "same-origin" && site !== "none")
    return problem(context, "cross-site-request");
  return next();
});
