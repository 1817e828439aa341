import type { ProblemCode } from "@jobcoach/contract";
import { createMiddleware } from "hono/factory";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext, GatewayEnv } from "../http/context.ts";
import { isLocal } from "../http/is-local.ts";
import { limitRefused } from "../limits/limit-requests.ts";
import { problem } from "../problem.ts";
import { verifyApiKey } from "./api-keys/verify-api-key.ts";
import { credentialsOf } from "./credentials.ts";
import { verifyAccessToken } from "./issuer/verify-access-token.ts";
import { type Principal, thisMachine } from "./principal.ts";
import { isCsrfToken } from "./sessions/csrf.ts";
import { sessionOf } from "./sessions/session-of.ts";

type IdentifyDependencies = Pick<AppDependencies, "access" | "database" | "listensOnLoopback" | "now">;

type WhoAsks =
  | { readonly ok: true; readonly principal: Principal | undefined; readonly csrfToken?: string }
  | { readonly ok: false; readonly code: ProblemCode };

/** Says on the context who asks; `undefined` is nobody. Credentials that are not right are refused, whatever is asked for. */
export const identify = (deps: IdentifyDependencies) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    const asks = await whoAsks(context, deps);
    if (!asks.ok) return limitRefused(context, deps) ?? problem(context, asks.code, { headers: headersOf(asks.code) });
    context.set("principal", asks.principal);
    context.set("csrfToken", asks.csrfToken);
    if (asks.principal?.via === "session" && isUnsignedChange(context)) return problem(context, "cross-site-request");
    return next();
  });

async function whoAsks(context: GatewayContext, deps: IdentifyDependencies): Promise<WhoAsks> {
  const { access, database, listensOnLoopback, now } = deps;
  const credentials = credentialsOf(context.req.header("authorization"));
  if (credentials.kind === "unreadable") return { ok: false, code: "credentials-invalid" };
  if (credentials.kind === "api-key") return verifyApiKey(database, credentials.key, now());
  if (credentials.kind === "token")
    return access?.issuer === undefined
      ? { ok: false, code: "credentials-invalid" }
      : verifyAccessToken(access.issuer, credentials.token, now());
  const session = await sessionOf(context, deps);
  if (session !== undefined) return { ok: true, ...session };
  const isTrustedMachine = access?.issuer === undefined && isLocal(context, listensOnLoopback);
  return { ok: true, principal: isTrustedMachine ? thisMachine : undefined };
}

/** A browser sends its cookie along with whatever a page makes it send; a change of data must bring the word of the session too. */
const isUnsignedChange = (context: GatewayContext) =>
  context.req.path.startsWith("/v1/") &&
  !["GET", "HEAD"].includes(context.req.method) &&
  !isCsrfToken(context, context.req.header("x-csrf-token"));

const headersOf = (code: ProblemCode): Readonly<Record<string, string>> =>
  code === "issuer-unavailable" ? { "retry-after": "10" } : { "www-authenticate": 'Bearer error="invalid_token"' };
