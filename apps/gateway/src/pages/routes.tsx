import type { Language } from "@jobcoach/core";
import { referenceRoutes } from "../api/reference-routes.tsx";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { noQuery } from "../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../http/route.ts";
import { findRelease, findRows } from "../releases/find-releases.ts";
import { overviewOf } from "./overview-model.ts";
import { OverviewPage } from "./overview-page.tsx";
import { stylesheet } from "./stylesheet.ts";
import { textsIn } from "./texts.ts";

/** Pages for people: the overview in Dutch and English, and the stylesheet. */
export const pageRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
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
  ...(["nl", "en"] as const).map((language) =>
    defineRoute({
      method: "GET",
      path: `/${language}`,
      operationId: `overviewIn${language === "nl" ? "Dutch" : "English"}`,
      summary: { nl: "De pagina met uitkomsten", en: "The page with outcomes" },
      tag: "pages",
      access: "public",
      responses: { 200: "text" },
      produces: "text/html",
      query: noQuery,
      handle: (context) => showOverview(context, deps, language),
    }),
  ),
  ...referenceRoutes(deps),
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
];

async function showOverview(context: GatewayContext, { database }: AppDependencies, language: Language) {
  const release = await findRelease(database);
  const rows = release === undefined ? [] : await findRows(database, release.number, {});
  const overview = release === undefined ? undefined : overviewOf(release, rows, textsIn[language].all);
  const page = <OverviewPage language={language} overview={overview} />;
  return context.body(`<!doctype html>${page}`, 200, {
    "content-type": "text/html; charset=utf-8",
    "content-language": language,
  });
}
