import type { OpenApiDocument, Operation, Parameter } from "../../apps/gateway/src/api/open-api.ts";
import { lossesIn, newDemandsIn } from "./breaking-schemas.ts";
import { operationsOf } from "./read-document.ts";

/**
 * What somebody who relies on the earlier document would trip over in the later one; nothing where the major version differs.
 * Answers may gain fields, statuses of failures, codes and kinds of a union: the description says so. What is asked may only
 * become less.
 */
export function breakingChanges(before: OpenApiDocument, after: OpenApiDocument): readonly string[] {
  if (majorOf(before) !== majorOf(after)) return [];
  const later = new Map(operationsOf(after).map((named) => [named.name, named.operation]));
  return operationsOf(before).flatMap(({ name, operation }) => {
    const now = later.get(name);
    if (now === undefined) return [`${name}: is gone`];
    return [
      ...identityChanges(operation, now),
      ...parameterChanges(operation, now, before, after),
      ...bodyChanges(operation, now, before, after),
      ...answerChanges(operation, now, before, after),
    ].map((change) => `${name}: ${change}`);
  });
}

const majorOf = ({ info }: OpenApiDocument) => info.version.split(".")[0];

function identityChanges(was: Operation, now: Operation): readonly string[] {
  const rolesOf = ({ security }: Operation) => new Set(security.flatMap((one) => Object.values(one).flat()));
  const lost = [...rolesOf(was)].filter((role) => !rolesOf(now).has(role));
  return [
    ...(was.operationId === now.operationId ? [] : [`is called ${now.operationId} instead of ${was.operationId}`]),
    ...(was.security.length === 0 && now.security.length > 0 ? ["needs credentials"] : []),
    ...(now.security.length > 0 ? lost.map((role) => `is no longer for ${role}`) : []),
  ];
}

function parameterChanges(was: Operation, now: Operation, before: OpenApiDocument, after: OpenApiDocument) {
  const keyOf = (parameter: Parameter) => `${parameter.in} ${parameter.name}`;
  const earlier = new Map(was.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const later = new Map(now.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const gone = [...earlier.keys()].filter((key) => !later.has(key)).map((key) => `${key} is no longer taken`);
  const demanded = [...later]
    .filter(([key, { required }]) => required && earlier.get(key)?.required !== true)
    .map(([key]) => `${key} is needed`);
  const narrowed = [...later].flatMap(([key, { schema }]) => {
    const old = earlier.get(key);
    return old === undefined
      ? []
      : newDemandsIn({ schema: old.schema, document: before }, { schema, document: after }, key);
  });
  return [...gone, ...demanded, ...narrowed];
}

function bodyChanges(was: Operation, now: Operation, before: OpenApiDocument, after: OpenApiDocument) {
  if (was.requestBody === undefined) return now.requestBody === undefined ? [] : ["a body is needed"];
  return Object.entries(was.requestBody.content).flatMap(([mediaType, { schema }]) => {
    const later = now.requestBody?.content[mediaType];
    if (later === undefined) return [`a body as ${mediaType} is no longer taken`];
    return newDemandsIn({ schema, document: before }, { schema: later.schema, document: after }, "body");
  });
}

function answerChanges(was: Operation, now: Operation, before: OpenApiDocument, after: OpenApiDocument) {
  return Object.entries(was.responses).flatMap(([status, response]) => {
    const later = now.responses[status];
    if (later === undefined) return Number(status) < 400 ? [`${status} is no longer answered`] : [];
    const headers = Object.keys(response.headers).filter((name) => !(name in later.headers));
    const content = Object.entries(response.content ?? {}).flatMap(([mediaType, { schema }]) => {
      const now = later.content?.[mediaType];
      if (now === undefined) return [`${status} is no longer answered as ${mediaType}`];
      return lossesIn({ schema, document: before }, { schema: now.schema, document: after }, status);
    });
    return [...headers.map((name) => `${status} has no header ${name} any more`), ...content];
  });
}
