import { RuleDescription, RulePage } from "@jobcoach/contract";
import { z } from "zod";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { linksAround, pageOf, pagingKeys } from "../http/paging.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { allRules, areaOf } from "./all-rules.ts";

const Paged = z.strictObject(pagingKeys(500));

/** What deliveries are checked for: all rules, those of one area, and one by its name. */
export const ruleRoutes = () => [
  defineRoute({
    method: "GET",
    path: "/v1/rules",
    operationId: "listRules",
    summary: { nl: "Waar leveringen op worden nagekeken", en: "What deliveries are checked for" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: Paged,
    responses: { 200: RulePage },
    isCacheable: true,
    handle: (context, query) =>
      json(context, pageOf(allRules, query), 200, { link: linksAround("/v1/rules", query, allRules.length) }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/rules/:area",
    operationId: "listRulesOfArea",
    summary: { nl: "De regels van één gebied", en: "The rules of one area" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: Paged,
    responses: { 200: RulePage },
    isCacheable: true,
    handle(context, query) {
      const area = context.req.param("area");
      const rules = allRules.filter((rule) => areaOf(rule) === area);
      if (rules.length === 0) return problem(context, "not-found");
      return json(context, pageOf(rules, query), 200, { link: linksAround(`/v1/rules/${area}`, query, rules.length) });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/rules/:area/:name",
    operationId: "readRule",
    summary: { nl: "Eén regel: wat, waarom en wat te doen", en: "One rule: what, why and what to do" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: RuleDescription },
    isCacheable: true,
    handle(context) {
      const id = `${context.req.param("area")}/${context.req.param("name")}`;
      const rule = allRules.find((one) => one.id === id);
      return rule === undefined ? problem(context, "not-found") : json(context, rule);
    },
  }),
];
