import { createMiddleware } from "hono/factory";
import type { GatewayEnv } from "../http/context.ts";
import { KNOWN_METHODS } from "../http/log-requests.ts";
import type { Metrics } from "./metrics.ts";

/** Counts every request by the template of its route. */
export const measureRequests = (metrics: Metrics | undefined) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    const started = performance.now();
    await next();
    metrics?.answered({
      method: KNOWN_METHODS.has(context.req.method) ? context.req.method : "other",
      route: context.get("route"),
      status: context.res.status,
      seconds: (performance.now() - started) / 1000,
    });
  });
