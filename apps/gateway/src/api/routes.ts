import { z } from "zod";
import { noQuery } from "../http/no-query.ts";
import type { AnyRoute } from "../http/route.ts";
import { defineRoute } from "../http/route.ts";
import { type Contact, openApiDocument } from "./document.ts";

/** Routes, and one more that describes them all; everyone may read it, from any page. */
export function withDescription(routes: readonly AnyRoute[], contact: Contact | undefined): readonly AnyRoute[] {
  const all: readonly AnyRoute[] = [
    ...routes,
    defineRoute({
      method: "GET",
      path: "/v1/openapi.json",
      operationId: "readDescription",
      summary: { nl: "Deze beschrijving van de API (OpenAPI 3.1)", en: "This description of the API (OpenAPI 3.1)" },
      tag: "service",
      access: "public",
      produces: "application/json",
      query: noQuery,
      responses: { 200: z.looseObject({ openapi: z.string() }) },
      isCacheable: true,
      handle: (context) => {
        text ??= JSON.stringify(openApiDocument(all, contact));
        return context.body(text, 200, { "content-type": "application/json", "access-control-allow-origin": "*" });
      },
    }),
  ];
  let text: string | undefined;
  return all;
}
