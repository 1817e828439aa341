import { indicatorById } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { definePage } from "../site/define-page.tsx";
import { definitionContent } from "./definition-page.tsx";

/** What one indicator means. */
export const definitionPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "definition",
    summary: { nl: "De definitie van een indicator", en: "The definition of an indicator" },
    async show({ language, parameters }) {
      const definition = indicatorById(parameters.indicator ?? "");
      if (definition === undefined) return "not-found";
      return definitionContent(language, definition, await findRelease(deps.database));
    },
  });
