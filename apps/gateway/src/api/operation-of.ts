import { PROBLEM_MEDIA_TYPE, Problem, problemTypes } from "@jobcoach/contract";
import type { z } from "zod";
import type { AnyRoute, ResponseContent } from "../http/route.ts";
import { exampleOf } from "./examples.ts";
import type { Content, JsonSchema, Operation, ResponseObject } from "./open-api.ts";
import { parametersOf } from "./parameters-of.ts";
import { problemsOf } from "./problems-of.ts";
import { headersOn } from "./response-headers.ts";
import type { SchemaBook } from "./schema-book.ts";

/** One route as an operation: its words in Dutch, then in English. */
export function operationOf(route: AnyRoute, schemas: SchemaBook): Operation {
  return {
    operationId: route.operationId,
    summary: route.summary.nl,
    description: `${route.summary.en}.`,
    tags: [route.tag],
    ...(route.deprecation === undefined ? {} : { deprecated: true }),
    parameters: parametersOf(route, schemas),
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: bodyOf(route.body, schemas) } }),
    responses: { ...answersOf(route, schemas), ...unchangedOf(route), ...failuresOf(route, schemas) },
    security: route.access === "public" ? [] : [{ token: [...route.access] }, { apiKey: [...route.access] }],
  };
}

const bodyOf = (body: NonNullable<AnyRoute["body"]>, schemas: SchemaBook): Content =>
  Object.fromEntries(
    Object.entries<z.ZodType | "binary">(body).map(([mediaType, content]) => [
      mediaType,
      content === "binary" ? { schema: {} } : mediaTypeOf(content, schemas.add(content, "input")),
    ]),
  );

const answersOf = (route: AnyRoute, schemas: SchemaBook): Readonly<Record<string, ResponseObject>> =>
  Object.fromEntries(
    Object.entries(route.responses).map(([status, content]) => [
      status,
      {
        description: descriptions[Number(status)] ?? "Het is gelukt.",
        headers: headersOn(route, Number(status)),
        ...(content === "empty" ? {} : { content: contentOf(content, [route.produces].flat(), schemas) }),
      },
    ]),
  );

/** What a status means when all is well. */
const descriptions: Readonly<Record<number, string>> = {
  200: "Het is gelukt.",
  201: "Het is gemaakt; de kop 'Location' zegt waar het staat.",
  202: "Het is aangenomen en wordt nu gedaan; de kop 'Location' zegt waar de stand te zien is.",
  204: "Het is gelukt; er is niets te melden.",
  302: "Het staat ergens anders; de kop 'Location' zegt waar.",
  303: "Het staat ergens anders; de kop 'Location' zegt waar.",
};

function contentOf(content: Exclude<ResponseContent, "empty">, mediaTypes: readonly string[], schemas: SchemaBook) {
  const one = (mediaType: string) => {
    if (mediaType === "application/json" && typeof content === "object")
      return mediaTypeOf(content, schemas.add(content, "output"));
    return { schema: mediaType.startsWith("text/") ? { type: "string" } : {} };
  };
  return Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, one(mediaType)]));
}

function mediaTypeOf(content: z.ZodType, schema: JsonSchema) {
  const id = content.meta()?.id ?? "";
  if (exampleOf(id) === undefined) return { schema };
  return { schema, examples: { [id]: { $ref: `#/components/examples/${id}` } } };
}

const unchangedOf = (route: AnyRoute): Readonly<Record<string, ResponseObject>> =>
  route.isCacheable === true
    ? { 304: { description: "Er is niets veranderd sinds 'If-None-Match'.", headers: headersOn(route, 304) } }
    : {};

function failuresOf(route: AnyRoute, schemas: SchemaBook): Readonly<Record<string, ResponseObject>> {
  const schema = schemas.add(Problem, "output");
  const failures = [...problemsOf(route)].map(([status, codes]): [string, ResponseObject] => [
    String(status),
    {
      description: codes.map((code) => `${problemTypes[code].title.nl} (\`${code}\`).`).join(" "),
      headers: headersOn(route, status),
      content: {
        [PROBLEM_MEDIA_TYPE]: {
          schema,
          examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
        },
      },
    },
  ]);
  return Object.fromEntries(failures);
}
