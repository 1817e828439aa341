import type { AnyRoute } from "./route.ts";

/** What an answer says of how long it can be kept (when it can), and whether its route will go (RFC 9745, RFC 8594). */
export function addLifeCycle({ ok, headers }: Response, { isCacheable, deprecation }: AnyRoute): void {
  if (ok && isCacheable === true && !headers.has("cache-control")) headers.set("cache-control", "public, no-cache");
  if (deprecation === undefined) return;
  const { since, sunset, link } = deprecation;
  headers.set("deprecation", `@${Math.floor(since.getTime() / 1000)}`);
  if (sunset !== undefined) headers.set("sunset", sunset.toUTCString());
  headers.append("link", `<${link}>; rel="deprecation"; type="text/html"`);
}
