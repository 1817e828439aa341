import type { Context } from "hono";

/** Headers that a proxy adds. Whoever sends one of them is not alone with this machine. */
const PROXY_HEADERS = [
  "via",
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "x-client-ip",
  "cf-connecting-ip",
];

/**
 * Whether somebody at this very machine asks: the gateway listens on a loopback address, the header `Host` has a loopback
 * name (the address of the request may say anything), and no proxy stands between.
 */
export function isLocal(context: Context, listensOnLoopback: boolean): boolean {
  const proxied = PROXY_HEADERS.some((name) => context.req.header(name) !== undefined);
  return listensOnLoopback && hasLoopbackHost(context) && !proxied;
}

/** Whether the header `Host` is the name of this very machine; without the header it is not. */
export function hasLoopbackHost(context: Context): boolean {
  const host = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(context.req.header("host") ?? "")?.[1];
  return host !== undefined && isLoopback(host.toLowerCase());
}

export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
