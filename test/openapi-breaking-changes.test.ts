import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../apps/gateway/src/api/open-api.ts";
import { breakingChanges } from "../tools/openapi/breaking-changes.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const base = () => ({
  openapi: "3.1.1",
  info: { title: "T", version: "1.2.0" },
  servers: [{ url: "/v1" }],
  tags: [],
  paths: {
    "/cats": {
      get: {
        operationId: "listCats",
        summary: "Katten",
        description: "Cats.",
        tags: [],
        parameters: [
          { name: "page", in: "query", required: false, schema: { type: "integer", minimum: 1, maximum: 100 } },
          { name: "colour", in: "query", required: false, schema: { type: "string", enum: ["red", "black"] } },
        ],
        responses: {
          "200": {
            description: "",
            headers: { "API-Version": {} },
            content: { "application/json": { schema: reference("Cat") }, "text/csv": { schema: { type: "string" } } },
          },
          "404": { description: "", headers: {}, content: {} },
        },
        security: [],
      },
      post: {
        operationId: "addCat",
        summary: "Kat erbij",
        description: "A cat.",
        tags: [],
        parameters: [],
        requestBody: { required: true, content: { "application/json": { schema: reference("NewCat") } } },
        responses: { "201": { description: "", headers: { Location: {} }, content: {} } },
        security: [{ token: ["submitter", "certifier"] }],
      },
    },
  },
  components: {
    schemas: {
      Cat: {
        type: "object",
        properties: {
          name: { type: "string" },
          born: { type: "string", format: "date" },
          lives: { type: "integer" },
          kittens: { type: "array", items: reference("Cat") },
          fur: {
            oneOf: [
              {
                type: "object",
                properties: { kind: { type: "string", const: "long" }, length: { type: "number" } },
                required: ["kind"],
              },
              { type: "object", properties: { kind: { type: "string", const: "none" } }, required: ["kind"] },
            ],
          },
        },
        required: ["name", "born"],
      },
      NewCat: {
        type: "object",
        properties: { name: { type: "string", maxLength: 40 }, age: { type: "number" } },
        required: ["name"],
      },
    },
    headers: {},
    examples: {},
    securitySchemes: {},
  },
});

// biome-ignore lint/suspicious/noExplicitAny: changes of any shape
type Change = (document: any) => void;

function changesAfter(change: Change): readonly string[] {
  const after = base();
  change(after);
  return breakingChanges(base() as unknown as OpenApiDocument, after as unknown as OpenApiDocument);
}

describe("what breaks is told, with where", () => {
  const cat = (d: Parameters<Change>[0]) => d.components.schemas.Cat;
  const get = (d: Parameters<Change>[0]) => d.paths["/cats"].get;
  const post = (d: Parameters<Change>[0]) => d.paths["/cats"].post;

  test.each<[string, Change, string]>([
    ["a path that is gone", (d) => delete d.paths["/cats"], "GET /cats: is gone"],
    ["an operation that is gone", (d) => delete d.paths["/cats"].post, "POST /cats: is gone"],
    ["another name", (d) => (get(d).operationId = "cats"), "GET /cats: is called cats instead of listCats"],
    ["credentials", (d) => get(d).security.push({ token: ["analyst"] }), "GET /cats: needs credentials"],
    ["a role less", (d) => post(d).security[0].token.pop(), "POST /cats: is no longer for certifier"],
    ["a status that is gone", (d) => delete get(d).responses["200"], "GET /cats: 200 is no longer answered"],
    [
      "a form that is gone",
      (d) => delete get(d).responses["200"].content["text/csv"],
      "GET /cats: 200 is no longer answered as text/csv",
    ],
    [
      "a header that is gone",
      (d) => delete post(d).responses["201"].headers.Location,
      "POST /cats: 201 has no header Location any more",
    ],
    ["a field that is gone", (d) => delete cat(d).properties.lives, "GET /cats: 200.lives is gone"],
    ["a field that may be absent", (d) => cat(d).required.pop(), "GET /cats: 200.born may be absent now"],
    [
      "a field of another type",
      (d) => (cat(d).properties.lives.type = "string"),
      "GET /cats: 200.lives is of another type",
    ],
    [
      "a field that may be null",
      (d) => (cat(d).properties.lives.type = ["integer", "null"]),
      "GET /cats: 200.lives is of another type",
    ],
    ["another format", (d) => (cat(d).properties.born.format = "date-time"), "GET /cats: 200.born has another format"],
    ["a kind that is gone", (d) => cat(d).properties.fur.oneOf.pop(), "GET /cats: 200.fur: the kind kind none is gone"],
    [
      "a field of a kind",
      (d) => delete cat(d).properties.fur.oneOf[0].properties.length,
      "GET /cats: 200.fur(kind long).length is gone",
    ],
    ["a query key that is gone", (d) => get(d).parameters.shift(), "GET /cats: query page is no longer taken"],
    ["a query key that is needed", (d) => (get(d).parameters[0].required = true), "GET /cats: query page is needed"],
    [
      "a new key that is needed",
      (d) => get(d).parameters.push({ name: "x", in: "query", required: true, schema: {} }),
      "GET /cats: query x is needed",
    ],
    ["a lower maximum", (d) => (get(d).parameters[0].schema.maximum = 50), "GET /cats: query page: maximum is tighter"],
    ["a value less", (d) => get(d).parameters[1].schema.enum.pop(), "GET /cats: query colour no longer takes black"],
    ["a body where there was none", (d) => (get(d).requestBody = post(d).requestBody), "GET /cats: a body is needed"],
    [
      "a kind of body less",
      (d) => (post(d).requestBody.content = {}),
      "POST /cats: a body as application/json is no longer taken",
    ],
    [
      "a new field that is needed",
      (d) => d.components.schemas.NewCat.required.push("age"),
      "POST /cats: body.age is needed",
    ],
    [
      "a field no longer taken",
      (d) => delete d.components.schemas.NewCat.properties.age,
      "POST /cats: body.age is no longer taken",
    ],
    [
      "a shorter text",
      (d) => (d.components.schemas.NewCat.properties.name.maxLength = 20),
      "POST /cats: body.name: maxLength is tighter",
    ],
    [
      "a narrower number",
      (d) => (d.components.schemas.NewCat.properties.age.type = "integer"),
      "POST /cats: body.age is of another type",
    ],
  ])("%s", (_, change, told) => {
    expect(changesAfter(change)).toContain(told);
  });
});

test.each<[string, Change]>([
  ["nothing", () => undefined],
  ["a new path", (d) => (d.paths["/dogs"] = d.paths["/cats"])],
  ["a new field in an answer", (d) => (d.components.schemas.Cat.properties.sound = { type: "string" })],
  ["a field that is always there now", (d) => d.components.schemas.Cat.required.push("lives")],
  [
    "a new kind in an answer",
    (d) =>
      d.components.schemas.Cat.properties.fur.oneOf.unshift({
        type: "object",
        properties: { kind: { const: "short" } },
      }),
  ],
  ["a new field that need not be sent", (d) => (d.components.schemas.NewCat.properties.fur = { type: "string" })],
  ["a field that need not be sent any more", (d) => d.components.schemas.NewCat.required.pop()],
  ["a new value of a query key", (d) => d.paths["/cats"].get.parameters[1].schema.enum.push("white")],
  ["a wider number", (d) => (d.paths["/cats"].get.parameters[0].schema.maximum = 500)],
  ["another failure", (d) => delete d.paths["/cats"].get.responses["404"]],
  ["a role more", (d) => d.paths["/cats"].post.security[0].token.push("operator")],
  ["for everyone", (d) => (d.paths["/cats"].post.security = [])],
])("%s breaks nobody", (_, change) => {
  expect(changesAfter(change)).toEqual([]);
});

test("a new major version may break", () => {
  expect(changesAfter((d) => Object.assign(d, { paths: {}, info: { version: "2.0.0" } }))).toEqual([]);
});
