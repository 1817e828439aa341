import { Health } from "@jobcoach/contract";
import { sql } from "kysely";
import type { AppDependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";
import { json } from "./json.ts";
import { noQuery } from "./no-query.ts";
import { defineRoute } from "./route.ts";

/** Whether the process lives, and whether it can do its work. */
export const healthRoutes = ({ database, isStopping }: AppDependencies) => [
  defineRoute({
    method: "GET",
    path: "/livez",
    operationId: "isAlive",
    summary: { nl: "Of het proces leeft", en: "Whether the process lives" },
    tag: "service",
    access: "public",
    responses: { 200: Health },
    produces: "application/json",
    query: noQuery,
    handle: (context) => json(context, { status: "ok" }),
  }),
  defineRoute({
    method: "GET",
    path: "/readyz",
    operationId: "isReady",
    summary: { nl: "Of de dienst haar werk kan doen", en: "Whether the service can do its work" },
    tag: "service",
    access: "public",
    responses: { 200: Health },
    problems: ["not-ready"],
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      if (isStopping?.() === true) return problem(context, "not-ready");
      try {
        await sql`select 1`.execute(database);
        return json(context, { status: "ok" });
      } catch {
        return problem(context, "not-ready");
      }
    },
  }),
];
