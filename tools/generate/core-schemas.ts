import * as core from "@jobcoach/core";
import { codeLists } from "@jobcoach/core/codes";
import * as schemes from "@jobcoach/core/schemes";
import { z } from "zod";

/** A schema that stands in another one, or is exported itself, with the path that leads to it. */
export interface SchemaAt {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** The exported schemas by name. */
export const exportedSchemas: readonly (readonly [name: string, schema: z.ZodType])[] = Object.entries<unknown>({
  ...core,
  ...schemes,
})
  .flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : []))
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** The fields of an exported object, each with its schema, optional or not. */
export function fieldsOf(name: string, schema: z.ZodType): readonly SchemaAt[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(schema.shape).map(([field, inner]) => ({
    path: `${name}.${field}`,
    schema: withoutWrapper(inner),
  }));
}

/** The schema of the elements, where a field holds several; else the schema itself. */
export const elementOf = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodArray ? withoutWrapper(schema.element as z.ZodType) : schema;

function withoutWrapper(schema: z.ZodType): z.ZodType {
  const isWrapper =
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly;
  return isWrapper ? withoutWrapper(schema.unwrap() as z.ZodType) : schema;
}

/** The code list of an enum: the same codes, and the same title where the enum has one. */
export function codeListOf(schema: z.ZodType): core.CodeList | undefined {
  if (!(schema instanceof z.ZodEnum)) return undefined;
  const codes = String([...schema.options].sort());
  const title = schema.meta()?.title;
  return codeLists.find(
    (list) => String(Object.keys(list.codes).sort()) === codes && (title === undefined || list.title.nl === title),
  );
}
