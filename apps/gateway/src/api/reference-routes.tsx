import type { Language } from "@jobcoach/core";
import type { AppDependencies } from "../dependencies.ts";
import { noQuery } from "../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../http/route.ts";
import { apiRoutes } from "../routes.ts";
import { openApiDocument } from "./document.ts";
import { ReferencePage } from "./reference-page.tsx";

/** The reference of the API as a page, in Dutch and English; written once, because it says the same to everyone. */
export const referenceRoutes = (deps: AppDependencies) =>
  (["nl", "en"] as const).map((language) => {
    let page: string | undefined;
    return defineRoute({
      method: "GET",
      path: `/${language}/api`,
      operationId: `referenceIn${language === "nl" ? "Dutch" : "English"}`,
      summary: { nl: "De API om te lezen", en: "The API to read" },
      tag: "pages",
      access: "public",
      produces: "text/html",
      query: noQuery,
      responses: { 200: "text" },
      isCacheable: true,
      handle(context) {
        page ??= writePage(language, apiRoutes(deps));
        return context.body(page, 200, {
          "content-type": "text/html; charset=utf-8",
          "content-language": language,
        });
      },
    });
  });

const writePage = (language: Language, routes: readonly AnyRoute[]) =>
  `<!doctype html>${<ReferencePage language={language} routes={routes} document={openApiDocument(routes)} />}`;
