import { apiKeyRoutes } from "./access/api-keys/routes.ts";
import { withDescription } from "./api/routes.ts";
import { catalogueRoutes } from "./catalogue/routes.ts";
import type { AppDependencies } from "./dependencies.ts";
import { healthRoutes } from "./http/health-routes.ts";
import type { AnyRoute } from "./http/route.ts";
import { securityTextRoutes } from "./observability/security-text.ts";
import { outcomeRoutes } from "./outcomes/routes.ts";
import { personRoutes } from "./persons/routes.ts";
import { receiptRoutes } from "./receipts/routes.ts";
import { releaseRoutes } from "./releases/routes.ts";
import { schemeRoutes } from "./schemes/routes.ts";
import { submissionRoutes } from "./submissions/routes.ts";
import { tallyRoutes } from "./tallies/routes.ts";
import { trailRoutes } from "./trail/routes.ts";

/** All of the API, in the order in which it is described; pages for people come beside it. */
export const apiRoutes = (deps: AppDependencies): readonly AnyRoute[] =>
  withDescription(
    [
      ...submissionRoutes(deps),
      ...receiptRoutes(deps),
      ...tallyRoutes(deps),
      ...personRoutes(deps),
      ...trailRoutes(deps),
      ...releaseRoutes(deps),
      ...outcomeRoutes(deps),
      ...catalogueRoutes(deps),
      ...schemeRoutes(),
      ...apiKeyRoutes(deps),
      ...healthRoutes(deps),
      ...securityTextRoutes(deps),
    ],
    deps.contact,
  );
