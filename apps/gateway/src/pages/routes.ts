import { referenceRoutes } from "../api/reference-routes.tsx";
import type { AppDependencies } from "../dependencies.ts";
import type { AnyRoute } from "../http/route.ts";
import { comparePage } from "./compare/page.ts";
import { definitionPage } from "./definition/page.ts";
import { deliverPages } from "./deliver/page.tsx";
import { deliveriesPage } from "./deliveries/page.ts";
import { deliveryPage } from "./delivery/page.ts";
import { explanationPage } from "./explanation/page.ts";
import { figureFileRoutes } from "./figures/figure-file-routes.ts";
import { glossaryPage } from "./glossary/page.ts";
import { methodPage } from "./method/page.ts";
import { municipalitiesPage } from "./municipalities/page.ts";
import { municipalityPage } from "./municipality/page.ts";
import { overviewPage } from "./overview/page.ts";
import { ownFiguresPages } from "./own-figures/page.ts";
import { placePages } from "./place/routes.ts";
import { qualityPage } from "./quality/page.ts";
import { releasePage } from "./release/page.ts";
import { releasesPage } from "./releases/page.ts";
import { siteRoutes } from "./site/site-routes.ts";
import { statementPages } from "./statements/page.ts";
import { summaryPage } from "./summary/page.ts";

/** Pages for people, in Dutch and English. */
export const pageRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  ...siteRoutes(),
  ...overviewPage(deps),
  ...placePages(deps),
  ...comparePage(deps),
  ...municipalitiesPage(deps),
  ...municipalityPage(deps),
  ...explanationPage(deps),
  ...qualityPage(deps),
  ...deliverPages(deps),
  ...deliveriesPage(deps),
  ...deliveryPage(deps),
  ...summaryPage(deps),
  ...ownFiguresPages(deps),
  ...methodPage(deps),
  ...definitionPage(deps),
  ...releasesPage(deps),
  ...releasePage(deps),
  ...glossaryPage(deps),
  ...statementPages(deps),
  ...figureFileRoutes(deps),
  ...referenceRoutes(deps),
];
