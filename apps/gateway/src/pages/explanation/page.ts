import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import { explainPublished } from "../../outcomes/explain-published.ts";
import { placeKeys } from "../../outcomes/outcome-query.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { countHidden, findRows } from "../../releases/find-rows.ts";
import { findCohorts } from "../lines/find-cohorts.ts";
import { definePage, type PageRequest } from "../site/define-page.tsx";
import { explanationCharts } from "./explanation-chart.ts";
import { type ExplanationView, explanationViewOf } from "./explanation-model.ts";
import { explanationContent } from "./explanation-page.tsx";

const ExplanationQuery = z.strictObject({
  municipality: placeKeys.municipality.unwrap().default("all"),
  cohort: placeKeys.cohort.unwrap().default("pooled"),
});
type ExplanationQuery = z.infer<typeof ExplanationQuery>;

/** How a published figure came about. */
export function explanationPage(deps: AppDependencies) {
  const chart =
    (id: string) =>
    async ({ language, parameters: { indicator = "" } }: PageRequest, query: ExplanationQuery) => {
      const view = await readExplanation(deps, indicator, query);
      if (view === undefined || view === "not-found") return undefined;
      return explanationCharts(language, view).find((one) => one.id === id);
    };
  return definePage(deps, {
    page: "explanation",
    summary: { nl: "Hoe een cijfer tot stand kwam", en: "How a figure came about" },
    query: ExplanationQuery,
    async show({ language, parameters: { indicator = "" } }, query) {
      const view = await readExplanation(deps, indicator, query);
      return view === "not-found" ? view : explanationContent(language, view);
    },
    charts: { flow: chart("flow"), "flow-logged": chart("flow-logged"), "flow-reported": chart("flow-reported") },
  });
}

async function readExplanation(
  { database }: AppDependencies,
  indicator: string,
  query: ExplanationQuery,
): Promise<ExplanationView | "not-found" | undefined> {
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const definition = release.definitions.find(({ id }) => id === indicator);
  if (definition === undefined) return "not-found";
  const choice = { indicator, ...query };
  const { number } = release;
  const [rows, hidden, cohorts] = await Promise.all([
    findRows(database, number, { ...choice, wholesOnly: true }),
    countHidden(database, number, indicator, [query]),
    findCohorts(database, number, indicator),
  ]);
  const explained = explainPublished(release, indicator, rows, hidden);
  return explanationViewOf({ release, choice, definition, cohorts, rows, explained });
}
