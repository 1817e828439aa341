import { OutcomeList, PublishedComparison, PublishedExplanation, PublishedTenure } from "@jobcoach/contract";
import { indicatorById, unavailable } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { preferredOf } from "../http/context.ts";
import { json } from "../http/json.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findRows, findRowsAsJson } from "../releases/find-releases.ts";
import { releaseFor } from "../releases/release-for.ts";
import { comparePublished } from "./compare-published.ts";
import { explainPublished } from "./explain-published.ts";
import { OutcomeQuery, placeKeys } from "./outcome-query.ts";
import { outcomeTypes, sendFigures } from "./send-figures.ts";

const { cohort, municipality, release } = placeKeys;

/** Published figures: as they are, side by side, over time, and how they came about. */
export const publishedRoutes = ({ database }: AppDependencies) => [
  defineRoute({
    method: "GET",
    path: "/v1/outcomes",
    operationId: "readOutcomes",
    summary: {
      nl: "Gepubliceerde cijfers, als JSON, CSV, XLSX of JSON-stat",
      en: "Published figures, as JSON, CSV, XLSX or JSON-stat",
    },
    tag: "outcomes",
    access: "public",
    produces: outcomeTypes,
    query: OutcomeQuery,
    responses: { 200: OutcomeList },
    problems: ["not-found", "release-withdrawn"],
    isCacheable: true,
    async handle(context, { by, release: number, ...filter }) {
      const found = await releaseFor(database, number);
      if (!found.ok) return problem(context, found.code);
      const { release } = found.known;
      const wanted = { ...filter, municipalitiesOnly: by === "municipality" };
      const mediaType = preferredOf(context, outcomeTypes);
      if (mediaType !== undefined && mediaType !== "application/json")
        return await sendFigures(
          context,
          { ...release, rows: await findRows(database, release.number, wanted) },
          mediaType,
        );
      const items = await findRowsAsJson(database, release.number, wanted);
      const text = `{"release":${JSON.stringify(found.reference)},"items":${items}}`;
      return context.body(text, 200, { "content-type": "application/json", vary: "accept" });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/outcomes/:indicator/comparison",
    operationId: "compareMunicipalities",
    summary: {
      nl: "Gepubliceerde cijfers van gemeenten naast elkaar, met wat er over verschillen te zeggen is",
      en: "Published figures of municipalities side by side, with what can be said about differences",
    },
    tag: "outcomes",
    access: "public",
    produces: "application/json",
    query: z.strictObject({ cohort: cohort.default("pooled"), release }),
    responses: { 200: PublishedComparison },
    problems: ["release-withdrawn"],
    isCacheable: true,
    async handle(context, query) {
      const found = await releaseFor(database, query.release);
      if (!found.ok) return problem(context, found.code);
      const filter = { indicator: context.req.param("indicator"), cohort: query.cohort };
      const rows = await findRows(database, found.reference.number, filter);
      if (rows.length === 0) return problem(context, "not-found");
      return json(context, { release: found.reference, ...filter, ...comparePublished(rows) });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/outcomes/:indicator/tenure",
    operationId: "readTenure",
    summary: { nl: "Hoe lang iets duurt: de gepubliceerde curve", en: "How long something lasts: the published curve" },
    tag: "outcomes",
    access: "public",
    produces: "application/json",
    query: z.strictObject({ cohort, municipality, release }),
    responses: { 200: PublishedTenure },
    problems: ["release-withdrawn"],
    isCacheable: true,
    async handle(context, { release: number, ...place }) {
      const indicator = context.req.param("indicator") ?? "";
      if (indicatorById(indicator)?.kind !== "survival") return problem(context, "not-found");
      const found = await releaseFor(database, number);
      if (!found.ok) return problem(context, found.code);
      const rows = await findRows(database, found.reference.number, { indicator, ...place });
      const missing = (found.known.release.notAvailable ?? []).filter(({ what }) => what === indicator);
      const notAvailable = missing.map(({ what, why }) => ({ what, why: unavailable[why] }));
      return json(context, { release: found.reference, indicator, rows, notAvailable });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/outcomes/:indicator/explanation",
    operationId: "explainOutcome",
    summary: { nl: "Hoe een gepubliceerd cijfer tot stand kwam", en: "How a published figure came about" },
    tag: "outcomes",
    access: "public",
    produces: "application/json",
    query: z.strictObject({ cohort, municipality, release }),
    responses: { 200: PublishedExplanation },
    problems: ["release-withdrawn"],
    isCacheable: true,
    async handle(context, { release: number, ...place }) {
      const found = await releaseFor(database, number);
      if (!found.ok) return problem(context, found.code);
      const indicator = context.req.param("indicator") ?? "";
      const rows = await findRows(database, found.reference.number, { indicator, ...place });
      const explained = explainPublished(found.known.release, indicator, rows);
      if (explained === undefined) return problem(context, "not-found");
      return json(context, { release: found.reference, ...explained });
    },
  }),
];
