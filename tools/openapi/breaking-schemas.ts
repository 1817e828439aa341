import type { JsonSchema, OpenApiDocument } from "../../apps/gateway/src/api/open-api.ts";
import { resolve } from "./read-document.ts";

/** A schema with the document that its references lead into. */
export interface SchemaIn {
  readonly schema: JsonSchema;
  readonly document: OpenApiDocument;
}

/** What an answer no longer promises: a field that is gone or may be absent now, another type or format. */
export const lossesIn = (was: SchemaIn, now: SchemaIn, where: string): readonly string[] =>
  compare(was, now, where, { perObject: lostFields, perValue: lostValues, isGain: true }, new Set());

/** What a request must hold that it need not before: a field that is needed or no longer taken, another type, narrower bounds. */
export const newDemandsIn = (was: SchemaIn, now: SchemaIn, where: string): readonly string[] =>
  compare(was, now, where, { perObject: demandedFields, perValue: narrowedValues, isGain: false }, new Set());

interface Side {
  readonly perObject: (was: JsonSchema, now: JsonSchema, where: string) => readonly string[];
  readonly perValue: (was: JsonSchema, now: JsonSchema, where: string) => readonly string[];
  readonly isGain: boolean;
}

function compare(was: SchemaIn, now: SchemaIn, where: string, side: Side, seen: Set<string>): readonly string[] {
  const key = `${JSON.stringify(was.schema)} ${JSON.stringify(now.schema)}`;
  if (was.schema.$ref !== undefined && seen.has(key)) return [];
  const visited = new Set(seen).add(key);
  const old = resolve(was.document, was.schema);
  const current = resolve(now.document, now.schema);
  const next = (a: JsonSchema, b: JsonSchema, at: string) =>
    compare({ ...was, schema: a }, { ...now, schema: b }, at, side, visited);
  const fields = Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
    const later = current.properties?.[name];
    return later === undefined ? [] : next(schema, later, `${where}.${name}`);
  });
  const items =
    old.items !== undefined && current.items !== undefined ? next(old.items, current.items, `${where}[]`) : [];
  return [
    ...typeChanges(old, current, where, side.isGain),
    ...side.perObject(old, current, where),
    ...side.perValue(old, current, where),
    ...fields,
    ...items,
    ...variantChanges(old, current, was.document, now.document, where, next),
  ];
}

/** Types as a set; a whole number is a number too. In answers no type may come beside the old ones, in requests none may go. */
function typeChanges(was: JsonSchema, now: JsonSchema, where: string, isGain: boolean): readonly string[] {
  const typesOf = ({ type }: JsonSchema) => [type ?? []].flat() as readonly string[];
  const [old, current] = [typesOf(was), typesOf(now)];
  if (old.length === 0 || current.length === 0)
    return old.length === current.length || old.length === 0 ? [] : [`${where} is of another type`];
  const [narrow, wide] = isGain ? [current, old] : [old, current];
  const fits = narrow.every((type) => wide.includes(type) || (type === "integer" && wide.includes("number")));
  return fits ? [] : [`${where} is of another type`];
}

function lostFields(was: JsonSchema, now: JsonSchema, where: string): readonly string[] {
  const names = Object.keys(was.properties ?? {});
  const gone = names.filter((name) => now.properties?.[name] === undefined);
  const loose = (was.required ?? []).filter((name) => !gone.includes(name) && now.required?.includes(name) !== true);
  return [
    ...gone.map((name) => `${where}.${name} is gone`),
    ...loose.map((name) => `${where}.${name} may be absent now`),
  ];
}

function demandedFields(was: JsonSchema, now: JsonSchema, where: string): readonly string[] {
  const names = Object.keys(was.properties ?? {});
  const gone = now.properties === undefined ? [] : names.filter((name) => now.properties?.[name] === undefined);
  const needed = (now.required ?? []).filter((name) => was.required?.includes(name) !== true);
  return [
    ...gone.map((name) => `${where}.${name} is no longer taken`),
    ...needed.map((name) => `${where}.${name} is needed`),
  ];
}

const lostValues = (was: JsonSchema, now: JsonSchema, where: string): readonly string[] =>
  was.format !== undefined && was.format !== now.format ? [`${where} has another format`] : [];

/** Bounds that may not grow tighter: the upper ones not lower, the lower ones not higher. */
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"];
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems"];

function narrowedValues(was: JsonSchema, now: JsonSchema, where: string): readonly string[] {
  const number = (schema: JsonSchema, keyword: string, absent: number) => {
    const value = schema[keyword];
    return typeof value === "number" ? value : absent;
  };
  const tighter = [
    ...UPPER.filter((keyword) => number(now, keyword, Infinity) < number(was, keyword, Infinity)),
    ...LOWER.filter((keyword) => number(now, keyword, -Infinity) > number(was, keyword, -Infinity)),
    ...["pattern", "format"].filter((keyword) => now[keyword] !== undefined && now[keyword] !== was[keyword]),
  ];
  const valuesOf = ({ enum: values, const: only }: JsonSchema) => values ?? (only === undefined ? undefined : [only]);
  const [old, current] = [valuesOf(was), valuesOf(now)];
  const lost =
    current === undefined ? [] : old === undefined ? ["any"] : old.filter((value) => !current.includes(value));
  return [
    ...tighter.map((keyword) => `${where}: ${keyword} is tighter`),
    ...lost.map((value) => `${where} no longer takes ${String(value)}`),
  ];
}

/** Variants are the same when their literal fields or types are; without either, when they stand at the same place. */
function variantChanges(
  was: JsonSchema,
  now: JsonSchema,
  before: OpenApiDocument,
  after: OpenApiDocument,
  where: string,
  next: (a: JsonSchema, b: JsonSchema, at: string) => readonly string[],
): readonly string[] {
  const later = named(variantsOf(now), after);
  return named(variantsOf(was), before).flatMap(({ schema, name }) => {
    const match = later.find((variant) => variant.name === name);
    return match === undefined
      ? [`${where}: the kind ${name} is gone`]
      : next(schema, match.schema, `${where}(${name})`);
  });
}

/** Variants with a name each; of those that bear the same, the second is "string 2". */
function named(variants: readonly JsonSchema[], document: OpenApiDocument) {
  const names = variants.map((schema) => variantName(resolve(document, schema)));
  return variants.map((schema, at) => {
    const before = names.slice(0, at).filter((name) => name === names[at]).length;
    return { schema, name: before === 0 ? (names[at] ?? "") : `${names[at]} ${before + 1}` };
  });
}

const variantsOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] => anyOf ?? oneOf ?? [];

/** Literal fields, or the literal or type that the variant is. */
function variantName({ properties = {}, type, const: literal }: JsonSchema): string {
  const literals = Object.entries(properties).flatMap(([name, { const: value }]) =>
    value === undefined ? [] : [`${name} ${String(value)}`],
  );
  if (literals.length > 0) return literals.join(", ");
  if (literal !== undefined) return String(literal);
  return typeof type === "string" && type !== "object" ? type : "";
}
