import type { Hono } from "hono";
import type { z } from "zod";
import { problem } from "../problem.ts";
import { accepts, type GatewayContext, type GatewayEnv } from "./context.ts";
import { readQuery } from "./read-query.ts";

/** One thing the gateway can do: where, in which media types it can answer, and with which query keys. */
export interface Route<Query> {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly produces: string | readonly string[];
  readonly query: z.ZodType<Query>;
  handle(context: GatewayContext, query: Query): Response | Promise<Response>;
}

export type AnyRoute = Route<never>;

/** Declares a route; exists so that the query is inferred and routes of all kinds fit one list. */
export const defineRoute = <Query>(route: Route<Query>): AnyRoute => route as unknown as AnyRoute;

/** Puts routes on the app. A path answers other methods with 405; an answer in another form is refused with 406. */
export function mount(app: Hono<GatewayEnv>, routes: readonly AnyRoute[]): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const own = routes.filter((route) => route.path === path);
    for (const route of own) app.on(route.method, path, (context) => answer(context, route));
    const allow = own.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
    app.all(path, (context) => {
      context.set("route", path);
      return problem(context, "method-not-allowed", { headers: { allow } });
    });
  }
}

function answer(context: GatewayContext, route: AnyRoute): Response | Promise<Response> {
  context.set("route", route.path);
  const produces = [route.produces].flat();
  if (!produces.some((mediaType) => accepts(context, mediaType)))
    return problem(context, "not-acceptable", { produces });
  const query = readQuery(new URL(context.req.url).searchParams, route.query);
  if (!query.ok) return problem(context, "invalid-request", { errors: query.errors });
  return route.handle(context, query.value);
}
