import { type AuditChain, AuditHead, BreakGlass, ProcessingLogPage, ProcessingLogQuery } from "@jobcoach/contract";
import { MunicipalityCode } from "@jobcoach/core";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../http/route.ts";
import { actorOf, appendAudit, headOf } from "./append-audit.ts";
import { findProcessing } from "./find-processing.ts";
import { NDJSON, sendAuditLog } from "./send-audit-log.ts";

/** What was done with data of persons, and who did what, for who watches over it. */
export const trailRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  defineRoute<Record<string, never>, ProcessingLogQuery>({
    method: "POST",
    path: "/v1/municipalities/:code/processing-log/_search",
    operationId: "searchProcessingLog",
    summary: {
      nl: "Zoeken in wat er met gegevens van personen is gedaan",
      en: "Search what was done with data of persons",
    },
    tag: "logs",
    access: ["auditor"],
    body: { "application/json": ProcessingLogQuery },
    responses: { 200: ProcessingLogPage },
    produces: "application/json",
    query: noQuery,
    handle: (context, _, query) => searchProcessing(context, deps, query as ProcessingLogQuery),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/municipalities/:code/audit-log",
    operationId: "readAuditLog",
    summary: { nl: "Wie wat heeft gedaan bij een gemeente", en: "Who did what at a municipality" },
    tag: "logs",
    access: ["auditor"],
    responses: { 200: "text" },
    produces: NDJSON,
    query: noQuery,
    handle: (context) => sendAuditLog(context, deps.database, codeOf(context)),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/municipalities/:code/audit-log/head",
    operationId: "readAuditHead",
    summary: { nl: "Waar het auditlogboek nu eindigt", en: "Where the audit log ends now" },
    tag: "logs",
    access: ["auditor"],
    responses: { 200: AuditHead },
    produces: "application/json",
    query: noQuery,
    handle: (context) => sendHead(context, deps, codeOf(context)),
  }),
  defineRoute<Record<string, never>, BreakGlass>({
    method: "POST",
    path: "/v1/municipalities/:code/break-glass",
    operationId: "noteBreakGlass",
    summary: {
      nl: "Vooraf melden dat iemand rechtstreeks in de gegevens gaat",
      en: "Note beforehand that somebody goes into the data directly",
    },
    tag: "logs",
    access: ["operator"],
    body: { "application/json": BreakGlass },
    responses: { 200: AuditHead },
    produces: "application/json",
    query: noQuery,
    handle: (context, _, body) => noteBreakGlass(context, deps, body as BreakGlass),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/audit-log",
    operationId: "readServiceAuditLog",
    summary: { nl: "Wie wat heeft gedaan met de dienst zelf", en: "Who did what with the service itself" },
    tag: "logs",
    access: ["auditor"],
    reach: "programme",
    responses: { 200: "text" },
    produces: NDJSON,
    query: noQuery,
    handle: (context) => sendAuditLog(context, deps.database, "*"),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/audit-log/head",
    operationId: "readServiceAuditHead",
    summary: {
      nl: "Waar het auditlogboek van de dienst nu eindigt",
      en: "Where the audit log of the service ends now",
    },
    tag: "logs",
    access: ["auditor"],
    reach: "programme",
    responses: { 200: AuditHead },
    produces: "application/json",
    query: noQuery,
    handle: (context) => sendHead(context, deps, "*"),
  }),
];

const codeOf = (context: GatewayContext): MunicipalityCode => MunicipalityCode.parse(context.req.param("code"));

/** Whoever looks is seen too: the search itself stands in the audit log, without what was searched for. */
async function searchProcessing(context: GatewayContext, deps: AppDependencies, query: ProcessingLogQuery) {
  const code = codeOf(context);
  const page = await asMunicipality(deps.database, code, async (transaction) => {
    await appendAudit(transaction, code, {
      ...actorOf(context.get("principal")),
      at: deps.now(),
      action: "processing-log-read",
      object: `by ${["traceId", "activityId", "person"].filter((key) => key in query).join(" and ")}`,
    });
    return findProcessing(transaction, code, query);
  });
  return json(context, page);
}

/** Opens nothing by itself: it leaves a trace before somebody uses rights that leave none here. */
async function noteBreakGlass(context: GatewayContext, { database, now }: AppDependencies, { reason }: BreakGlass) {
  const code = codeOf(context);
  const event = { ...actorOf(context.get("principal")), at: now(), action: "break-glass", object: reason } as const;
  return json(context, await asMunicipality(database, code, (transaction) => appendAudit(transaction, code, event)));
}

const sendHead = async (context: GatewayContext, { database }: AppDependencies, chain: AuditChain) =>
  json(context, await asMunicipality(database, chain, (transaction) => headOf(transaction, chain)));
