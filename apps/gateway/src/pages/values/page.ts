import { capabilityCount } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { definePlacePage, type PlacePage } from "../place/define-place-page.tsx";
import { valuesChart } from "./values-chart.ts";
import { ValuesLead, ValuesSections, valuesIndicators } from "./values-page.tsx";

export const valuesPlacePage: PlacePage = {
  page: "values",
  summary: { nl: "Wat mensen belangrijk vinden in hun werk, en wat lukt", en: "What people value in work and achieve" },
  question: capabilityCount.question,
  indicators: valuesIndicators,
  Lead: ValuesLead,
  Sections: ValuesSections,
  charts: { values: valuesChart },
};

/** What people find important in their work, what it allows, and what they achieve. */
export const valuesPage = (deps: AppDependencies) => definePlacePage(deps, valuesPlacePage);
