import type { AppDependencies } from "../../dependencies.ts";
import { findRelease } from "../../releases/find-releases.ts";
import { definePage } from "../site/define-page.tsx";
import { municipalitiesOf } from "./municipalities-model.ts";
import { municipalitiesContent } from "./municipalities-page.tsx";

/** Who takes part, and how far their data reach. */
export const municipalitiesPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "municipalities",
    summary: { nl: "De gemeenten die meedoen", en: "The municipalities that take part" },
    async show({ language }) {
      const release = await findRelease(deps.database);
      return municipalitiesContent(language, release && municipalitiesOf(release));
    },
  });
