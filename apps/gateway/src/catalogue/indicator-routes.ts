import { IndicatorDescription, IndicatorList } from "@jobcoach/contract";
import { type Indicator, indicatorById, indicators } from "@jobcoach/outcomes";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";

/** What is counted and how: the definitions in use, and any version by its number. */
export const indicatorRoutes = () => [
  defineRoute({
    method: "GET",
    path: "/v1/indicators",
    operationId: "listIndicators",
    summary: { nl: "Alle indicatoren met hun definitie", en: "All indicators with their definitions" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: IndicatorList },
    isCacheable: true,
    handle: (context) => json(context, { items: indicators.map(describe) }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/indicators/:indicator",
    operationId: "readIndicator",
    summary: { nl: "De geldende definitie van een indicator", en: "The definition of an indicator that is in use" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: IndicatorDescription },
    isCacheable: true,
    handle(context) {
      const found = indicatorById(context.req.param("indicator") ?? "");
      return found === undefined ? problem(context, "not-found") : json(context, describe(found));
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/indicators/:indicator/versions/:version",
    operationId: "readIndicatorVersion",
    summary: { nl: "Een versie van de definitie van een indicator", en: "A version of the definition of an indicator" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: IndicatorDescription },
    isCacheable: true,
    handle(context) {
      const found = indicatorById(context.req.param("indicator") ?? "", context.req.param("version"));
      return found === undefined ? problem(context, "not-found") : json(context, describe(found));
    },
  }),
];

/** What a definition says to readers; how it judges stays inside. */
const describe = (indicator: Indicator): IndicatorDescription => IndicatorDescription.parse(indicator);
