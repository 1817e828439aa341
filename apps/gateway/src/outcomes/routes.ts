import { OutcomeList, OwnOutcomes } from "@jobcoach/contract";
import { HalfYear, MunicipalityCode } from "@jobcoach/core";
import { figuresOf, indicatorById } from "@jobcoach/outcomes";
import { z } from "zod";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { preferredOf } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { ReleaseNumber } from "../http/path-parameters.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findRelease, findRows } from "../releases/find-releases.ts";
import { outcomeTypes, sendFigures } from "./send-figures.ts";

const OutcomeQuery = z.strictObject({
  indicator: z
    .string()
    .refine((id) => indicatorById(id) !== undefined)
    .optional(),
  cohort: z.union([HalfYear, z.literal("pooled")]).optional(),
  by: z.literal("municipality").optional(),
  municipality: z.union([MunicipalityCode, z.literal("all")]).optional(),
  release: ReleaseNumber.optional(),
});

const NOTICE = {
  nl: "Deze cijfers zijn niet beschermd en niet om te publiceren. Ze zijn alleen voor de gemeente zelf.",
  en: "These figures are not protected and not for publication. They are for the municipality itself only.",
};

/** Published figures, and a municipality's own live ones. */
export const outcomeRoutes = ({ database }: AppDependencies) => [
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
    responses: { 200: OutcomeList },
    problems: ["not-found"],
    produces: outcomeTypes,
    query: OutcomeQuery,
    async handle(context, { by, release: number, ...filter }) {
      const release = await findRelease(database, number);
      if (release === undefined) return problem(context, "not-found");
      const items = await findRows(database, release.number, { ...filter, municipalitiesOnly: by === "municipality" });
      const mediaType = preferredOf(context, outcomeTypes);
      if (mediaType !== undefined && mediaType !== "application/json")
        return await sendFigures(context, { ...release, rows: items }, mediaType);
      const list = { release: { number: release.number, madeAt: release.madeAt }, items };
      return json(context, list, 200, { vary: "accept" });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/municipalities/:code/outcomes",
    operationId: "readOwnOutcomes",
    summary: {
      nl: "De eigen cijfers van een gemeente van dit moment, niet om te publiceren",
      en: "The own figures of a municipality at this moment, not for publication",
    },
    tag: "outcomes",
    access: ["submitter", "certifier", "analyst"],
    responses: { 200: OwnOutcomes },
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const code = MunicipalityCode.safeParse(context.req.param("code")).data;
      if (code === undefined) return problem(context, "not-found");
      const rows = await asMunicipality(database, code, (transaction) =>
        transaction.selectFrom("tally").select("tally").where("municipality", "=", code).execute(),
      );
      const tallies = rows.map((row) => row.tally);
      if (tallies.length === 0) return problem(context, "not-found");
      const observedUntil = tallies.reduce((latest, tally) => maximum(latest, tally.observedUntil), "");
      const items = figuresOf(tallies).filter((figure) => figure.municipality === code);
      return json(context, {
        publication: "not-for-publication",
        notice: NOTICE,
        municipality: code,
        observedUntil,
        items,
      });
    },
  }),
];

const maximum = (a: string, b: string) => (a < b ? b : a);
