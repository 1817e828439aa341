import { Hono } from "hono";
import { addHeaders } from "../http/add-headers.ts";
import type { GatewayEnv } from "../http/context.ts";
import { json } from "../http/json.ts";
import { problem } from "../problem.ts";

/** What is answered until the database is open: that the process lives, and to everything else that it is not ready yet. */
export function createStartingApp(): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  app.use(addHeaders);
  app.get("/livez", (context) => json(context, { status: "ok" }));
  app.notFound((context) => problem(context, "not-ready", { headers: { "retry-after": "2" } }));
  return app;
}
