import { CodeListDescription, CodeListList } from "@jobcoach/contract";
import { codeLists } from "@jobcoach/core/codes";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";

/** The codes of the domain with their labels and sources. */
export const codeListRoutes = () => [
  defineRoute({
    method: "GET",
    path: "/v1/code-lists",
    operationId: "listCodeLists",
    summary: { nl: "Alle codelijsten", en: "All code lists" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: CodeListList },
    isCacheable: true,
    handle: (context) => json(context, { items: codeLists }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/code-lists/:list",
    operationId: "readCodeList",
    summary: { nl: "Eén codelijst", en: "One code list" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: CodeListDescription },
    isCacheable: true,
    handle(context) {
      const list = codeLists.find(({ id }) => id === context.req.param("list"));
      return list === undefined ? problem(context, "not-found") : json(context, list);
    },
  }),
];
