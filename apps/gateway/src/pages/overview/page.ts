import type { Language } from "@jobcoach/core";
import { headlineIndicators } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { findPooled } from "../../releases/find-rows.ts";
import { definePage } from "../site/define-page.tsx";
import { textsIn } from "../texts.ts";
import { overviewOf } from "./overview-model.ts";
import { overviewContent } from "./overview-page.tsx";
import { retentionChart } from "./retention-chart.ts";

/** The first page: whether people stay in work, and the other headline figures. */
export const overviewPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "overview",
    summary: { nl: "De pagina met uitkomsten", en: "The page with outcomes" },
    show: async ({ language }) => overviewContent({ language, overview: await readOverview(deps, language) }),
    charts: {
      async retention({ language }) {
        const lines = (await readOverview(deps, language))?.retention;
        return lines && retentionChart(language, lines);
      },
    },
  });

async function readOverview({ database }: AppDependencies, language: Language) {
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const shown = headlineIndicators.map(({ id }) => id);
  return overviewOf(release, await findPooled(database, release.number, shown), textsIn[language].all);
}
