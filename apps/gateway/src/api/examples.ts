import { accessExamples } from "./examples/access-examples.ts";
import { catalogueExamples } from "./examples/catalogue-examples.ts";
import { outcomeExamples } from "./examples/outcome-examples.ts";
import { problemExamples } from "./examples/problem-examples.ts";
import { receiptExamples } from "./examples/receipt-examples.ts";
import { submissionExamples } from "./examples/submission-examples.ts";
import type { Example } from "./open-api.ts";

/** Examples of what travels, by the name of the schema that they fit. */
const schemaExamples: Readonly<Record<string, unknown>> = {
  ...accessExamples,
  ...catalogueExamples,
  ...outcomeExamples,
  ...receiptExamples,
  ...submissionExamples,
};

/** The example of a schema, by its name. */
export const exampleOf = (schema: string): unknown => schemaExamples[schema];

/** All examples of the document: of schemas by their name, of problems by their code. */
export const componentExamples: Readonly<Record<string, Example>> = {
  ...Object.fromEntries(Object.entries(schemaExamples).map(([id, value]) => [id, { summary: id, value }])),
  ...problemExamples,
};
