import { retention26w } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { findComparison } from "../../releases/release-comparisons.ts";
import { findWholes } from "../lines/find-wholes.ts";
import { definePage } from "../site/define-page.tsx";
import { qualityIndicators, qualityViewOf, shownMunicipalities } from "./quality-model.ts";
import { qualityContent } from "./quality-page.tsx";

const QualityQuery = z.strictObject({
  region: z.union([z.string().regex(/^AM\d\d$/), z.literal("")]).default(""),
});

/** How good the data are, by municipality and over half-years. */
export const qualityPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "quality",
    summary: { nl: "Hoe goed de gegevens zijn", en: "How good the data are" },
    query: QualityQuery,
    show: async ({ language }, { region }) => qualityContent(language, await readQuality(deps, region)),
  });

async function readQuality({ database }: AppDependencies, region: string) {
  const release = await findRelease(database);
  if (release === undefined) return undefined;
  const places = ["all", ...shownMunicipalities(release, region).map(({ code }) => code)];
  const [rows, comparison] = await Promise.all([
    findWholes(database, release.number, qualityIndicators, places),
    findComparison(database, release.number, { indicator: retention26w.id, cohort: "pooled" }),
  ]);
  return qualityViewOf({ release, region, rows, comparison });
}
