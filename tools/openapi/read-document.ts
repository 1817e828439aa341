import type { JsonSchema, OpenApiDocument, Operation } from "../../apps/gateway/src/api/open-api.ts";

/** An operation with where it stands, `GET /releases`. */
export interface NamedOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export const operationsOf = ({ paths }: OpenApiDocument): readonly NamedOperation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method,
      path,
      operation,
    })),
  );

/** The schema that a reference means; anything else as it is. */
export function resolve(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
  if (found === undefined) throw new Error(`${schema.$ref} is not in the document`);
  return resolve(document, found);
}

/** Every property of every named schema, with where it stands. */
export const propertiesOf = (document: OpenApiDocument) =>
  Object.entries(document.components.schemas).flatMap(([name, schema]) => propertiesIn(schema, name));

interface NamedProperty {
  readonly where: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

function propertiesIn(schema: JsonSchema, where: string): readonly NamedProperty[] {
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    where: `${where}.${name}`,
    name,
    schema: property,
  }));
  const nested = own.flatMap((property) => propertiesIn(property.schema, property.where));
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const inside = [...variants, ...(schema.items === undefined ? [] : [schema.items])];
  return [...own, ...nested, ...inside.flatMap((part) => propertiesIn(part, where))];
}
