import { MunicipalityCode } from "@jobcoach/core";
import { headlineIndicators, retention26w } from "@jobcoach/outcomes";
import type { Database } from "../../db/database.ts";
import type { AppDependencies } from "../../dependencies.ts";
import { findKnownRelease, findRelease, type ReleaseHead } from "../../releases/find-releases.ts";
import { findComparison } from "../../releases/release-comparisons.ts";
import { findWholes } from "../lines/find-wholes.ts";
import { definePage, type PageRequest } from "../site/define-page.tsx";
import { besideChart, figureKey, overTimeChart } from "./municipality-charts.ts";
import { type MunicipalityView, municipalityViewOf } from "./municipality-model.ts";
import { municipalityContent } from "./municipality-page.tsx";

/** One municipality beside all together. */
export const municipalityPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "municipality",
    summary: { nl: "Een gemeente naast het geheel", en: "A municipality beside the whole" },
    async show({ language, parameters: { code = "" } }) {
      const view = await readMunicipality(deps, code);
      return view === "not-found" ? view : municipalityContent(language, view);
    },
    charts: Object.fromEntries(
      chartKeys.flatMap((key) => [
        [`beside-${key}`, chartOf(deps, key, besideChart)],
        [`trend-${key}`, chartOf(deps, key, overTimeChart)],
      ]),
    ),
  });

/** As `figureKey` names the figures of the page. */
const chartKeys: readonly string[] = headlineIndicators.flatMap((definition) =>
  (definition.hoursModeOf === undefined ? [undefined] : (["logged", "reported"] as const)).map((hoursMode) =>
    figureKey({ definition, hoursMode }),
  ),
);

const chartOf =
  (deps: AppDependencies, key: string, draw: typeof besideChart) =>
  async ({ language, parameters: { code = "" } }: PageRequest) => {
    const view = await readMunicipality(deps, code);
    if (view === undefined || view === "not-found") return undefined;
    const figure = view.figures.find((one) => figureKey(one) === key);
    return figure && draw(language, view.municipality.name, figure);
  };

const indicators = headlineIndicators.map(({ id }) => id);

async function readMunicipality(
  { database }: AppDependencies,
  code: string,
): Promise<MunicipalityView | "not-found" | undefined> {
  if (!MunicipalityCode.safeParse(code).success) return "not-found";
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const municipality = release.municipalities.find((one) => one.code === code);
  if (municipality === undefined) return "not-found";
  const [rows, comparison, before] = await Promise.all([
    findWholes(database, release.number, indicators, [code, "all"]),
    findComparison(database, release.number, { indicator: retention26w.id, cohort: "pooled" }),
    readBefore(database, release.number, code),
  ]);
  return municipalityViewOf({ release, municipality, rows, comparison, before });
}

/** The release before that stands, with its rows of the municipality. */
async function readBefore(database: Database, number: number, code: string) {
  const release = await releaseBefore(database, number);
  if (release === undefined) return undefined;
  return { release, rows: await findWholes(database, release.number, indicators, [code, "all"]) };
}

async function releaseBefore(database: Database, number: number): Promise<ReleaseHead | undefined> {
  for (let earlier = number - 1; earlier > 0; earlier--) {
    const known = await findKnownRelease(database, earlier);
    if (known !== undefined && known.withdrawal === undefined) return known.release;
  }
  return undefined;
}
