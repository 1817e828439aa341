import { noQuery } from "../../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../../http/route.ts";
import { keepReasons } from "../delivery/keep-reasons.ts";
import { stylesheet } from "./stylesheet.ts";

/** What stands around the pages: the way in, the stylesheet and a script. */
export const siteRoutes = (): readonly AnyRoute[] => [
  defineRoute({
    method: "GET",
    path: "/",
    operationId: "home",
    summary: { nl: "Naar de Nederlandse pagina", en: "To the Dutch page" },
    tag: "pages",
    access: "public",
    responses: { 302: "empty" },
    produces: "text/html",
    query: noQuery,
    handle: (context) => context.redirect("/nl", 302),
  }),
  defineRoute({
    method: "GET",
    path: stylesheet.path,
    operationId: "stylesheet",
    summary: { nl: "Het stijlblad van de pagina's", en: "The stylesheet of the pages" },
    tag: "pages",
    access: "public",
    responses: { 200: "text" },
    produces: "text/css",
    query: noQuery,
    handle: (context) =>
      context.body(stylesheet.text, 200, {
        "content-type": "text/css; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
      }),
  }),
  defineRoute({
    method: "GET",
    path: keepReasons.path,
    operationId: "keepReasonsScript",
    summary: {
      nl: "Het script dat bewaart wat iemand schreef tot het is verstuurd",
      en: "The script that keeps what somebody wrote until it was sent",
    },
    tag: "pages",
    access: "public",
    responses: { 200: "text" },
    produces: "text/javascript",
    query: noQuery,
    handle: (context) =>
      context.body(keepReasons.text, 200, {
        "content-type": "text/javascript; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
      }),
  }),
];
