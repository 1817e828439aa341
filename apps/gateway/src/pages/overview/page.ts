import { retention26w } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { findPooled, findRows } from "../../releases/find-rows.ts";
import { definePage } from "../site/define-page.tsx";
import { meansChart, retentionChart } from "./overview-charts.ts";
import { overviewIndicators, overviewOf } from "./overview-model.ts";
import { overviewContent } from "./overview-page.tsx";

/** The first page: whether people stay in work, what they find in it, and how much coaching they get. */
export const overviewPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "overview",
    summary: { nl: "De pagina met uitkomsten", en: "The page with outcomes" },
    show: async ({ language }) => overviewContent({ language, overview: await readOverview(deps) }),
    charts: {
      async retention({ language }) {
        const overview = await readOverview(deps);
        return overview && retentionChart(language, overview);
      },
      async values({ language }) {
        const values = (await readOverview(deps))?.values;
        return values && meansChart(language, "overview-values", values);
      },
      async hours({ language }) {
        const hours = (await readOverview(deps))?.hours;
        return hours && meansChart(language, "overview-hours", hours);
      },
    },
  });

async function readOverview({ database }: AppDependencies) {
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const [pooled, all] = await Promise.all([
    findPooled(database, release.number, overviewIndicators),
    findRows(database, release.number, { indicator: retention26w.id, municipality: "all", wholesOnly: true }),
  ]);
  return overviewOf(release, pooled, all);
}
