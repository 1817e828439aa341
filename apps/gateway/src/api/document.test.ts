import { type ProblemCode, problemTypes, type ReceiptKey, verifyReceipt } from "@jobcoach/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { noQuery } from "../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../http/route.ts";
import { apiRoutes } from "../routes.ts";
import { openApiDocument } from "./document.ts";
import { receiptExamples } from "./examples/receipt-examples.ts";
import type { MediaType, Operation } from "./open-api.ts";

const route = (over: Partial<AnyRoute> = {}): AnyRoute => ({
  ...defineRoute({
    method: "GET",
    path: "/v1/cats/:number",
    operationId: "readCat",
    summary: { nl: "Een kat", en: "A cat" },
    tag: "releases",
    access: "public",
    query: noQuery,
    produces: "application/json",
    responses: { 200: z.strictObject({ lives: z.int() }).meta({ id: "Cat" }) },
    handle: () => new Response(),
  }),
  ...over,
});

const operationOf = (over: Partial<AnyRoute> = {}) => {
  const { paths } = openApiDocument([route(over)]);
  return Object.values(paths["/cats/{number}"] ?? {})[0] as Operation;
};

const codesOf = (operation: Operation) =>
  Object.values(operation.responses).flatMap(({ content }) =>
    Object.keys(content?.["application/problem+json"]?.examples ?? {}),
  );

describe("a route as an operation", () => {
  test("has its words, its parameters and its schema by name", () => {
    const operation = operationOf();
    expect(operation).toMatchObject({
      operationId: "readCat",
      summary: "Een kat",
      description: "A cat.",
      security: [],
    });
    expect(operation.parameters.map(({ name }) => name)).toEqual(["number", "Accept-Language"]);
    expect(operation.responses["200"]?.content?.["application/json"]?.schema).toEqual({
      $ref: "#/components/schemas/Cat",
    });
  });

  test("fails in the ways that its declaration implies", () => {
    expect(codesOf(operationOf())).toEqual([
      "invalid-request",
      "not-found",
      "not-acceptable",
      "too-many-requests",
      "internal-error",
      "not-ready",
    ]);
    const changing = codesOf(
      operationOf({ method: "POST", access: ["operator"], body: { "application/json": z.object() as never } }),
    );
    for (const code of ["not-authenticated", "cross-site-request", "malformed-json", "unsupported-media-type"])
      expect(changing).toContain(code);
  });

  test("says which roles may", () => {
    expect(operationOf({ access: ["auditor"] }).security).toContainEqual({ token: ["auditor"] });
  });

  test("that will go says so on every answer", () => {
    const operation = operationOf({
      deprecation: { since: new Date(0), sunset: new Date(0), link: "https://x.example" },
    });
    expect(operation.deprecated).toBe(true);
    for (const { headers } of Object.values(operation.responses))
      expect(Object.keys(headers)).toEqual(expect.arrayContaining(["Deprecation", "Sunset", "Link"]));
  });

  test("whose path has a part that nobody described is a mistake of ours", () => {
    expect(() => operationOf({ path: "/v1/cats/:whatever" })).toThrow("whatever");
  });

  test("two schemas of one name are a mistake of ours", () => {
    const other = route({
      path: "/v1/dogs",
      responses: { 200: z.strictObject({ tail: z.int() }).meta({ id: "Cat" }) },
    });
    expect(() => openApiDocument([route(), other])).toThrow("Cat");
  });
});

describe("the whole document", () => {
  const document = openApiDocument(apiRoutes({} as AppDependencies));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "https://jobcoach.example/openapi", components: { schemas: document.components.schemas } });

  const contents = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.values(item).flatMap((operation) =>
      [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) =>
        Object.entries(part?.content ?? {}).map(([mediaType, content]): [string, MediaType] => [
          `${operation.operationId} ${path} ${mediaType}`,
          content,
        ]),
      ),
    ),
  );

  test("its examples fit their schemas", () => {
    expect(contents.length).toBeGreaterThan(50);
    for (const [where, { schema, examples = {} }] of contents) {
      const validate = ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://jobcoach.example/openapi#/')) as object,
      );
      for (const { $ref } of Object.values(examples)) {
        const name = $ref.split("/").at(-1) ?? "";
        expect(
          validate(document.components.examples[name]?.value),
          `${where} ${name} ${JSON.stringify(validate.errors)}`,
        ).toBe(true);
      }
    }
  });

  test("the example of a receipt is proved by the example of a key", async () => {
    const { Receipt: receipt, ReceiptKeyList: keys } = receiptExamples;
    expect(await verifyReceipt(receipt, keys.keys[0] as ReceiptKey)).toEqual({ outcome: "valid", file: "not-given" });
  });

  test("every problem has an example, and every example is used", () => {
    const used = new Set(contents.flatMap(([, { examples = {} }]) => Object.keys(examples)));
    for (const code of Object.keys(problemTypes) as ProblemCode[])
      expect(document.components.examples).toHaveProperty(code);
    const schemaNames = Object.keys(document.components.examples).filter((name) => !(name in problemTypes));
    expect(schemaNames.filter((name) => !used.has(name))).toEqual([]);
  });
});
