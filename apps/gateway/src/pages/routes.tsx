import type { AppDependencies } from "../dependencies.ts";
import type { AnyRoute } from "../http/route.ts";

export const pageRoutes = (_: AppDependencies): readonly AnyRoute[] => [];
