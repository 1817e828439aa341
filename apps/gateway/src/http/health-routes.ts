import { sql } from "kysely";
import type { AppDependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";
import { json } from "./json.ts";
import { noQuery } from "./no-query.ts";
import { defineRoute } from "./route.ts";

/** Whether the process lives, and whether it can do its work. */
export const healthRoutes = ({ database }: AppDependencies) => [
  defineRoute({
    method: "GET",
    path: "/livez",
    produces: "application/json",
    query: noQuery,
    handle: (context) => json(context, { status: "ok" }),
  }),
  defineRoute({
    method: "GET",
    path: "/readyz",
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      try {
        await sql`select 1`.execute(database);
        return json(context, { status: "ok" });
      } catch {
        return problem(context, "not-ready");
      }
    },
  }),
];
