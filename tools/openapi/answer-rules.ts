import type { ResponseObject } from "../../apps/gateway/src/api/open-api.ts";
import type { DesignRule } from "./design-rule.ts";
import { operationsOf, resolve } from "./read-document.ts";

/** What answers must have, failures above all. */
export const answerRules: readonly DesignRule[] = [
  {
    id: "core/error-handling/problem-details",
    check: (document) =>
      operationsOf(document).flatMap(({ name, operation }) =>
        Object.entries(operation.responses)
          .filter(([status]) => Number(status) >= 400)
          .filter(([, response]) => {
            const { "application/problem+json": problem, ...others } = response.content ?? {};
            const fields = problem === undefined ? {} : (resolve(document, problem.schema).properties ?? {});
            return Object.keys(others).length > 0 || !MEMBERS.every((member) => member in fields);
          })
          .map(([status]) => `${name} ${status}`),
      ),
  },
  {
    id: "core/error-handling/invalid-input",
    check: (document) =>
      operationsOf(document).flatMap(({ name, operation }) => [
        ...("400" in operation.responses ? [] : [`${name}: invalid input is 400`]),
        ...(isWrongUseOf422(operation.responses["422"]) ? [`${name}: 422 is for a reused Idempotency-Key only`] : []),
      ]),
  },
  {
    id: "core/version-header",
    check: everyAnswer("API-Version", () => true),
  },
  {
    id: "core/http-response-code",
    check: (document) => [
      ...everyAnswer("Location", (status) => status === 201 || status === 202)(document),
      ...everyAnswer("WWW-Authenticate", (status) => status === 401)(document),
      ...everyAnswer("Retry-After", (status) => status === 429 || status === 503)(document),
    ],
  },
  {
    id: "modules/pagination",
    check: (document) =>
      operationsOf(document).flatMap(({ name, operation }) => {
        const keys = new Set(operation.parameters.filter((one) => one.in === "query").map((one) => one.name));
        const styles = [STYLES.page, STYLES.cursor].filter((style) => style.some((key) => keys.has(key)));
        if (styles.length === 0) return [];
        const isWhole = styles.length === 1 && styles[0]?.every((key) => keys.has(key)) === true;
        const hasLink = "Link" in (operation.responses["200"]?.headers ?? {});
        return isWhole && hasLink ? [] : [`${name}: one style of pages, with a Link header`];
      }),
  },
  {
    id: "own/credentials",
    check: (document) =>
      operationsOf(document).flatMap(({ name, operation }) =>
        operation.security.length > 0 && !("401" in operation.responses && "404" in operation.responses)
          ? [`${name}: without credentials 401, and what is not yours is 404`]
          : [],
      ),
  },
  {
    id: "core/deprecation-schedule",
    check: (document) =>
      operationsOf(document)
        .filter(({ operation }) => operation.deprecated === true)
        .filter(({ operation }) => !Object.values(operation.responses).every(({ headers }) => "Deprecation" in headers))
        .map(({ name }) => name),
  },
];

const MEMBERS = ["status", "title", "detail"];
const STYLES = { page: ["page", "pageSize"], cursor: ["cursor", "limit"] };

/** The draft on Idempotency-Key asks for 422 where the rules ask for 400; it is used for that and nothing else. */
const isWrongUseOf422 = (response: ResponseObject | undefined) =>
  Object.keys(response?.content?.["application/problem+json"]?.examples ?? {}).some(
    (code) => !code.startsWith("idempotency-key-"),
  );

function everyAnswer(header: string, concerns: (status: number) => boolean): DesignRule["check"] {
  return (document) =>
    operationsOf(document).flatMap(({ name, operation }) =>
      Object.entries(operation.responses)
        .filter(([status, { headers }]) => concerns(Number(status)) && !(header in headers))
        .map(([status]) => `${name} ${status}: ${header}`),
    );
}
