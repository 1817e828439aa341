import { OwnExplanation, OwnOutcomes } from "@jobcoach/contract";
import { HalfYear, MunicipalityCode } from "@jobcoach/core";
import { explain, figuresOf, indicatorById } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findOwnTallies } from "./find-own-tallies.ts";

const NOT_FOR_PUBLICATION = {
  publication: "not-for-publication",
  notice: {
    nl: "Deze cijfers zijn niet beschermd en niet om te publiceren. Ze zijn alleen voor de gemeente zelf.",
    en: "These figures are not protected and not for publication. They are for the municipality itself only.",
  },
} as const;

/** A municipality's own figures of this moment, unprotected, and how each came about. */
export const ownRoutes = ({ database }: AppDependencies) => [
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
    produces: "application/json",
    query: noQuery,
    responses: { 200: OwnOutcomes },
    async handle(context) {
      const code = MunicipalityCode.safeParse(context.req.param("code")).data;
      const tallies = code === undefined ? [] : await findOwnTallies(database, code);
      if (code === undefined || tallies.length === 0) return problem(context, "not-found");
      const observedUntil = tallies.reduce((latest, tally) => maximum(latest, tally.observedUntil), "");
      const items = figuresOf(tallies).filter((figure) => figure.municipality === code);
      return json(context, { ...NOT_FOR_PUBLICATION, municipality: code, observedUntil, items });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/municipalities/:code/outcomes/:indicator/explanation",
    operationId: "explainOwnOutcome",
    summary: {
      nl: "Hoe een eigen cijfer tot stand kwam: van alles wat is ontvangen tot wat meetelt",
      en: "How an own figure came about: from all that was received to what counts",
    },
    tag: "outcomes",
    access: ["submitter", "certifier", "analyst"],
    produces: "application/json",
    query: z.strictObject({
      cohort: z.union([HalfYear, z.literal("pooled")]).default("pooled"),
      hoursMode: z.enum(["logged", "reported", "none"]).optional(),
    }),
    responses: { 200: OwnExplanation },
    async handle(context, { cohort, hoursMode }) {
      const code = MunicipalityCode.safeParse(context.req.param("code")).data;
      const indicator = indicatorById(context.req.param("indicator") ?? "");
      if (code === undefined || indicator === undefined) return problem(context, "not-found");
      const kind = { indicator: indicator.id, definitionVersion: indicator.version };
      const place = { ...kind, ...(hoursMode === undefined ? {} : { hoursMode }), municipality: code, cohort };
      const explained = explain(await findOwnTallies(database, code), place);
      if (!explained.ok) return problem(context, "not-found");
      return json(context, { ...NOT_FOR_PUBLICATION, ...explained.explanation });
    },
  }),
];

const maximum = (a: string, b: string) => (a < b ? b : a);
