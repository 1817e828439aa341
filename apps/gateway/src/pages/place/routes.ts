import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { coachingPage } from "../coaching/page.ts";
import { matchPage } from "../match/page.ts";
import { schemesPage } from "../schemes/page.ts";
import { tenurePage } from "../tenure/page.ts";
import { valuesPage } from "../values/page.ts";

/** The pages on which somebody chooses a municipality and a cohort. */
export const placePages = (deps: AppDependencies): readonly AnyRoute[] => [
  ...tenurePage(deps),
  ...valuesPage(deps),
  ...matchPage(deps),
  ...coachingPage(deps),
  ...schemesPage(deps),
];
