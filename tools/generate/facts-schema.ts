import { DeliveryHeader, Fact } from "@jobcoach/core";
import { z } from "zod";

/** JSON Schema of a facts file: `header` is the first line, `fact` every line after it. */
export function factsSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Facts file (NDJSON): a header line, then one fact per line",
    $defs: { header: withoutDialect(DeliveryHeader), fact: withoutDialect(Fact) },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function withoutDialect(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { reused: "inline" });
  return rest;
}
