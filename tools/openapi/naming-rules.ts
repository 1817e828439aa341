import type { DesignRule } from "./design-rule.ts";
import { operationsOf, propertiesOf, resolve } from "./read-document.ts";

const SEGMENT = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/;
const OPERATION = /^_[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;
/** The one name with a dot: the rule `core/publish-openapi` prescribes it. */
const DESCRIPTION = "/openapi.json";

/** How paths, keys and fields are written. */
export const namingRules: readonly DesignRule[] = [
  {
    id: "core/no-trailing-slash",
    check: ({ paths }) => Object.keys(paths).filter((path) => path.endsWith("/")),
  },
  {
    id: "core/path-segments-kebab-case",
    check: ({ paths }) =>
      Object.keys(paths).filter((path) => {
        const segments = path.split("/").slice(1);
        return (
          path !== DESCRIPTION &&
          !segments.every(
            (segment, at) => SEGMENT.test(segment) || (at === segments.length - 1 && OPERATION.test(segment)),
          )
        );
      }),
  },
  {
    id: "core/resource-operations",
    check: (document) =>
      operationsOf(document).flatMap(({ name, path, method }) =>
        /\/_[^/]+$/.test(path) && method !== "post" ? [`${name}: an operation is done with POST`] : [],
      ),
  },
  {
    id: "core/query-keys-camel-case",
    check: (document) =>
      operationsOf(document).flatMap(({ name, operation }) =>
        operation.parameters
          .filter((parameter) => parameter.in === "query" && !CAMEL_CASE.test(parameter.name))
          .map((parameter) => `${name}: ${parameter.name}`),
      ),
  },
  {
    id: "core/naming-collections",
    check: (document) =>
      operationsOf(document).flatMap(({ name, path, method, operation }) => {
        const schema = operation.responses["200"]?.content?.["application/json"]?.schema ?? {};
        const isList = resolve(document, schema).properties?.items !== undefined;
        const last = path.split("/").findLast((segment) => !segment.startsWith("{"));
        return method === "get" && isList && last?.endsWith("s") !== true
          ? [`${name}: a collection has a plural name`]
          : [];
      }),
  },
  {
    id: "core/transport/no-sensitive-uris",
    check: (document) =>
      operationsOf(document).flatMap(({ name, operation }) =>
        operation.parameters
          .filter((parameter) => parameter.in !== "header" && SENSITIVE.test(parameter.name))
          .map((parameter) => `${name}: ${parameter.name}`),
      ),
  },
  {
    id: "own/fields-camel-case",
    check: (document) =>
      propertiesOf(document)
        .filter(({ name }) => !CAMEL_CASE.test(name))
        .map(({ where }) => where),
  },
  {
    id: "core/date-time/format",
    check: (document) =>
      propertiesOf(document)
        .filter(({ name, schema }) => /At$/.test(name) && !isInstant(resolve(document, schema)))
        .map(({ where }) => `${where}: an instant has the format date-time`),
  },
];

const SENSITIVE = /token|secret|password|bsn|pseudonym|person|apikey|birth/i;

const isInstant = (schema: { readonly format?: string; readonly anyOf?: readonly { readonly format?: string }[] }) =>
  [schema, ...(schema.anyOf ?? [])].some(({ format }) => format === "date-time");
