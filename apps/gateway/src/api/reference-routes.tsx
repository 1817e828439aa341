import type { AppDependencies } from "../dependencies.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { apiRoutes } from "../routes.ts";
import { openApiDocument } from "./document.ts";
import { ReferencePage } from "./reference-page.tsx";

/** The reference of the API as a page, in Dutch and English. */
export const referenceRoutes = (deps: AppDependencies) =>
  (["nl", "en"] as const).map((language) =>
    defineRoute({
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
        const routes = apiRoutes(deps);
        const page = <ReferencePage language={language} routes={routes} document={openApiDocument(routes)} />;
        return context.body(`<!doctype html>${page}`, 200, {
          "content-type": "text/html; charset=utf-8",
          "content-language": language,
        });
      },
    }),
  );
