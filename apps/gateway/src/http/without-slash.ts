import type { GatewayContext } from "./context.ts";

/** A page whose address was given with a slash at its end is sent on to the one without; anything else is `undefined`. */
export function withoutSlash(context: GatewayContext): Response | undefined {
  const { pathname, search } = new URL(context.req.url);
  if (context.req.method !== "GET" || !PAGE_WITH_SLASH.test(pathname)) return undefined;
  return context.redirect(pathname.slice(0, -1) + search, 301);
}

/** Of a page in a language only: `//elsewhere/` would lead away from this site. */
const PAGE_WITH_SLASH = /^\/(?:nl|en)\/(?:[^/]+\/)*$/;
