import { openApiDocument } from "../../apps/gateway/src/api/document.ts";
import type { AppDependencies } from "../../apps/gateway/src/dependencies.ts";
import { apiRoutes } from "../../apps/gateway/src/routes.ts";

/** The description of the API as a file; declarations need nothing of a running gateway. */
export const openApiFile = (): string =>
  `${JSON.stringify(openApiDocument(apiRoutes({} as AppDependencies)), null, 2)}\n`;
