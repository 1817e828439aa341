import { z } from "zod";

/** The thirteen domains of life of the self-sufficiency score in the municipal data model (GGM, Zelfredzaamheidscore). */
export const LifeDomain = z
  .enum([
    "finances",
    "daytime-occupation",
    "housing",
    "domestic-relations",
    "mental-health",
    "physical-health",
    "substance-use",
    "basic-daily-living",
    "instrumental-daily-living",
    "social-network",
    "community-participation",
    "justice",
    "work-and-education",
  ])
  .meta({ id: "LifeDomain", title: "Levensgebied", description: "A domain of life in which there are problems." });
export type LifeDomain = z.infer<typeof LifeDomain>;
