import { factsAdapter } from "@jobcoach/adapter";
import { FormatList, MunicipalityPage } from "@jobcoach/contract";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { linksAround, pageOf, pagingKeys } from "../http/paging.ts";
import { defineRoute } from "../http/route.ts";
import { listMunicipalities } from "../outcomes/list-municipalities.ts";
import { codeListRoutes } from "./code-list-routes.ts";
import { indicatorRoutes } from "./indicator-routes.ts";
import { ruleRoutes } from "./rule-routes.ts";

/** What this gateway knows: who takes part, which formats it takes in, and the words that it uses. */
export const catalogueRoutes = ({ database, adapters, mode }: AppDependencies) => [
  defineRoute({
    method: "GET",
    path: "/v1/municipalities",
    operationId: "listMunicipalities",
    summary: {
      nl: "Welke gemeenten meedoen, en tot wanneer hun leveringen reiken",
      en: "Which municipalities take part, and how far their deliveries reach",
    },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: z.strictObject(pagingKeys(500)),
    responses: { 200: MunicipalityPage },
    async handle(context, query) {
      const all = await listMunicipalities(database);
      return json(context, pageOf(all, query), 200, { link: linksAround("/v1/municipalities", query, all.length) });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/formats",
    operationId: "listFormats",
    summary: { nl: "Welke formaten deze dienst aanneemt", en: "Which formats this service accepts" },
    tag: "catalogue",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: FormatList },
    isCacheable: true,
    handle: (context) =>
      json(context, {
        items: (mode === "refuse" ? [factsAdapter] : adapters).map(({ id, format }) => ({
          id,
          version: format.version,
          title: format.title,
          ...(format.specification === undefined ? {} : { specification: format.specification }),
        })),
      }),
  }),
  ...ruleRoutes(),
  ...indicatorRoutes(),
  ...codeListRoutes(),
];
