import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import type { GatewayEnv } from "./context.ts";

/** One line per request: method, template of the route, status and duration; never an address, header or body. */
export const logRequests = (log: Logger, newId: () => string) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    const started = performance.now();
    context.set("correlationId", newId());
    context.set("route", "unknown");
    await next();
    log.info({
      method: KNOWN_METHODS.has(context.req.method) ? context.req.method : "other",
      route: context.get("route"),
      status: context.res.status,
      ms: Math.round(performance.now() - started),
    });
  });

/** Other methods are told as "other", for anybody can write anything there. */
export const KNOWN_METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
