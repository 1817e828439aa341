import { Assessment, AssessmentRequest, SchemeDescription, SchemeList } from "@jobcoach/contract";
import { assessScheme, findScheme, schemes } from "@jobcoach/core/schemes";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";

/** The schemes of the law, and what the law says of one for a situation. What is asked is not kept and not logged. */
export const schemeRoutes = () => [
  defineRoute({
    method: "GET",
    path: "/v1/schemes",
    operationId: "listSchemes",
    summary: { nl: "Alle regelingen met hun voorwaarden", en: "All schemes with their conditions" },
    tag: "schemes",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: SchemeList },
    isCacheable: true,
    handle: (context) => json(context, { items: schemes }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/schemes/:scheme",
    operationId: "readScheme",
    summary: { nl: "Eén regeling met voorwaarden en vindplaatsen", en: "One scheme with conditions and sources" },
    tag: "schemes",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: SchemeDescription },
    isCacheable: true,
    handle(context) {
      const scheme = findScheme(context.req.param("scheme") ?? "");
      return scheme === undefined ? problem(context, "not-found") : json(context, scheme);
    },
  }),
  defineRoute({
    method: "POST",
    path: "/v1/schemes/:scheme/assessments",
    operationId: "assessScheme",
    summary: {
      nl: "Wat de wet over een regeling zegt bij een situatie, voor zover dat bekend is",
      en: "What the law says of a scheme for a situation, as far as that is known",
    },
    tag: "schemes",
    access: "public",
    produces: "application/json",
    query: noQuery,
    body: { "application/json": AssessmentRequest },
    responses: { 200: Assessment },
    handle(context, _, body) {
      const scheme = findScheme(context.req.param("scheme") ?? "");
      if (scheme === undefined || body === undefined) return problem(context, "not-found");
      return json(context, assessScheme(scheme.id, body.situation, body.on));
    },
  }),
];
