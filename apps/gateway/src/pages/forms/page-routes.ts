import type { ProblemCode } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { z } from "zod";
import type { Role } from "../../access/principal.ts";
import { noQuery } from "../../http/no-query.ts";
import { type AnyRoute, defineRoute, type RouteMethod, type RouteRefusal } from "../../http/route.ts";
import { problem } from "../../problem.ts";
import { type PageRequest, requestOf } from "../site/define-page.tsx";
import { type PageId, pathOf } from "../site/site-map.ts";

/** Something below a page, at `<address of the page>/<part>`: a file to download, or where a form is sent to. */
export interface PageRoute<Query> {
  readonly page: PageId;
  readonly part: LocalizedText;
  readonly method: Extract<RouteMethod, "GET" | "POST">;
  /** Without the language, which is put behind it. */
  readonly operationId: string;
  readonly summary: LocalizedText;
  readonly access: readonly Role[];
  readonly tenant?: "submission";
  readonly refusal?: RouteRefusal;
  readonly query?: z.ZodType<Query>;
  readonly produces: string;
  /** The answer, or what stands in the way. */
  handle(request: PageRequest, query: Query): Promise<Response | ProblemCode>;
}

/** The same part below a page in both languages. */
export const pageRoutesFor = <Query = Record<never, never>>(definition: PageRoute<Query>): readonly AnyRoute[] =>
  (["nl", "en"] as const).map((language) => {
    const { page, part, method, operationId, summary, access, tenant, refusal, produces } = definition;
    const path = `${pathOf(language, page)}/${part[language]}`;
    return defineRoute<Query>({
      method,
      path,
      operationId: `${operationId}In${language === "nl" ? "Dutch" : "English"}`,
      summary,
      tag: "pages",
      access,
      ...(tenant === undefined ? {} : { tenant }),
      ...(refusal === undefined ? {} : { refusal }),
      ...(method === "POST" ? { body: { "application/x-www-form-urlencoded": "binary" } } : {}),
      query: definition.query ?? (noQuery as unknown as z.ZodType<Query>),
      responses: method === "POST" ? { 303: "empty" } : { 200: "binary" },
      produces,
      async handle(context, query) {
        const answer = await definition.handle(requestOf(context, language, path), query);
        return typeof answer === "string" ? problem(context, answer) : answer;
      },
    });
  });
