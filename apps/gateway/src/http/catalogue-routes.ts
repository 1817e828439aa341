import { factsAdapter } from "@jobcoach/adapter";
import { FormatList, MunicipalityList } from "@jobcoach/contract";
import type { AppDependencies } from "../dependencies.ts";
import { listMunicipalities } from "../outcomes/list-municipalities.ts";
import { json } from "./json.ts";
import { noQuery } from "./no-query.ts";
import { defineRoute } from "./route.ts";

/** What this gateway knows: who takes part, and which formats it takes in. */
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
    responses: { 200: MunicipalityList },
    produces: "application/json",
    query: noQuery,
    handle: async (context) => json(context, { items: await listMunicipalities(database) }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/formats",
    operationId: "listFormats",
    summary: { nl: "Welke formaten deze dienst aanneemt", en: "Which formats this service accepts" },
    tag: "catalogue",
    access: "public",
    responses: { 200: FormatList },
    produces: "application/json",
    query: noQuery,
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
];
