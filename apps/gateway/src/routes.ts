import { apiKeyRoutes } from "./access/api-keys/routes.ts";
import type { AppDependencies } from "./dependencies.ts";
import { catalogueRoutes } from "./http/catalogue-routes.ts";
import { healthRoutes } from "./http/health-routes.ts";
import type { AnyRoute } from "./http/route.ts";
import { outcomeRoutes } from "./outcomes/routes.ts";
import { pageRoutes } from "./pages/routes.tsx";
import { releaseRoutes } from "./releases/routes.ts";
import { submissionRoutes } from "./submissions/routes.ts";

/** Everything the gateway can do, in the order in which the API is described. */
export const allRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  ...submissionRoutes(deps),
  ...releaseRoutes(deps),
  ...outcomeRoutes(deps),
  ...catalogueRoutes(deps),
  ...apiKeyRoutes(deps),
  ...healthRoutes(deps),
  ...pageRoutes(deps),
];
