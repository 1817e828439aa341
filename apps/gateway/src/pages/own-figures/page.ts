import { HalfYear, type Language, MunicipalityCode } from "@jobcoach/core";
import { POOLED, retention26w } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { UNNAMED_MUNICIPALITY } from "../../submissions/unnamed-municipality.ts";
import { municipalityName, ownMunicipalities } from "../deliveries/own-municipalities.ts";
import { definePage } from "../site/define-page.tsx";
import { chooseContent } from "./choose-page.tsx";
import { HALF_YEARS_CHART, halfYearsChart } from "./half-years-chart.ts";
import { ownFiguresContent } from "./own-figures-page.tsx";
import { ownFileRoutes } from "./own-file-routes.ts";
import { ownIndicatorContent } from "./own-indicator-page.tsx";
import { IndicatorId, ownReaders } from "./own-readers.ts";
import { type OwnView, seriesFor } from "./own-view.ts";
import { readOwnFigures } from "./read-own-figures.ts";

const Query = z.strictObject({
  indicator: IndicatorId.optional(),
  cohort: z.union([HalfYear, z.literal(POOLED)]).optional(),
  hoursMode: z.enum(["logged", "reported", "none"]).optional(),
});

/** The own figures of a municipality, and the choice of one. */
export const ownFiguresPages = (deps: AppDependencies): readonly AnyRoute[] => [
  ...definePage(deps, {
    page: "ownFigures",
    summary: { nl: "De keuze van een gemeente voor eigen cijfers", en: "The choice of a municipality for own figures" },
    access: ownReaders,
    async show({ context, language }) {
      const all = await ownMunicipalities(deps.database, language, context.get("principal"), ownReaders);
      return chooseContent({ language, municipalities: all.filter(({ code }) => code !== UNNAMED_MUNICIPALITY) });
    },
  }),
  ...definePage<z.infer<typeof Query>>(deps, {
    page: "ownFiguresOf",
    summary: { nl: "De eigen cijfers van een gemeente", en: "The own figures of a municipality" },
    access: ownReaders,
    query: Query,
    async show({ language, parameters }, { indicator, cohort }) {
      const view = await readView(deps, language, parameters.code, indicator);
      if (view === undefined) return "not-found";
      if (indicator === undefined) return ownFiguresContent(view);
      const own = seriesFor(view.series, indicator);
      const usual = own[0]?.pooled === undefined ? (own[0]?.halfYears.at(-1)?.cohort ?? POOLED) : POOLED;
      return ownIndicatorContent({ view, own, cohort: cohort ?? usual }) ?? "not-found";
    },
    charts: {
      async [HALF_YEARS_CHART]({ language, parameters }, { indicator = retention26w.id, hoursMode }) {
        const view = await readView(deps, language, parameters.code, indicator);
        const own = view === undefined ? [] : seriesFor(view.series, indicator);
        const series = hoursMode === undefined ? own[0] : own.find((one) => one.hoursMode === hoursMode);
        return series === undefined ? undefined : halfYearsChart(language, series);
      },
    },
  }),
  ...ownFileRoutes(deps),
];

async function readView(
  { database }: AppDependencies,
  language: Language,
  given: string | undefined,
  indicator: string | undefined,
): Promise<OwnView | undefined> {
  const code = MunicipalityCode.safeParse(given).data;
  if (code === undefined) return undefined;
  const figures = await readOwnFigures(database, code, indicator);
  return { ...figures, language, code, name: municipalityName(language, code) };
}
