import { z } from "zod";
import { parameterNames, pathParameters } from "../http/path-parameters.ts";
import type { AnyRoute } from "../http/route.ts";
import type { JsonSchema, Parameter } from "./open-api.ts";
import type { SchemaBook } from "./schema-book.ts";

/** What a route can be told in its path, its query and its headers. */
export const parametersOf = (route: AnyRoute, schemas: SchemaBook): readonly Parameter[] => [
  ...parameterNames(route.path).map((name) => pathParameter(name, schemas)),
  ...parametersIn("query", route.query, schemas),
  ...parametersIn("header", route.headers ?? z.object({}), schemas),
  ...(hasTexts(route) ? [language] : []),
];

/** The parts of a path are text, whatever they are turned into. */
function pathParameter(name: string, schemas: SchemaBook): Parameter {
  const known = pathParameters[name];
  if (known === undefined) throw new Error(`the path parameter ${name} is not described`);
  const { schema, description, example } = known;
  return {
    name,
    in: "path",
    required: true,
    description: description.nl,
    schema: schemas.add(schema, "input"),
    example,
  };
}

function parametersIn(place: "query" | "header", schema: z.ZodType, schemas: SchemaBook): readonly Parameter[] {
  const { properties = {}, required = [] } = schemas.add(schema, "input");
  return Object.entries(properties).map(([name, property]) => ({
    name: place === "header" ? headerName(name) : name,
    in: place,
    required: required.includes(name),
    ...(property.description === undefined ? {} : { description: property.description }),
    schema: withoutDescription(property),
  }));
}

const headerName = (name: string) => name.replaceAll(/(^|-)\w/g, (letter) => letter.toUpperCase());

const withoutDescription = ({ description: _, ...schema }: JsonSchema): JsonSchema => schema;

/** Problems are told in one language, and so are files. */
const hasTexts = ({ path }: AnyRoute) => path.startsWith("/v1/");

const language: Parameter = {
  name: "Accept-Language",
  in: "header",
  required: false,
  description: "Nederlands (nl), tenzij Engels (en) meer gewenst is.",
  schema: { type: "string", default: "nl" },
};
