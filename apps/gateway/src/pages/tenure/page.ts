import { jobTenure } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { definePlacePage, type PlacePage } from "../place/define-place-page.tsx";
import { retentionChart, tenureChart, variantsChart } from "./tenure-charts.ts";
import { TenureLead, TenureSections, tenureIndicators } from "./tenure-page.tsx";

export const tenurePlacePage: PlacePage = {
  page: "tenure",
  summary: { nl: "Hoe lang mensen aan het werk blijven", en: "How long people stay in work" },
  question: jobTenure.question,
  indicators: tenureIndicators,
  Lead: TenureLead,
  Sections: TenureSections,
  charts: { tenure: tenureChart, retention: retentionChart, variants: variantsChart },
};

/** How long people stay in work, and who works on one day. */
export const tenurePage = (deps: AppDependencies) => definePlacePage(deps, tenurePlacePage);
