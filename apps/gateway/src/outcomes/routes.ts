import type { AppDependencies } from "../dependencies.ts";
import { ownRoutes } from "./own-routes.ts";
import { publishedRoutes } from "./published-routes.ts";

/** Figures: what everyone may read, and a municipality's own. */
export const outcomeRoutes = (deps: AppDependencies) => [...publishedRoutes(deps), ...ownRoutes(deps)];
