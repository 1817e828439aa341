import type { DesignRule } from "./design-rule.ts";
import { operationsOf } from "./read-document.ts";

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** What the document says of itself, and whether its parts fit together. */
export const documentRules: readonly DesignRule[] = [
  {
    id: "core/doc-openapi",
    check: ({ openapi }) => (/^3\.1\.\d$/.test(openapi) ? [] : [`version ${openapi}`]),
  },
  {
    id: "core/doc-openapi-contact",
    check: ({ info: { contact } }) =>
      (["name", "url", "email"] as const)
        .filter((field) => (contact?.[field] ?? "") === "")
        .map((field) => `contact.${field}`),
  },
  {
    id: "core/doc-language",
    check: (document) =>
      operationsOf(document)
        .filter(
          ({ operation: { summary, description } }) => summary === "" || description === "" || summary === description,
        )
        .map(({ name }) => `${name}: a Dutch summary, and the English words beside it`),
  },
  {
    id: "core/semver",
    check: ({ info }) => (SEMVER.test(info.version) ? [] : [info.version]),
  },
  {
    id: "core/uri-version",
    check: ({ info, servers }) =>
      servers.filter(({ url }) => !url.endsWith(`/v${info.version.split(".")[0]}`)).map(({ url }) => url),
  },
  {
    id: "core/publish-openapi",
    check: ({ paths }) => (paths["/openapi.json"]?.get?.security.length === 0 ? [] : ["/openapi.json is for everyone"]),
  },
  {
    id: "core/http-methods",
    check: (document) =>
      operationsOf(document).flatMap(({ name, method, operation }) =>
        METHODS.includes(method) && !(method === "get" && operation.requestBody !== undefined) ? [] : [name],
      ),
  },
  {
    id: "own/operation-ids",
    check: (document) => {
      const ids = operationsOf(document).map(({ operation }) => operation.operationId);
      return ids.filter((id, at) => !/^[a-z][A-Za-z0-9]*$/.test(id) || ids.indexOf(id) !== at);
    },
  },
  {
    id: "own/path-parameters",
    check: (document) =>
      operationsOf(document)
        .filter(({ path, operation }) => {
          const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          const described = operation.parameters.filter((one) => one.in === "path").map((one) => one.name);
          return inPath.join() !== described.join();
        })
        .map(({ name }) => name),
  },
  {
    id: "own/references",
    check: (document) => {
      const known = new Set(
        Object.entries(document.components).flatMap(([kind, entries]) =>
          Object.keys(entries).map((name) => `#/components/${kind}/${name}`),
        ),
      );
      const used = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? "");
      return [...new Set(used)].filter((target) => !known.has(target));
    },
  },
];

const METHODS = ["get", "post", "put", "delete"];
