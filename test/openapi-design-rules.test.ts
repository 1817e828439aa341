import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../apps/gateway/src/api/open-api.ts";
import { brokenRules, designRules } from "../tools/openapi/design-rules.ts";

const text = readFileSync("docs/openapi.json", "utf8");
const document = () => JSON.parse(text) as OpenApiDocument;

test("the description of the API keeps every rule", () => {
  expect(brokenRules(document())).toEqual([]);
});

/** The document with one thing wrong in it. */
// biome-ignore lint/suspicious/noExplicitAny: what is wrong fits no type
const wrong = (spoil: (document: any) => void) => {
  const spoilt = document();
  spoil(spoilt);
  return [...new Set(brokenRules(spoilt).map((line) => line.split(":")[0]))];
};

/** One way not to keep each rule. */
const spoilers: Readonly<Record<string, Parameters<typeof wrong>[0]>> = {
  "core/doc-openapi": (d) => (d.openapi = "3.0.3"),
  "core/doc-openapi-contact": (d) => (d.info.contact.email = ""),
  "core/doc-language": (d) => (d.paths["/releases"].get.summary = ""),
  "core/semver": (d) => (d.info.version = "1.0"),
  "core/uri-version": (d) => (d.servers[0].url = "/v1.0"),
  "core/publish-openapi": (d) => d.paths["/openapi.json"].get.security.push({ token: [] }),
  "core/http-methods": (d) => (d.paths["/releases"].get.requestBody = { content: {} }),
  "own/operation-ids": (d) => (d.paths["/releases"].get.operationId = "makeRelease"),
  "own/path-parameters": (d) => d.paths["/releases/{number}"].get.parameters.shift(),
  "own/references": (d) => delete d.components.headers["API-Version"],
  "core/no-trailing-slash": (d) => (d.paths["/releases/"] = d.paths["/releases"]),
  "core/path-segments-kebab-case": (d) => (d.paths["/report.csv"] = d.paths["/releases"]),
  "core/resource-operations": (d) => (d.paths["/releases/_last"] = d.paths["/releases"]),
  "core/query-keys-camel-case": (d) =>
    d.paths["/releases"].get.parameters.push({ name: "page_size", in: "query", required: false, schema: {} }),
  "core/naming-collections": (d) => (d.paths["/release"] = d.paths["/releases"]),
  "core/transport/no-sensitive-uris": (d) =>
    d.paths["/releases"].get.parameters.push({ name: "accessToken", in: "query", required: false, schema: {} }),
  "own/fields-camel-case": (d) => (d.components.schemas.Problem.properties.error_code = { type: "string" }),
  "core/date-time/format": (d) => delete d.components.schemas.ReleaseSummary.properties.madeAt.format,
  "core/error-handling/problem-details": (d) =>
    (d.paths["/releases"].get.responses["500"].content = { "application/json": { schema: {} } }),
  "core/error-handling/invalid-input": (d) => delete d.paths["/releases"].get.responses["400"],
  "core/version-header": (d) => delete d.paths["/releases"].get.responses["500"].headers["API-Version"],
  "core/http-response-code": (d) => delete d.paths["/releases"].post.responses["201"].headers.Location,
  "modules/pagination": (d) => delete d.paths["/submissions/{id}/findings"].get.responses["200"].headers.Link,
  "own/credentials": (d) => delete d.paths["/releases"].post.responses["401"],
  "core/deprecation-schedule": (d) => (d.paths["/releases"].get.deprecated = true),
};

test.each(designRules.map(({ id }) => id))("%s is missed when it is not kept", (id) => {
  expect(wrong(spoilers[id] ?? (() => undefined))).toContain(id);
});

test("422 is for a key that is used again, and for nothing else", () => {
  const refused = (code: string) => ({
    description: "",
    headers: { "API-Version": {} },
    content: {
      "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" }, examples: { [code]: {} } },
    },
  });
  const broken = (code: string) => wrong((d) => (d.paths["/releases"].get.responses["422"] = refused(code)));
  expect(broken("invalid-request")).toEqual(["core/error-handling/invalid-input"]);
  expect(broken("idempotency-key-reused")).toEqual([]);
});
