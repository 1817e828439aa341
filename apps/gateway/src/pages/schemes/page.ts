import type { Language } from "@jobcoach/core";
import { findScheme, schemes } from "@jobcoach/core/schemes";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import type { Chart } from "../charts/chart.ts";
import { placeChoiceKeys } from "../place/place-choice.ts";
import type { Place } from "../place/place-model.ts";
import { readPlace } from "../place/read-place.ts";
import { definePage, type PageRequest } from "../site/define-page.tsx";
import { trialChart, useChart } from "./schemes-charts.ts";
import { schemesContent } from "./schemes-page.tsx";
import { schemesIndicators } from "./use-sections.tsx";

const SchemesQuery = z.strictObject({
  ...placeChoiceKeys,
  scheme: z.enum(schemes.map(({ id }) => id)).optional(),
});
type SchemesQuery = z.infer<typeof SchemesQuery>;

/** Which schemes go with the work, and what the law says of each. */
export function schemesPage(deps: AppDependencies) {
  const read = ({ municipality, cohort }: SchemesQuery) =>
    readPlace(deps, { indicators: schemesIndicators }, { municipality, cohort });
  const chart =
    (draw: (language: Language, place: Place) => Chart | undefined) =>
    async ({ language }: PageRequest, query: SchemesQuery) => {
      const place = await read(query);
      return place === undefined || place === "not-found" ? undefined : draw(language, place);
    };
  return definePage(deps, {
    page: "schemes",
    summary: { nl: "Regelingen bij het werk", en: "Schemes beside the work" },
    query: SchemesQuery,
    async show({ language }, query) {
      const place = await read(query);
      if (place === "not-found") return place;
      const { scheme, ...choice } = query;
      return schemesContent(language, { choice, place, chosen: scheme && findScheme(scheme) });
    },
    charts: { use: chart(useChart), trial: chart(trialChart) },
  });
}
