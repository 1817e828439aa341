import { OutcomeList, PublishedComparison, PublishedExplanation, PublishedTenure } from "@jobcoach/contract";
import { indicatorById, unavailable } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { preferredOf } from "../http/context.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { countHidden, findRows, rowTexts } from "../releases/find-rows.ts";
import { findComparison } from "../releases/release-comparisons.ts";
import { releaseFor } from "../releases/release-for.ts";
import { sendMade } from "../releases/send-made.ts";
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
    problems: ["not-found", "release-withdrawn", "too-many-figures"],
    isCacheable: true,
    async handle(context, { by, release: number, ...filter }) {
      const found = await releaseFor(database, number);
      if (!found.ok) return problem(context, found.code);
      const { known, reference } = found;
      const wanted = { ...filter, municipalitiesOnly: by === "municipality" };
      const mediaType = preferredOf(context, outcomeTypes);
      if (mediaType !== undefined && mediaType !== "application/json")
        return sendFigures(context, database, known, { wanted, mediaType });
      return sendMade(context, { of: known, headers: { vary: "accept" } }, async function* () {
        yield `{"release":${JSON.stringify(reference)},"items":[`;
        yield* rowTexts(database, reference.number, wanted);
        yield "]}";
      });
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
      const filter = { indicator: context.req.param("indicator") ?? "", cohort: query.cohort };
      const { known, reference } = found;
      return sendMade(context, { of: known }, async function* () {
        const rows = await findRows(database, reference.number, filter);
        if (rows.length === 0) return;
        const stored = await findComparison(database, reference.number, filter);
        yield JSON.stringify({ release: reference, ...filter, ...comparePublished(rows, stored) });
      });
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
      const { known, reference } = found;
      const missing = (known.release.notAvailable ?? []).filter(({ what }) => what === indicator);
      const notAvailable = missing.map(({ what, why }) => ({ what, why: unavailable[why] }));
      return sendMade(context, { of: known }, async function* () {
        yield `${JSON.stringify({ release: reference, indicator, notAvailable }).slice(0, -1)},"rows":[`;
        yield* rowTexts(database, reference.number, { indicator, ...place });
        yield "]}";
      });
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
      const { known, reference } = found;
      return sendMade(context, { of: known }, async function* () {
        const rows = await findRows(database, reference.number, { indicator, ...place });
        const hidden = await countHidden(database, reference.number, indicator, rows);
        const explained = explainPublished(known.release, indicator, rows, hidden);
        if (explained !== undefined) yield JSON.stringify({ release: reference, ...explained });
      });
    },
  }),
];
