import type { AppDependencies } from "../dependencies.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";

const DAYS_VALID = 180;
const DAY_MS = 86_400_000;

/** Whom to tell of a weak spot (RFC 9116); not there while nobody has said who runs this gateway. */
export const securityTextRoutes = ({ contact, now }: AppDependencies) => [
  defineRoute({
    method: "GET",
    path: "/.well-known/security.txt",
    operationId: "readSecurityText",
    summary: { nl: "Bij wie een zwakke plek te melden is", en: "Whom to tell of a weak spot" },
    tag: "service",
    access: "public",
    produces: "text/plain",
    query: noQuery,
    responses: { 200: "text" },
    handle(context) {
      if (contact === undefined) return problem(context, "not-found");
      const expires = new Date(Math.floor(now().getTime() / DAY_MS + DAYS_VALID) * DAY_MS);
      const lines = [
        `Contact: mailto:${contact.email}`,
        `Contact: ${contact.url}`,
        `Expires: ${expires.toISOString()}`,
        "Preferred-Languages: nl, en",
      ];
      return context.body(`${lines.join("\n")}\n`, 200, { "content-type": "text/plain; charset=utf-8" });
    },
  }),
];
