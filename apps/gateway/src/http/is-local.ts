import type { Context } from "hono";

/**
 * Whether somebody at this very machine asks: the gateway listens on a loopback address, is asked for by a loopback name,
 * and no proxy stands between.
 */
export function isLocal(context: Context, listensOnLoopback: boolean): boolean {
  const { hostname } = new URL(context.req.url);
  const proxied = ["forwarded", "x-forwarded-for", "x-forwarded-host"].some((name) => context.req.header(name));
  return listensOnLoopback && isLoopback(hostname) && !proxied;
}

export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
