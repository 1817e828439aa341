import { createMiddleware } from "hono/factory";
import type { AppDependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";
import type { GatewayEnv } from "./context.ts";
import { hasLoopbackHost } from "./is-local.ts";

/**
 * Nothing may be changed from a page of another site. A browser names the site of a page in `Origin` and says how it relates
 * to us in `Sec-Fetch-Site`. A page whose own name was made to point at this machine (DNS rebinding) counts as ours to the
 * browser; it is known by that name in `Host`.
 */
export const refuseForeign = ({ listensOnLoopback, access }: Pick<AppDependencies, "listensOnLoopback" | "access">) => {
  const publicUrl = access?.baseUrl === undefined ? undefined : new URL(access.baseUrl);
  return createMiddleware<GatewayEnv>(async (context, next) => {
    if (["GET", "HEAD"].includes(context.req.method)) return next();
    const host = context.req.header("host");
    const isOwnHost = !listensOnLoopback || hasLoopbackHost(context) || host === publicUrl?.host;
    if (!isOwnHost) return problem(context, "foreign-host");
    const site = context.req.header("sec-fetch-site");
    const origin = context.req.header("origin");
    const isOwnSite = site === undefined || site === "same-origin" || site === "none";
    // A proxy between us and the browser may ask under a name of its own; the browser knows the public one.
    // The form of a page that sends no referrer comes with the origin `null`; the browser itself says that the page is ours.
    const isOwnForm = origin === "null" && site === "same-origin";
    const isOwnOrigin = origin === publicUrl?.origin || isOwnForm || isOriginOf(origin, host);
    return isOwnSite && isOwnOrigin ? next() : problem(context, "cross-site-request");
  });
};

/** Whether an origin, if there is one, has the host that was asked; `null` is the origin of a page that hides its own. */
function isOriginOf(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  const scheme = /^https?:\/\//.exec(origin)?.[0];
  if (scheme === undefined || host === undefined) return false;
  const [page, own] = [URL.parse(origin), URL.parse(`${scheme}${host}`)];
  return page !== null && own !== null && page.host === own.host;
}
