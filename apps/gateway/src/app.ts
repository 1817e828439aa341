import { Hono } from "hono";
import { identify } from "./access/identify.ts";
import { loginRoutes } from "./access/login/routes.ts";
import { isUnavailable } from "./db/is-unavailable.ts";
import type { AppDependencies } from "./dependencies.ts";
import { addHeaders } from "./http/add-headers.ts";
import type { GatewayEnv } from "./http/context.ts";
import { logRequests } from "./http/log-requests.ts";
import { mount } from "./http/mount.ts";
import { refuseForeign } from "./http/refuse-foreign.ts";
import { withoutSlash } from "./http/without-slash.ts";
import { limitRequests } from "./limits/limit-requests.ts";
import { limitUploads } from "./limits/limit-uploads.ts";
import { measureRequests } from "./observability/measure-requests.ts";
import { pageRoutes } from "./pages/routes.ts";
import { answerInPage } from "./pages/site/answer-in-page.tsx";
import { problem } from "./problem.ts";
import { apiRoutes } from "./routes.ts";
import { findTenant } from "./submissions/find-tenant.ts";

/** The gateway without a server: what it answers to a request. Read from top to bottom, as a request passes. */
export function createApp(deps: AppDependencies): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  app.use(logRequests(deps.log, deps.newId));
  app.use(measureRequests(deps.metrics));
  app.use(addHeaders);
  app.use(refuseForeign(deps));
  app.use(identify(deps));
  app.use(answerInPage(deps));
  app.use(limitRequests(deps));
  app.use(limitUploads(deps));
  mount(app, [...apiRoutes(deps), ...loginRoutes(deps), ...pageRoutes(deps)], {
    tenantOf: (id) => findTenant(deps.database, id),
  });
  app.notFound((context) => withoutSlash(context) ?? problem(context, "not-found"));
  app.onError((error, context) => {
    const correlationId = context.get("correlationId");
    const { code } = error as { code?: string };
    // A message may quote a value; the name, the code and the places in our own files may not.
    const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
    deps.log.error({ correlationId, error: error.name, code, frames });
    if (isUnavailable(error)) return problem(context, "not-ready", { headers: { "retry-after": "10" } });
    return problem(context, "internal-error", { instance: `urn:uuid:${correlationId}` });
  });
  return app;
}
