import { matchQuality } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { definePlacePage, type PlacePage } from "../place/define-place-page.tsx";
import { disclosureChart, fitsChart, matchChart, reactionsChart } from "./match-charts.ts";
import { MatchLead, MatchSections, matchIndicators } from "./match-page.tsx";

export const matchPlacePage: PlacePage = {
  page: "match",
  summary: { nl: "Of mens en werkplek bij elkaar passen", en: "Whether person and workplace match" },
  question: matchQuality.question,
  indicators: matchIndicators,
  Lead: MatchLead,
  Sections: MatchSections,
  charts: { match: matchChart, fits: fitsChart, disclosure: disclosureChart, reactions: reactionsChart },
};

/** Whether person and workplace match, by aspect, and how open people are at work. */
export const matchPage = (deps: AppDependencies) => definePlacePage(deps, matchPlacePage);
