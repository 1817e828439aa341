import type { GatewayContext } from "../http/context.ts";
import { noQuery } from "../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { localCheckAssets, SCRIPTS_PATH } from "./assets.ts";
import { WORKER_POLICY } from "./policies.ts";

/** The scripts of the local check, each at the address of its content. */
export const scriptRoutes = (): readonly AnyRoute[] => [
  defineRoute({
    method: "GET",
    path: `${SCRIPTS_PATH}/:script`,
    operationId: "localCheckScript",
    summary: {
      nl: "Een script van de controle op de eigen computer",
      en: "A script of the check on one's own computer",
    },
    tag: "pages",
    access: "public",
    responses: { 200: "text" },
    produces: "text/javascript",
    query: noQuery,
    handle: sendScript,
  }),
];

async function sendScript(context: GatewayContext): Promise<Response> {
  const { page, worker } = await localCheckAssets();
  const asset = [page, worker].find(({ path }) => path === context.req.path);
  if (asset === undefined) return problem(context, "not-found");
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": WORKER_POLICY,
    vary: "accept-encoding",
  };
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\b)/i.test(context.req.header("accept-encoding") ?? "");
  return takesGzip
    ? context.body(asset.gzipped, 200, { ...headers, "content-encoding": "gzip" })
    : context.body(asset.text, 200, headers);
}
