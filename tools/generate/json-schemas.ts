import * as core from "@jobcoach/core";
import * as schemes from "@jobcoach/core/schemes";
import { z } from "zod";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The JSON Schemas of what others write or read, by the name of the file. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const facts: JsonSchema = {
    title: "Facts file (NDJSON): a header line, then one fact per line",
    $defs: {
      header: { $ref: "#/$defs/DeliveryHeader" },
      fact: { $ref: "#/$defs/Fact" },
      ...jsonSchemaOf(core.DeliveryHeader).$defs,
      ...withRows(jsonSchemaOf(core.Fact).$defs ?? {}),
    },
  };
  const files = Object.entries(single).map(([name, schema]) => [name, jsonSchemaOf(schema)] as const);
  return Object.fromEntries(
    [["facts", facts] as const, ...files].map(([name, schema]) => [`${name}.schema.json`, text(schema)]),
  );
}

/** Behind a fact in a facts file may stand where its record is in the file of the sender. */
function withRows($defs: Definitions): Definitions {
  const { oneOf = [] } = $defs.Fact ?? {};
  const names = oneOf.map(({ $ref = "" }) => $ref.split("/").at(-1) ?? "");
  const row = {
    type: "integer",
    minimum: 1,
    maximum: 2_147_483_647,
    description:
      "Row of the file from which the facts were made; it tells the sender where to look and counts nowhere.",
  } as const;
  const lines = names.map((name) => [name, { ...$defs[name], properties: { ...$defs[name]?.properties, row } }]);
  return { ...$defs, ...Object.fromEntries(lines) };
}

type Definitions = Readonly<Record<string, z.core.JSONSchema.JSONSchema>>;

/** The public schemas beside the facts file, by the name of the file. */
const single: Readonly<Record<string, z.ZodType>> = {
  "capability-answers": core.CapabilityAnswers,
  "coaching-agreement": core.CoachingAgreement,
  "coaching-goal": core.CoachingGoal,
  "delivery-header": core.DeliveryHeader,
  "delivery-metadata": core.DeliveryMetadata,
  finding: core.Finding,
  "internal-coach-subsidy": schemes.InternalCoachSubsidyInput,
  "job-coach-hours": schemes.JobCoachHoursInput,
  loonkostensubsidie: schemes.LoonkostensubsidieInput,
  loonkostenvoordeel: schemes.LoonkostenvoordeelInput,
  loonwaarde: schemes.LoonwaardeInput,
  match: core.Match,
  "match-assessment": core.MatchAssessment,
  "minimum-wage": schemes.MinimumWageInput,
  "scheme-situation": schemes.SchemeSituation,
};

type JsonSchema = Pick<z.core.JSONSchema.JSONSchema, "title" | "$ref" | "$defs">;

/** A pattern with classes of Unicode letters is left out: validators outside JavaScript cannot read it. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === core.CalendarDate) jsonSchema.format = "date";
      if (jsonSchema.pattern?.includes("\\p{") === true) delete jsonSchema.pattern;
    },
  });
  return rest;
}

/** The file; a reference to what it does not define is a bug. */
function text(schema: JsonSchema): string {
  const whole = `${JSON.stringify({ $schema: DIALECT, ...schema }, null, 2)}\n`;
  const missing = [...whole.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => schema.$defs?.[name] === undefined);
  if (missing.length > 0) throw new Error(`references without a definition: ${missing.join(", ")}`);
  return whole;
}
