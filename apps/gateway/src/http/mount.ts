import type { Hono } from "hono";
import { etag } from "hono/etag";
import { problem } from "../problem.ts";
import { addLifeCycle } from "./add-life-cycle.ts";
import { authorise } from "./authorise.ts";
import { accepts, type GatewayContext, type GatewayEnv } from "./context.ts";
import { readBody } from "./read-body.ts";
import { readHeaders } from "./read-headers.ts";
import { readQuery } from "./read-query.ts";
import type { AnyRoute } from "./route.ts";

/** What mounting needs to know of the rest of the gateway. */
export interface MountOptions {
  /** The municipality of a submission, where there is such a submission. */
  tenantOf(submissionId: string): Promise<string | undefined>;
}

/** Puts routes on the app. A path answers methods that it does not have with 405. */
export function mount(app: Hono<GatewayEnv>, routes: readonly AnyRoute[], options: MountOptions): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const own = routes.filter((route) => route.path === path);
    for (const route of own) {
      if (route.isCacheable === true) app.on(route.method, path, etag());
      app.on(route.method, path, (context) => answer(context, route, options));
    }
    const allow = own.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
    app.all(path, (context) => {
      context.set("route", path);
      return problem(context, "method-not-allowed", { headers: { allow } });
    });
  }
}

async function answer(context: GatewayContext, route: AnyRoute, options: MountOptions): Promise<Response> {
  context.set("route", route.path);
  const response = await judge(context, route, options);
  addLifeCycle(response, route);
  return response;
}

/** Judges a request in a fixed order, who asks first, so that nobody learns of what is not theirs. */
async function judge(context: GatewayContext, route: AnyRoute, options: MountOptions): Promise<Response> {
  const refusal = await authorise(context, route, options);
  if (refusal !== undefined) return refusal;
  const produces = [route.produces].flat();
  if (!produces.some((mediaType) => accepts(context, mediaType)))
    return problem(context, "not-acceptable", { produces });
  const query = readQuery(new URL(context.req.url).searchParams, route.query);
  const errors = [...(query.ok ? [] : query.errors), ...readHeaders(context, route.headers)];
  if (!query.ok || errors.length > 0) return problem(context, "invalid-request", { errors });
  const body = await readBody(context, route.body, route.maxBodyBytes);
  return body.ok ? route.handle(context, query.value, body.value) : body.problem;
}
