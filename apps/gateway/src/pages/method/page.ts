import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { definePage } from "../site/define-page.tsx";
import { methodContent } from "./method-page.tsx";

/** How we count. */
export const methodPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "method",
    summary: { nl: "Hoe de cijfers tot stand komen", en: "How the figures come about" },
    show: async ({ language }) => methodContent(language, await findRelease(deps.database)),
  });
