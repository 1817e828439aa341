import { retention26w } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import { comparePublished } from "../../outcomes/compare-published.ts";
import { placeKeys } from "../../outcomes/outcome-query.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { findRows } from "../../releases/find-rows.ts";
import { findComparison } from "../../releases/release-comparisons.ts";
import { findCohorts } from "../lines/find-cohorts.ts";
import { isWhole } from "../lines/line.ts";
import { definePage, type PageRequest } from "../site/define-page.tsx";
import { compareCharts } from "./compare-charts.ts";
import { compareViewOf, isComparable } from "./compare-model.ts";
import { compareContent } from "./compare-page.tsx";
import { funnelFigure } from "./funnel-chart.ts";

const CompareQuery = z.strictObject({
  indicator: z.string().refine(isComparable).default(retention26w.id),
  cohort: placeKeys.cohort.unwrap().default("pooled"),
  region: z.union([z.string().regex(/^AM\d\d$/), z.literal("")]).default(""),
});
type CompareQuery = z.infer<typeof CompareQuery>;

/** Municipalities side by side on one indicator. */
export function comparePage(deps: AppDependencies) {
  const chart =
    (id: string) =>
    async ({ language }: PageRequest, query: CompareQuery) => {
      const view = await readComparison(deps, query);
      return view && compareCharts(language, view).find((one) => one.id === id);
    };
  return definePage(deps, {
    page: "compare",
    summary: { nl: "Gemeenten naast elkaar", en: "Municipalities side by side" },
    query: CompareQuery,
    async show({ language }, query) {
      return compareContent(language, await readComparison(deps, query));
    },
    charts: {
      "compare-share": chart("compare-share"),
      "compare-change": chart("compare-change"),
      "compare-levels": chart("compare-levels"),
      async "compare-funnel"({ language }, query) {
        const view = await readComparison(deps, query);
        return view && funnelFigure(language, view)?.chart;
      },
    },
  });
}

async function readComparison({ database }: AppDependencies, choice: CompareQuery) {
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const { number } = release;
  const [rows, stored, cohorts] = await Promise.all([
    findRows(database, number, { indicator: choice.indicator, cohort: choice.cohort, wholesOnly: true }),
    findComparison(database, number, choice),
    findCohorts(database, number, choice.indicator),
  ]);
  const wholes = rows.filter(isWhole);
  return compareViewOf({ release, choice, cohorts, rows: wholes, comparison: comparePublished(wholes, stored) });
}
