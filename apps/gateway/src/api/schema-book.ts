import { CalendarDate } from "@jobcoach/core";
import { z } from "zod";
import type { JsonSchema } from "./open-api.ts";

/** The schemas of a document: each is added once by its name, and referred to from then on. */
export interface SchemaBook {
  /** The schema as it stands in the document; `input` is what a sender may write, `output` what we write. */
  add(schema: z.ZodType, direction: "input" | "output"): JsonSchema;
  components(): Readonly<Record<string, JsonSchema>>;
}

export function createSchemaBook(): SchemaBook {
  const known = new Map<string, JsonSchema>();
  return {
    add(schema, direction) {
      const { $schema: _, $defs = {}, ...root } = z.toJSONSchema(schema, { io: direction, reused: "inline", override });
      for (const [name, definition] of Object.entries($defs)) keep(name, inDocument(definition));
      return inDocument(root);
    },
    components: () => Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1))),
  };

  function keep(name: string, definition: JsonSchema): void {
    const before = known.get(name);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(definition))
      throw new Error(`two schemas are called ${name}, or one that is written and read in different ways`);
    known.set(name, definition);
  }
}

type Override = NonNullable<z.core.ToJSONSchemaParams["override"]>;

/**
 * Objects stay open in the description, because a later version may add a field to an answer; what we read is stricter. A
 * format says more to a reader than the pattern that checks it, and bounds that only say "a whole number" say nothing.
 */
const override: Override = ({ zodSchema, jsonSchema }) => {
  if (zodSchema === CalendarDate) jsonSchema.format = "date";
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format !== undefined || jsonSchema.pattern?.includes("\\p{") === true) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
};

const inDocument = (schema: unknown): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
