import { ApiKey, ApiKeyList, ApiKeyRequest, NewApiKey } from "@jobcoach/contract";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { json } from "../../http/json.ts";
import { noQuery } from "../../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../../http/route.ts";
import { problem } from "../../problem.ts";
import { may } from "../principal.ts";
import { newKey, writeKey } from "./api-key.ts";
import { describeKey, findKey, listKeys, revokeKey, storeKey } from "./key-store.ts";

/** Keys for small senders: made, listed and ended by whoever keeps the service running for their municipality. */
export const apiKeyRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  defineRoute<Record<string, never>, ApiKeyRequest>({
    method: "POST",
    path: "/v1/api-keys",
    operationId: "createApiKey",
    summary: { nl: "Een sleutel maken", en: "Make a key" },
    tag: "access",
    access: ["operator"],
    body: { "application/json": ApiKeyRequest },
    responses: { 201: NewApiKey },
    problems: ["invalid-request"],
    produces: "application/json",
    query: noQuery,
    handle: (context, _query, request) => makeKey(context, deps, request as ApiKeyRequest),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/api-keys",
    operationId: "listApiKeys",
    summary: { nl: "Sleutels bekijken", en: "List keys" },
    tag: "access",
    access: ["operator"],
    responses: { 200: ApiKeyList },
    produces: "application/json",
    query: noQuery,
    handle: async (context) => json(context, { items: await listKeys(deps.database, managedBy(context)) }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/api-keys/:id",
    operationId: "getApiKey",
    summary: { nl: "Een sleutel bekijken", en: "Read a key" },
    tag: "access",
    access: ["operator"],
    responses: { 200: ApiKey },
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const key = await findManaged(context, deps);
      return key === undefined ? problem(context, "not-found") : json(context, describeKey(key));
    },
  }),
  defineRoute({
    method: "DELETE",
    path: "/v1/api-keys/:id",
    operationId: "revokeApiKey",
    summary: { nl: "Een sleutel intrekken", en: "Revoke a key" },
    tag: "access",
    access: ["operator"],
    responses: { 204: "empty" },
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const key = await findManaged(context, deps);
      const principal = context.get("principal");
      if (key === undefined || principal === undefined) return problem(context, "not-found");
      await revokeKey(deps.database, key, principal, deps.now());
      return context.body(null, 204);
    },
  }),
];

const DAY_MS = 86_400_000;
const USUAL_DAYS = 365;
const MAX_DAYS = 400;

async function makeKey(context: GatewayContext, deps: AppDependencies, request: ApiKeyRequest): Promise<Response> {
  const { municipality, label, roles, expiresOn } = request;
  const principal = context.get("principal");
  if (principal === undefined || !may(principal, "operator", municipality)) return problem(context, "not-found");
  const now = deps.now();
  const expiresAt = expiresOn === undefined ? daysAfter(now, USUAL_DAYS) : daysAfter(new Date(expiresOn), 1);
  if (expiresAt <= now || expiresAt > daysAfter(now, MAX_DAYS))
    return problem(context, "invalid-request", { errors: [{ code: "invalid-value", pointer: "/expiresOn" }] });
  const key = newKey(deps.newId());
  const toStore = {
    key,
    municipality,
    label,
    roles: [...new Set(roles)],
    createdBy: principal,
    createdAt: now,
    expiresAt,
  };
  const stored = await storeKey(deps.database, toStore);
  const shown = { ...stored, key: writeKey(key) } satisfies NewApiKey;
  return json(context, shown, 201, { location: `/v1/api-keys/${stored.id}` });
}

const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY_MS);

/** A key of somebody else's municipality is not there. */
async function findManaged(context: GatewayContext, { database }: AppDependencies) {
  const id = z.uuid().safeParse(context.req.param("id")).data;
  const key = id === undefined ? undefined : await findKey(database, id);
  return key !== undefined && may(context.get("principal"), "operator", key.municipality) ? key : undefined;
}

function managedBy(context: GatewayContext): readonly string[] | "*" {
  const principal = context.get("principal");
  if (may(principal, "operator", "*")) return "*";
  const grants = principal?.grants ?? [];
  return grants.filter(({ role }) => role === "operator").map(({ municipality }) => municipality);
}
