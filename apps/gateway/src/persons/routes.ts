import { DeletionProof, PersonsAllowed, PersonTokens } from "@jobcoach/contract";
import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { actorOf, appendAudit } from "../trail/append-audit.ts";
import { traceOf } from "../trail/trace-context.ts";
import { deletePersons } from "./delete-persons.ts";
import { unbury } from "./tombstones.ts";

/** Forgetting persons, with proof, and letting them come back. */
export const personRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  defineRoute<Record<string, never>, PersonTokens>({
    method: "POST",
    path: "/v1/municipalities/:code/persons/_delete",
    operationId: "deletePersons",
    summary: { nl: "Alle gegevens van personen verwijderen", en: "Delete all data of persons" },
    tag: "submissions",
    access: ["certifier", "operator"],
    body: { "application/json": PersonTokens },
    responses: { 201: DeletionProof },
    produces: "application/json",
    query: noQuery,
    async handle(context, _, body) {
      const code = codeOf(context);
      const said = { by: actorOf(context.get("principal")), trace: traceOf(context) };
      const proof = await deletePersons(deps, code, body?.persons ?? [], said);
      return json(context, proof, 201, { location: `/v1/municipalities/${code}/deletions/${proof.id}` });
    },
  }),
  defineRoute<Record<string, never>, PersonTokens>({
    method: "POST",
    path: "/v1/municipalities/:code/persons/_allow",
    operationId: "allowPersons",
    summary: { nl: "Verwijderde personen weer toestaan", en: "Allow deleted persons to come back" },
    tag: "submissions",
    access: ["certifier", "operator"],
    body: { "application/json": PersonTokens },
    responses: { 200: PersonsAllowed },
    produces: "application/json",
    query: noQuery,
    handle: (context, _, body) => allow(context, deps, body?.persons ?? []),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/municipalities/:code/deletions/:id",
    operationId: "readDeletion",
    summary: { nl: "Het bewijs van een verwijdering", en: "The proof of a deletion" },
    tag: "submissions",
    access: ["certifier", "auditor", "operator"],
    responses: { 200: DeletionProof },
    produces: "application/json",
    query: noQuery,
    handle: (context) => sendProof(context, deps),
  }),
];

const codeOf = (context: GatewayContext): MunicipalityCode => MunicipalityCode.parse(context.req.param("code"));

async function allow(context: GatewayContext, { database, now }: AppDependencies, tokens: readonly string[]) {
  const code = codeOf(context);
  const by = actorOf(context.get("principal"));
  const allowed = await asMunicipality(database, code, async (transaction) => {
    const count = await unbury(transaction, code, tokens);
    const object = `${count} persons`;
    await appendAudit(transaction, code, { ...by, at: now(), action: "persons-allowed", object });
    return count;
  });
  return json(context, { allowed });
}

async function sendProof(context: GatewayContext, { database }: AppDependencies): Promise<Response> {
  const code = codeOf(context);
  const id = z.uuid().safeParse(context.req.param("id")).data;
  const found = await asMunicipality(database, code, async (transaction) =>
    id === undefined
      ? undefined
      : transaction
          .selectFrom("person_deletion")
          .select(["proof", "recounted_at"])
          .where("municipality", "=", code)
          .where("id", "=", id)
          .executeTakeFirst(),
  );
  return found === undefined
    ? problem(context, "not-found")
    : json(context, { ...found.proof, recountedAt: found.recounted_at?.toISOString() ?? null });
}
